using System.Numerics;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>The points of the priority rules. The verdicts are those of the stages, filled in when the points are given.</summary>
internal sealed class RankingPoints(RankingModel model, RankingLayout layout, bool[] verdicts)
{
    private const byte Planned = 3;

    private readonly ulong[] _wished = new ulong[Bits.Words(model.Practices.Length)];
    private readonly ulong[] _planned = new ulong[Bits.Words(model.Practices.Length)];
    private readonly ulong[] _established = new ulong[Bits.Words(model.FindingSeverities.Length)];
    private readonly ulong[] _absent = new ulong[Bits.Words(model.Catalogue.Services.Length)];
    private readonly int[] _severities = new int[model.Practices.Length];
    private readonly int[] _missingHelps = new int[model.Practices.Length];

    /// <summary>Gives all points but those for unlocking.</summary>
    public void Weigh(Flags facts, ulong[] shared, int[] scores)
    {
        layout.BaseScores[facts.LevelTo[Flags.Overall]].AsSpan().CopyTo(scores);
        Measure(facts);
        foreach (var rule in layout.Rules)
        {
            if (rule.When >= 0 && !verdicts[rule.When]) continue;
            switch (rule.Kind)
            {
                case PointKind.Once:
                    Add(rule.Practices, rule.Points, scores);
                    break;
                case PointKind.InFocus:
                    AddGroups(rule, facts.Focus, scores);
                    break;
                case PointKind.Lowest:
                    AddGroups(rule, Lowest(facts), scores);
                    break;
                case PointKind.Wished:
                    AddChosen(rule, _wished, scores);
                    break;
                case PointKind.Planned:
                    AddChosen(rule, _planned, scores);
                    break;
                case PointKind.Shared:
                    AddChosen(rule, shared, scores);
                    break;
                case PointKind.FindingSeverity:
                    AddUnits(rule, _severities, scores);
                    break;
                case PointKind.MissingHelp:
                    AddUnits(rule, _missingHelps, scores);
                    break;
                case PointKind.LevelAhead:
                    foreach (var i in rule.Practices) scores[i] += rule.Points * Math.Min(LevelsAhead(i, facts), rule.AtMost);
                    break;
            }
        }
    }

    private static void Add(int[] practices, int points, int[] scores)
    {
        foreach (var i in practices) scores[i] += points;
    }

    private static void AddGroups(PointRule rule, int chosen, int[] scores)
    {
        for (; chosen != 0; chosen &= chosen - 1) Add(rule.Groups[BitOperations.TrailingZeroCount(chosen)], rule.Points, scores);
    }

    private static void AddChosen(PointRule rule, ulong[] chosen, int[] scores)
    {
        var points = rule.Points;
        foreach (var (word, bits) in rule.Set)
        {
            for (var left = bits & chosen[word]; left != 0; left &= left - 1)
            {
                scores[(word * Bits.PerWord) + BitOperations.TrailingZeroCount(left)] += points;
            }
        }
    }

    private static void AddUnits(PointRule rule, int[] units, int[] scores)
    {
        var (points, atMost) = (rule.Points, rule.AtMost);
        foreach (var i in rule.Practices) scores[i] += points * Math.Min(units[i], atMost);
    }

    /// <summary>What rules count or choose by, once for all of them.</summary>
    private void Measure(Flags facts)
    {
        Bits.Find(1, facts.Wished, _wished);
        Bits.Find(Planned, facts.Practices, _planned);
        Bits.Find(2, facts.Findings, _established);
        Bits.Find(0, facts.Services, _absent);
        Array.Clear(_severities);
        Array.Clear(_missingHelps);
        for (var word = 0; word < _established.Length; word++)
        {
            for (var left = _established[word]; left != 0; left &= left - 1)
            {
                var finding = (word * Bits.PerWord) + BitOperations.TrailingZeroCount(left);
                Add(layout.Answering[finding], model.FindingSeverities[finding], _severities);
            }
        }

        for (var word = 0; word < _absent.Length; word++)
        {
            for (var left = _absent[word]; left != 0; left &= left - 1)
            {
                Add(layout.Helped[(word * Bits.PerWord) + BitOperations.TrailingZeroCount(left)], 1, _missingHelps);
            }
        }
    }

    /// <summary>The dimensions of the lowest level that is known for certain, a bit for each.</summary>
    private static int Lowest(Flags facts)
    {
        var (lowest, dimensions) = (int.MaxValue, 0);
        for (var i = 0; i < Flags.Overall; i++)
        {
            var level = facts.LevelFrom[i];
            if (level != facts.LevelTo[i] || level > lowest) continue;
            dimensions = level < lowest ? 1 << i : dimensions | (1 << i);
            lowest = level;
        }

        return dimensions;
    }

    private int LevelsAhead(int practice, Flags facts)
    {
        if (_severities[practice] > 0) return 0;
        foreach (var service in layout.Delivers[practice])
        {
            if (facts.Services[service] == 0) return 0;
        }

        var dimension = layout.Dimensions[practice];
        var level = facts.LevelFrom[dimension];
        return level == facts.LevelTo[dimension] ? Math.Max(0, level - layout.Levels[practice]) : 0;
    }

    /// <summary>
    /// Gives points for the practices that wait for something which another delivers; the services are those from before anything starts.
    /// </summary>
    public void Unlock(byte[] services, ulong[] waiting, int[] scores)
    {
        foreach (var rule in layout.Unlocking)
        {
            if (rule.When >= 0 && !verdicts[rule.When]) continue;
            foreach (var i in rule.Practices) scores[i] += rule.Points * Math.Min(Unlocked(i, services, waiting), rule.AtMost);
        }
    }

    /// <summary>Each waiting practice counts once, whatever it waits for: the sets are united word by word and then counted.</summary>
    private int Unlocked(int provider, byte[] services, ulong[] waiting)
    {
        var (count, current, united) = (0, 0, 0UL);
        foreach (var (service, open, (word, bits)) in layout.Waited[provider])
        {
            if (word != current) (count, current, united) = (count + BitOperations.PopCount(united), word, 0);
            if (services[service] != 2 && AllOf(open)) united |= bits & waiting[word];
        }

        return count + BitOperations.PopCount(united);
    }

    private bool AllOf(int[] questions)
    {
        foreach (var question in questions)
        {
            if (!verdicts[question]) return false;
        }

        return true;
    }
}
