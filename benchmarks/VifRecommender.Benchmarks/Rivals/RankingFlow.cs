using VifRecommender.Catalogues;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>Judges the questions of a stage: the part of the work that a rules engine does.</summary>
internal interface IJudge
{
    /// <summary>Answers each question of the stage in its place.</summary>
    void Judge(Stage stage, Flags facts, bool[] verdicts);
}

/// <summary>
/// What happens between the stages, in plain C#: the same for every engine that can only judge yes-or-no questions. Arrays are kept and
/// filled again; one flow serves one thread.
/// </summary>
internal sealed class RankingFlow
{
    private const byte InPlace = 1;
    private const byte InProgress = 2;
    private const byte Planned = 3;
    private const byte Dismissed = 4;

    private readonly RankingModel _model;
    private readonly IJudge _judge;
    private readonly bool[] _verdicts;
    private readonly bool[] _candidate;
    private readonly bool[] _shared;
    private readonly int[] _unlocks;
    private readonly int[] _stamps;
    private readonly List<int>?[] _waiting;
    private readonly List<int> _started = [];
    private readonly long[] _keys;
    private readonly int[] _counts;
    private int _stamp;

    public RankingFlow(RankingModel model, IJudge judge)
    {
        _model = model;
        _judge = judge;
        var practices = model.Practices.Length;
        _verdicts = new bool[model.Questions.Length];
        _candidate = new bool[practices];
        _shared = new bool[practices];
        _unlocks = new int[practices];
        _stamps = new int[practices];
        _keys = new long[practices];
        _waiting = new List<int>?[model.Catalogue.Services.Length];
        foreach (var slot in model.Practices.SelectMany(practice => practice.Delivers)) _waiting[slot] ??= [];
        _counts = new int[Math.Max(model.Themes, 6)];
    }

    /// <summary>Ranks the practices. The flags' findings, services and levels are changed on the way.</summary>
    public void Rank(Flags facts, StraightResult into)
    {
        Diagnose(facts);
        Screen(facts);
        if (_model.Points.Start < _model.Points.End) _judge.Judge(_model.Points, facts, _verdicts);
        // Points are read from the situation before anything starts, which the waves change; all but those for unlocking, which count waves.
        Weigh(facts, into);
        var unlocking = Wait(facts);
        Unfold(facts, into);
        if (unlocking) Unlock(into);
        foreach (var rule in _model.Balances) Balance(rule, into);
        Sort(into, firstOnly: false);
    }

    private void Diagnose(Flags facts)
    {
        foreach (var layer in _model.Layers)
        {
            _judge.Judge(layer.Stage, facts, _verdicts);
            foreach (var rule in layer.Findings)
            {
                var truth = _verdicts[rule.Holds] ? 2 : rule.May >= 0 && _verdicts[rule.May] ? 1 : 0;
                if (truth > facts.Findings[rule.Finding]) facts.Findings[rule.Finding] = (byte)truth;
            }
        }
    }

    private void Screen(Flags facts)
    {
        _judge.Judge(_model.Screening, facts, _verdicts);
        var practices = _model.Practices;
        for (var i = 0; i < practices.Length; i++)
        {
            var practice = practices[i];
            var (shared, fits) = Fit(practice, facts);
            _shared[i] = shared;
            _candidate[i] = facts.Practices[i] is not (InPlace or InProgress or Dismissed)
                && fits
                && (practice.ServedBy < 0 || !_verdicts[practice.ServedBy])
                && !AnyOf(practice.Unsuited.AsSpan());
        }
    }

    /// <summary>Whether the scale that fits is wider than the commune, and whether some scale may fit at all.</summary>
    private static (bool Shared, bool Fits) Fit(ModelPractice practice, Flags facts)
    {
        var scales = practice.Scales;
        if (scales.IsEmpty) return (false, true);
        var possible = -1;
        foreach (var (scale, from) in scales)
        {
            if (facts.Population >= from || scale == (int)Scale.Supralocal) return (scale != (int)Scale.Commune, true);
            if (scale == (int)Scale.Commune) continue;
            var group = scale == (int)Scale.PoliceZone ? facts.ZonePopulation : facts.GroupPopulation;
            if (group == int.MaxValue)
            {
                if (possible < 0) possible = scale;
            }
            else if (group >= from)
            {
                return (true, true);
            }
        }

        return possible >= 0 ? (true, true) : (scales[^1].Scale != (int)Scale.Commune, false);
    }

    private void Weigh(Flags facts, StraightResult into)
    {
        var lowest = int.MaxValue;
        for (var i = 0; i < Flags.Overall; i++)
        {
            if (facts.LevelFrom[i] == facts.LevelTo[i]) lowest = Math.Min(lowest, facts.LevelFrom[i]);
        }

        var practices = _model.Practices;
        for (var i = 0; i < practices.Length; i++)
        {
            into.Scores[i] = 0;
            if (!_candidate[i]) continue;
            var score = 0;
            foreach (var r in practices[i].Priorities.AsSpan())
            {
                var rule = _model.Priorities[r];
                if (rule.Per == (int)PointsPer.UnlockedPractice || !Applies(rule, i, facts, lowest)) continue;
                score += rule.Points * Capped(rule, Units(rule, practices[i], facts));
            }

            into.Scores[i] = score;
        }
    }

    private bool Applies(ModelPriority rule, int practice, Flags facts, int lowest) =>
        (rule.When < 0 || _verdicts[rule.When])
        && (!rule.InFocus || ((facts.Focus >> _model.Practices[practice].Domain) & 1) != 0)
        && (!rule.Wished || facts.Wished[practice] != 0)
        && (!rule.Planned || facts.Practices[practice] == Planned)
        && (!rule.Shared || _shared[practice])
        && (!rule.Lowest || IsLowest(_model.Practices[practice].Dimension, facts, lowest));

    private static bool IsLowest(int dimension, Flags facts, int lowest) =>
        facts.LevelFrom[dimension] == lowest && facts.LevelTo[dimension] == lowest;

    private static int Capped(ModelPriority rule, int units) => rule.AtMost >= 0 && units > rule.AtMost ? rule.AtMost : units;

    private int Units(ModelPriority rule, ModelPractice practice, Flags facts)
    {
        var units = 0;
        switch (rule.Per)
        {
            case (int)PointsPer.FindingSeverity:
                foreach (var finding in practice.Answers.AsSpan())
                {
                    if (facts.Findings[finding] == 2) units += _model.FindingSeverities[finding];
                }

                return units;
            case (int)PointsPer.MissingHelp:
                foreach (var service in practice.Helps.AsSpan())
                {
                    if (facts.Services[service] == 0) units++;
                }

                return units;
            case (int)PointsPer.LevelShort:
                return Math.Max(0, practice.Level - facts.LevelTo[Flags.Overall]);
            case (int)PointsPer.LevelAhead:
                foreach (var service in practice.Delivers.AsSpan())
                {
                    if (facts.Services[service] != 1) return 0;
                }

                var level = facts.LevelFrom[practice.Dimension];
                return level == facts.LevelTo[practice.Dimension] ? Math.Max(0, level - practice.Level) : 0;
            default:
                return 1;
        }
    }

    /// <summary>Lists for each service that is not there the candidates that wait for it; tells whether anything counts them.</summary>
    private bool Wait(Flags facts)
    {
        var counted = false;
        foreach (var rule in _model.Priorities) counted |= rule.Per == (int)PointsPer.UnlockedPractice && (rule.When < 0 || _verdicts[rule.When]);
        if (!counted) return false;
        foreach (var list in _waiting) list?.Clear();
        var practices = _model.Practices;
        for (var i = 0; i < practices.Length; i++)
        {
            if (!_candidate[i]) continue;
            foreach (var wait in practices[i].Waits.AsSpan())
            {
                if (_waiting[wait.Service] is not { } list || facts.Services[wait.Service] == 2 || !AllOf(wait.Open.AsSpan())) continue;
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }

        return true;
    }

    private void Unfold(Flags facts, StraightResult into)
    {
        var practices = _model.Practices;
        into.Waves.AsSpan().Fill(-1);
        _started.Clear();
        var left = 0;
        for (var i = 0; i < practices.Length; i++)
        {
            if (_candidate[i]) left++;
            else if (facts.Practices[i] == InProgress) _started.Add(i);
        }

        for (var wave = 0; left > 0; wave++)
        {
            _judge.Judge(_model.Starting, facts, _verdicts);
            for (var i = 0; i < practices.Length; i++)
            {
                if (!_candidate[i] || into.Waves[i] >= 0 || !AllOf(practices[i].Requires.AsSpan())) continue;
                into.Waves[i] = wave;
                left--;
                _started.Add(i);
            }

            // Where nothing new arrives, nothing more can start.
            if (!Deliver(facts)) return;
        }
    }

    private bool Deliver(Flags facts)
    {
        var changed = false;
        foreach (var i in _started)
        {
            var practice = _model.Practices[i];
            foreach (var service in practice.Delivers.AsSpan())
            {
                changed |= facts.Services[service] != 2;
                facts.Services[service] = 2;
            }

            foreach (var (dimension, level) in practice.Raises.AsSpan())
            {
                changed |= facts.LevelFrom[dimension] < level || facts.LevelTo[dimension] < level;
                facts.Raise(dimension, level);
            }
        }

        _started.Clear();
        if (changed) facts.ReadOverall();
        return changed;
    }

    private void Unlock(StraightResult into)
    {
        var practices = _model.Practices;
        for (var i = 0; i < practices.Length; i++)
        {
            if (into.Waves[i] < 0) continue;
            foreach (var r in practices[i].Priorities.AsSpan())
            {
                var rule = _model.Priorities[r];
                if (rule.Per != (int)PointsPer.UnlockedPractice || (rule.When >= 0 && !_verdicts[rule.When])) continue;
                if (rule.InFocus || rule.Lowest || rule.Wished || rule.Planned || rule.Shared) throw new NotSupportedException($"'{rule.Id}' counts unlocked practices of some practices only.");
                into.Scores[i] += rule.Points * Capped(rule, Unlocked(i, into));
            }
        }
    }

    private int Unlocked(int provider, StraightResult into)
    {
        _stamp++;
        var unlocked = 0;
        foreach (var service in _model.Practices[provider].Delivers.AsSpan())
        {
            foreach (var i in _waiting[service]!)
            {
                if (i == provider || into.Waves[i] == 0 || _stamps[i] == _stamp) continue;
                _stamps[i] = _stamp;
                unlocked++;
            }
        }

        return unlocked;
    }

    private void Balance(ModelBalance rule, StraightResult into)
    {
        Sort(into, firstOnly: true);
        Array.Clear(_counts);
        for (var rank = 0; rank < into.Count; rank++)
        {
            var practice = into.Order[rank];
            var group = rule.ByTheme ? _model.Practices[practice].Theme : _model.Practices[practice].Domain;
            if (group >= 0 && _counts[group]++ >= rule.Keep) into.Scores[practice] += rule.Points;
        }
    }

    /// <summary>By wave, then score, highest first, then place in the catalogue: one number each.</summary>
    private void Sort(StraightResult into, bool firstOnly)
    {
        var count = 0;
        for (var i = 0; i < _model.Practices.Length; i++)
        {
            var wave = into.Waves[i];
            if (wave == 0 || (wave > 0 && !firstOnly)) _keys[count++] = ((long)wave << 48) | ((long)(0x8000 - into.Scores[i]) << 24) | (uint)i;
        }

        var keys = _keys.AsSpan(0, count);
        keys.Sort();
        for (var rank = 0; rank < count; rank++) into.Order[rank] = (int)(keys[rank] & 0xFFFFFF);
        into.Count = count;
    }

    private bool AnyOf(ReadOnlySpan<int> questions)
    {
        foreach (var question in questions)
        {
            if (_verdicts[question]) return true;
        }

        return false;
    }

    private bool AllOf(ReadOnlySpan<int> questions)
    {
        foreach (var question in questions)
        {
            if (!_verdicts[question]) return false;
        }

        return true;
    }
}
