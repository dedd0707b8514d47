using System.Collections.Immutable;

namespace VifRecommender.Recommendations;

/// <summary>What a directory of places adds to an advice. It changes no rank.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Surroundings
{
    private static readonly Lazy<DirectoryAnswer> Silence = new(() => new DirectoryAnswer());

    private readonly Lazy<DirectoryAnswer> _answer;

    /// <summary>Makes surroundings in which nothing is known.</summary>
    public Surroundings()
        : this(Silence)
    {
    }

    private Surroundings(Lazy<DirectoryAnswer> answer) => _answer = answer;

    /// <summary>Nothing.</summary>
    public static Surroundings None { get; } = new();

    /// <summary>What of the profile contradicts what is publicly known.</summary>
    public ImmutableArray<PlaceCaution> Cautions { get; init; } = [];

    /// <summary>Whom to call from there.</summary>
    public ImmutableArray<LocalContact> Contacts
    {
        get => _answer.Value.Contacts;
        init => _answer = Known(_answer.Value with { Contacts = value });
    }

    /// <summary>Whose data it is, under which licence; to be shown with it.</summary>
    public ImmutableArray<string> Credits
    {
        get => _answer.Value.Credits;
        init => _answer = Known(_answer.Value with { Credits = value });
    }

    /// <summary>
    /// Makes surroundings whose contacts and credits are looked up when one of them is first read: a directory need not read its data for
    /// an advice that shows cautions only.
    /// </summary>
    /// <param name="cautions">What of the profile contradicts what is publicly known.</param>
    /// <param name="lookUp">Gives contacts and credits; its cautions do not count. Pure and thread-safe; called once at most.</param>
    /// <returns>The surroundings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lookUp"/> is null.</exception>
    public static Surroundings OnDemand(ImmutableArray<PlaceCaution> cautions, Func<Surroundings> lookUp) =>
        lookUp is null ? throw new ArgumentNullException(nameof(lookUp))
            : new Surroundings(new Lazy<DirectoryAnswer>(() => lookUp()._answer.Value)) { Cautions = cautions };

    /// <summary>Whether another says the same; collections are compared by reference.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where they are the same.</returns>
    public bool Equals(Surroundings? other) => other is not null && Cautions == other.Cautions
        && (ReferenceEquals(_answer, other._answer) || (Contacts == other.Contacts && Credits == other.Credits));

    /// <inheritdoc/>
    public override int GetHashCode() => Cautions.GetHashCode();

    private static Lazy<DirectoryAnswer> Known(DirectoryAnswer answer) => new(() => answer);
}
