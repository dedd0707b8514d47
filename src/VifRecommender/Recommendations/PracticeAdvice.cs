using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>What the advice says of one practice.</summary>
/// <remarks>
/// Immutable and thread-safe. Where it stands is settled; reasons and other details are put together when they are read, so read them
/// once.
/// </remarks>
public abstract class PracticeAdvice
{
    private protected PracticeAdvice(AdviceTrace trace, Practice practice, int index)
    {
        Trace = trace;
        Practice = practice;
        Index = index;
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; }

    /// <summary>Why, each with the facts that decided.</summary>
    public ImmutableArray<Reason> Reasons => Trace.ReasonsFor(Index);

    /// <summary>Whether the council wishes it.</summary>
    public bool IsWished => Trace.Situation.Profile.Wishes.Contains(Practice.Id);

    /// <summary>The profile that the advice is for.</summary>
    internal Profiles.CommuneProfile Profile => Trace.Situation.Profile;

    private protected AdviceTrace Trace { get; }

    /// <summary>The place of the practice in the catalogue.</summary>
    private protected int Index { get; }
}
