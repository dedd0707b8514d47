using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>A practice that can start once others have delivered what it waits for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LaterPractice : RankedPractice
{
    internal LaterPractice(AdviceTrace trace, Practice practice, int index)
        : base(trace, practice, index)
    {
    }

    /// <summary>The facts that it waits for: those that the answers say are not there, and those that are not known.</summary>
    public ImmutableArray<Fact> Missing => Trace.MissingOf(Index);

    /// <summary>What is known of these facts.</summary>
    internal Situation Situation => Trace.Situation;

    /// <summary>Ids of the practices that it comes directly after.</summary>
    public ImmutableArray<string> After => Trace.WayTo(Index).After;

    /// <summary>Ids of all practices on the way to it, in order: a way with as few steps as there is.</summary>
    public ImmutableArray<string> Chain => Trace.WayTo(Index).Chain;
}
