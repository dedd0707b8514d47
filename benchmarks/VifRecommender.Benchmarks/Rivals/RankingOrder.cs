namespace VifRecommender.Benchmarks.Rivals;

/// <summary>The total order, and the balance among the first.</summary>
internal sealed class RankingOrder(RankingModel model, RankingLayout layout)
{
    private const int Domains = 6;

    private readonly int[] _sorted = new int[model.Practices.Length];
    private readonly long[] _kept = new long[model.Practices.Length + 1];
    private readonly long[] _moved = new long[model.Practices.Length + 1];
    private readonly int[] _counts = new int[Math.Max(model.Themes, Domains)];
    private int[] _tally = [];

    /// <summary>
    /// By wave, then score, highest first, then place in the catalogue. A counting sort: scores are small numbers, and equals keep their
    /// order.
    /// </summary>
    public void Sort(int waves, StraightResult into)
    {
        var order = into.Order.AsSpan(0, into.Count);
        if (order.IsEmpty) return;
        var scores = into.Scores;
        var (lowest, highest) = (int.MaxValue, int.MinValue);
        foreach (var i in order) (lowest, highest) = (Math.Min(lowest, scores[i]), Math.Max(highest, scores[i]));
        var range = highest - lowest + 1;
        if (_tally.Length < waves * range) _tally = new int[2 * waves * range];
        var tally = _tally.AsSpan(0, waves * range);
        tally.Clear();
        foreach (var i in order) tally[(into.Waves[i] * range) + highest - scores[i]]++;
        var start = 0;
        foreach (ref var count in tally) (count, start) = (start, start + count);
        foreach (var i in order) _sorted[tally[(into.Waves[i] * range) + highest - scores[i]]++] = i;
        _sorted.AsSpan(0, into.Count).CopyTo(order);
    }

    /// <summary>Balances the first wave.</summary>
    public void Balance(int now, StraightResult into)
    {
        foreach (var rule in model.Balances) Balance(rule, into.Order.AsSpan(0, now), into.Scores);
    }

    /// <summary>
    /// Moves down those of the first wave before whom enough of their group stand. They keep their order, and so do the others: the two
    /// are merged.
    /// </summary>
    private void Balance(ModelBalance rule, Span<int> order, int[] scores)
    {
        var (groups, kept, moved) = (rule.ByTheme ? layout.Themes : layout.Domains, 0, 0);
        Array.Clear(_counts);
        foreach (var i in order)
        {
            var isMoved = groups[i] >= 0 && _counts[groups[i]]++ >= rule.Keep ? 1 : 0;
            scores[i] += rule.Points * isMoved;
            // Written to both, counted for one.
            _kept[kept] = _moved[moved] = ((long)-scores[i] << 32) | (uint)i;
            kept += 1 - isMoved;
            moved += isMoved;
        }

        _kept[kept] = _moved[moved] = long.MaxValue;
        var (nextKept, nextMoved) = (0, 0);
        foreach (ref var place in order)
        {
            var isKept = _kept[nextKept] < _moved[nextMoved] ? 1 : 0;
            place = (int)(Math.Min(_kept[nextKept], _moved[nextMoved]) & int.MaxValue);
            nextKept += isKept;
            nextMoved += 1 - isKept;
        }
    }
}
