using System.Collections.Immutable;

namespace VifRecommender.Profiles;

/// <summary>Where the statements of a profile come from. It is kept with the profile and changes no advice.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ProfileNotes
{
    /// <summary>Public sources: addresses or titles.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What was assumed rather than read.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
