using System.Numerics;
using VifRecommender.Catalogues;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>Judges the questions of a stage: the part of the work that a rules engine does.</summary>
internal interface IJudge
{
    /// <summary>Answers each question of the stage in its place.</summary>
    void Judge(Stage stage, Flags facts, bool[] verdicts);
}

/// <summary>
/// What happens between the stages, in plain C#: the same for every engine that can only judge yes-or-no questions. Practices are sets of
/// bits as long as they are only sorted out, work goes from what matters to the practices that it bears on, and inner loops do not branch.
/// Arrays are kept and filled again; one flow serves one thread.
/// </summary>
internal sealed class RankingFlow
{
    private const byte InPlace = 1;
    private const byte InProgress = 2;
    private const byte Dismissed = 4;

    private readonly RankingModel _model;
    private readonly RankingLayout _layout;
    private readonly RankingPoints _points;
    private readonly RankingOrder _order;
    private readonly IJudge _judge;
    private readonly bool[] _verdicts;
    private readonly ulong[] _waiting;
    private readonly ulong[] _later;
    private readonly ulong[] _starting;
    private readonly ulong[] _shared;
    private readonly ulong[] _blocked;
    private readonly ulong[] _chosen;
    private readonly ulong[] _inHand;
    private readonly byte[] _before;

    public RankingFlow(RankingModel model, IJudge judge)
    {
        _model = model;
        _judge = judge;
        _layout = new RankingLayout(model);
        _verdicts = new bool[model.Questions.Length];
        _points = new RankingPoints(model, _layout, _verdicts);
        _order = new RankingOrder(model, _layout);
        var words = Bits.Words(model.Practices.Length);
        _waiting = new ulong[words];
        _later = new ulong[words];
        _starting = new ulong[words];
        _shared = new ulong[words];
        _blocked = new ulong[words];
        _chosen = new ulong[words];
        _inHand = new ulong[words];
        _before = new byte[model.Catalogue.Services.Length];
    }

    /// <summary>Ranks the practices. The flags' findings, services and levels are changed on the way.</summary>
    public void Rank(Flags facts, StraightResult into)
    {
        Diagnose(facts);
        Screen(facts);
        // Points are read from the situation before anything starts, which the waves change; all but those for unlocking, which count
        // waves.
        _judge.Judge(_model.Points, facts, _verdicts);
        _points.Weigh(facts, _shared, into.Scores);
        facts.Services.AsSpan(0, _before.Length).CopyTo(_before);
        var (now, waves) = Unfold(facts, into);
        _points.Unlock(_before, _later, into.Scores);
        _order.Sort(waves, into);
        _order.Balance(now, into);
    }

    private void Diagnose(Flags facts)
    {
        var findings = facts.Findings;
        foreach (var layer in _model.Layers)
        {
            _judge.Judge(layer.Stage, facts, _verdicts);
            foreach (var (finding, holds, may) in layer.Findings.AsSpan())
            {
                var truth = _verdicts[holds] ? 2 : may >= 0 && _verdicts[may] ? 1 : 0;
                findings[finding] = (byte)Math.Max(truth, findings[finding]);
            }
        }
    }

    private void Screen(Flags facts)
    {
        _judge.Judge(_model.Screening, facts, _verdicts);
        Array.Clear(_waiting);
        Array.Clear(_shared);
        foreach (var (scales, practices) in _layout.Scales)
        {
            var (shared, fits) = Fit(scales, facts);
            foreach (var (word, bits) in practices)
            {
                _waiting[word] |= Bits.If(fits, bits);
                _shared[word] |= Bits.If(shared, bits);
            }
        }

        foreach (var (question, (word, bits)) in _layout.Excluding) _waiting[word] &= ~Bits.If(_verdicts[question], bits);
        // What is served, in place or in progress is in hand: it does not start, and delivers a step later.
        Array.Clear(_inHand);
        foreach (var (question, (word, bits)) in _layout.Serving) _inHand[word] |= Bits.If(_verdicts[question], bits);
        foreach (var (question, (word, bits)) in _layout.Reopening) _inHand[word] &= ~Bits.If(_verdicts[question], bits);
        ReadOnlySpan<byte> stated = [InPlace, InProgress];
        foreach (var status in stated)
        {
            Bits.Find(status, facts.Practices, _chosen);
            for (var word = 0; word < _chosen.Length; word++) _inHand[word] |= _chosen[word];
        }

        Bits.Find(Dismissed, facts.Practices, _chosen);
        for (var word = 0; word < _chosen.Length; word++)
        {
            _inHand[word] &= ~_chosen[word];
            _waiting[word] &= ~(_inHand[word] | _chosen[word]);
        }
    }

    /// <summary>Whether the scale that fits is wider than the commune, and whether some scale may fit at all.</summary>
    private static (bool Shared, bool Fits) Fit((int Scale, int From)[] scales, Flags facts)
    {
        if (scales.Length == 0) return (false, true);
        var possible = false;
        foreach (var (scale, from) in scales)
        {
            if (facts.Population >= from || scale == (int)Scale.Supralocal) return (scale != (int)Scale.Commune, true);
            if (scale == (int)Scale.Commune) continue;
            var group = scale == (int)Scale.PoliceZone ? facts.ZonePopulation : facts.GroupPopulation;
            if (group == int.MaxValue) possible = true;
            else if (group >= from) return (true, true);
        }

        return (possible || scales[^1].Scale != (int)Scale.Commune, possible);
    }

    /// <summary>Starts practices wave by wave; returns how many start now, and the number of waves.</summary>
    private (int Now, int Waves) Unfold(Flags facts, StraightResult into)
    {
        into.Waves.AsSpan().Fill(-1);
        into.Count = 0;
        Start(facts, 0, into);
        var now = into.Count;
        _waiting.AsSpan().CopyTo(_later);
        // What is in hand delivers for the next wave, too.
        for (var word = 0; word < _inHand.Length; word++) _starting[word] |= _inHand[word];
        var wave = 1;
        // Where nothing new arrives, nothing more can start.
        for (; _waiting.AsSpan().ContainsAnyExcept(0UL) && Deliver(facts); wave++)
        {
            facts.ReadOverall();
            Start(facts, wave, into);
        }

        return (now, wave);
    }

    /// <summary>Starts what can start; what cannot goes on waiting.</summary>
    private void Start(Flags facts, int wave, StraightResult into)
    {
        _judge.Judge(_model.Starting, facts, _verdicts);
        Array.Clear(_blocked);
        foreach (var (question, (word, bits)) in _layout.Required) _blocked[word] |= Bits.If(!_verdicts[question], bits);
        var count = into.Count;
        for (var word = 0; word < _blocked.Length; word++)
        {
            var starting = _waiting[word] & ~_blocked[word];
            _waiting[word] &= _blocked[word];
            _starting[word] = starting;
            for (; starting != 0; starting &= starting - 1)
            {
                var i = (word * Bits.PerWord) + BitOperations.TrailingZeroCount(starting);
                into.Waves[i] = wave;
                into.Order[count++] = i;
            }
        }

        into.Count = count;
    }

    /// <summary>Delivers what starting practices bring, and returns whether any of it is new.</summary>
    private bool Deliver(Flags facts)
    {
        var isNew = false;
        for (var word = 0; word < _starting.Length; word++)
        {
            for (var left = _starting[word] & _layout.Bringing[word]; left != 0; left &= left - 1)
            {
                var i = (word * Bits.PerWord) + BitOperations.TrailingZeroCount(left);
                foreach (var service in _layout.Delivers[i])
                {
                    isNew |= facts.Services[service] != 2;
                    facts.Services[service] = 2;
                }

                foreach (var (dimension, level) in _layout.Raises[i])
                {
                    isNew |= facts.LevelFrom[dimension] < level || facts.LevelTo[dimension] < level;
                    facts.Raise(dimension, level);
                }
            }
        }

        return isNew;
    }
}
