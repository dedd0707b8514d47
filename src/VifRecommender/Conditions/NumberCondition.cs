using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a number of the profile lies within bounds: population, partnership, capacity or recorded reports.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NumberCondition : FactCondition
{
    private readonly WholeBounds _whole;

    internal NumberCondition(FactKind measure, NumberBounds bounds)
    {
        Measure = measure;
        Bounds = bounds;
        _whole = new WholeBounds(bounds);
    }

    /// <summary>What is measured: one of the kinds of fact that are numbers.</summary>
    public FactKind Measure { get; }

    /// <summary>The bounds.</summary>
    public NumberBounds Bounds { get; }

    /// <inheritdoc/>
    public override Fact Fact => new(Measure);

    internal override FactTest Asked => FactTest.Within(Bounds);

    internal override Truth Test(Situation situation) => Measure switch
    {
        FactKind.Population => _whole.Hold(situation.Profile.Population),
        FactKind.PartnershipPopulation => _whole.Hold(situation.Profile.Partnership?.Population),
        FactKind.PartnershipCommunes => _whole.Hold(situation.Profile.Partnership?.Communes),
        _ => Bounds.Hold(Of(situation)),
    };

    internal override FactValue Observe(Situation situation) => Of(situation) is { } number ? FactValue.OfNumber(number) : FactValue.Unknown;

    private decimal? Of(Situation situation)
    {
        var profile = situation.Profile;
        return Measure switch
        {
            FactKind.Population => profile.Population,
            FactKind.PartnershipPopulation => profile.Partnership?.Population,
            FactKind.PartnershipCommunes => profile.Partnership?.Communes,
            FactKind.StaffFte => profile.Capacity?.StaffFte,
            FactKind.BudgetEur => profile.Capacity?.BudgetEur,
            FactKind.IncidentsPer10000 => profile is { RecordedIncidents: { } incidents, Population: > 0 } ? incidents * 10_000m / profile.Population : null,
            _ => null,
        };
    }
}
