using System.Collections.Immutable;
using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>Reasons in the making: the room is used again, so that all that is made is the list that stays.</summary>
internal sealed class ReasonList
{
    // One for each thread. Who makes a list while another is being made gets a room of its own.
    [ThreadStatic]
    private static ReasonList? _spare;

    private Reason[] _reasons = new Reason[16];
    private int _count;

    public static ReasonList Rent()
    {
        var list = _spare ?? new ReasonList();
        _spare = null;
        return list;
    }

    public void Add(Reason reason)
    {
        if (_count == _reasons.Length) Array.Resize(ref _reasons, 2 * _count);
        _reasons[_count++] = reason;
    }

    /// <summary>The reasons. The room goes back, and keeps none of them.</summary>
    public ImmutableArray<Reason> Take()
    {
        var reasons = ImmutableArray.Create(_reasons, 0, _count);
        Array.Clear(_reasons, 0, _count);
        _count = 0;
        _spare = this;
        return reasons;
    }
}
