namespace VifRecommender.Profiles;

/// <summary>The group with which a commune acts: usually its police zone.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Partnership
{
    private readonly int? _communes;
    private readonly int? _population;

    /// <summary>The kind of group.</summary>
    public PartnershipKind Kind { get; init; }

    /// <summary>Its name, of two languages both as a commune's, or <see langword="null"/> when unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The number of communes in it, the commune itself included; 1 or more, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is under 1.</exception>
    public int? Communes
    {
        get => _communes;
        init =>
            _communes = value is null or >= 1 ? value
                : throw new ArgumentOutOfRangeException(nameof(Communes), value, "A partnership has at least one commune.");
    }

    /// <summary>Inhabitants of all its communes together; 0 or more, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Population
    {
        get => _population;
        init =>
            _population = value is null or >= 0 ? value
                : throw new ArgumentOutOfRangeException(nameof(Population), value, "A population is 0 or more.");
    }

    /// <summary>
    /// The group's own maturity. Where it is higher, the commune inherits it for coordination, people and risk;
    /// never for contact, offer and evaluation.
    /// </summary>
    public NetworkMaturity Maturity { get; init; }
}
