using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;

namespace VifRecommender.Comparison;

/// <summary>A practice that stands elsewhere, or of which a rule says something else.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PracticeMove
{
    internal PracticeMove(
        Practice practice,
        Place before,
        Place after,
        ImmutableArray<RuleDifference> rules,
        ImmutableArray<Fact> facts,
        ImmutableArray<string> passedBy)
    {
        Practice = practice;
        Before = before;
        After = after;
        Rules = rules;
        Facts = facts;
        PassedBy = passedBy;
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; init; }

    /// <summary>Where it stood.</summary>
    public Place Before { get; init; }

    /// <summary>Where it stands.</summary>
    public Place After { get; init; }

    /// <summary>The rules that moved it. None: others passed it, or fell behind.</summary>
    public ImmutableArray<RuleDifference> Rules { get; init; }

    /// <summary>The facts that differ and that these rules look at.</summary>
    public ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Ids of practices that stand before it now and did not, or the other way round; where no rule moved it.</summary>
    public ImmutableArray<string> PassedBy { get; init; }

    /// <summary>Whether it changed lists, and not only ranks.</summary>
    public bool ChangedList => Before.Kind != After.Kind || (Before.Kind == PlaceKind.Later && Before.Number != After.Number);
}
