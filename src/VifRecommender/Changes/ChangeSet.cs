using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Changes;

/// <summary>A minimal set of facts whose change moves a practice: none of them can be left out.</summary>
/// <param name="Changes">The changes, one to three.</param>
/// <param name="Profile">The profile with them, for which the advice was evaluated again.</param>
/// <param name="Rank">The rank of the practice then, or <see langword="null"/> when it is not recommended then.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ChangeSet(ImmutableArray<FactChange> Changes, CommuneProfile Profile, int? Rank)
{
    /// <summary>Whether the commune can do all of it: nothing in it is given.</summary>
    public bool IsWithinReach => Changes.All(change => change.Kind != ChangeKind.Given);

    internal int Effort => Changes.Sum(change => change.Effort);
}
