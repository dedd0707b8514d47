using System.Collections.Immutable;

namespace VifRecommender.Recommendations;

/// <summary>What a directory of places adds to an advice. It changes no rank.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Surroundings
{
    /// <summary>Nothing.</summary>
    public static Surroundings None { get; } = new();

    /// <summary>What of the profile contradicts what is publicly known.</summary>
    public ImmutableArray<PlaceCaution> Cautions { get; init; } = [];

    /// <summary>Whom to call from there.</summary>
    public ImmutableArray<LocalContact> Contacts { get; init; } = [];

    /// <summary>Whose data it is, under which licence; to be shown with it.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];
}
