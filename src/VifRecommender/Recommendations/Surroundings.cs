using System.Collections.Immutable;

namespace VifRecommender.Recommendations;

/// <summary>What a directory of places adds to an advice. It changes no rank.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Surroundings
{
    private static readonly Lazy<DirectoryAnswer> Silence = new(() => new DirectoryAnswer());

    private readonly Lazy<DirectoryAnswer> _answer = Silence;

    /// <summary>Nothing.</summary>
    public static Surroundings None { get; } = new();

    /// <summary>What of the profile contradicts what is publicly known.</summary>
    public ImmutableArray<PlaceCaution> Cautions { get; init; } = [];

    /// <summary>Whom to call from there.</summary>
    public ImmutableArray<LocalContact> Contacts
    {
        get => _answer.Value.Contacts;
        init => _answer = Told(_answer.Value with { Contacts = value });
    }

    /// <summary>Whose data it is, under which licence; to be shown with it.</summary>
    public ImmutableArray<string> Credits
    {
        get => _answer.Value.Credits;
        init => _answer = Told(_answer.Value with { Credits = value });
    }

    /// <summary>What the directory says when somebody asks for it: most of its data is about other places.</summary>
    internal Func<DirectoryAnswer> WhenAsked
    {
        init => _answer = new(value);
    }

    /// <summary>Whether another says the same; collections are compared by reference.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where they are the same.</returns>
    public bool Equals(Surroundings? other) => other is not null && Cautions == other.Cautions
        && (ReferenceEquals(_answer, other._answer) || (Contacts == other.Contacts && Credits == other.Credits));

    /// <inheritdoc/>
    public override int GetHashCode() => Cautions.GetHashCode();

    private static Lazy<DirectoryAnswer> Told(DirectoryAnswer answer) => new(() => answer);
}
