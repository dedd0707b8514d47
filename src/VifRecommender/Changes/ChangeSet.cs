using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Changes;

/// <summary>A minimal set of facts whose change moves a practice: none of them can be left out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ChangeSet
{
    internal ChangeSet(ImmutableArray<FactChange> changes, CommuneProfile profile, int? rank)
    {
        Changes = changes;
        Profile = profile;
        Rank = rank;
    }

    /// <summary>The changes, one to three.</summary>
    public ImmutableArray<FactChange> Changes { get; init; }

    /// <summary>The profile with them, for which the advice was evaluated again.</summary>
    public CommuneProfile Profile { get; init; }

    /// <summary>The rank of the practice then, or <see langword="null"/> when it is not recommended then.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether the commune can do all of it: nothing in it is given.</summary>
    public bool IsWithinReach => Changes.All(change => change.Kind != ChangeKind.Given);

    internal int Effort => Changes.Sum(change => change.Effort);
}
