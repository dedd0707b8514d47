using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.NRules.Facts;
using VifRecommender.Situations;
using static VifRecommender.NRules.Translation.RuleFactory;

namespace VifRecommender.NRules.Translation;

/// <summary>
/// Forward chaining: a practice starts when its needs hold and no guard blocks it; what starts at one step makes the situation of the next.
/// A step rests on earlier steps only, so nothing supports itself.
/// </summary>
internal sealed class WaveRules(EvaluationPlan plan, DiagnosisRules diagnosis)
{
    public IEnumerable<IRuleDefinition> All()
    {
        yield return Begin();
        foreach (var guard in plan.Guards) yield return Block(guard);
        yield return StartPractice();
        yield return Continue();
        yield return Unfold();
        yield return Conclude();
    }

    private IRuleDefinition Begin() => Make(
        "vif-first-wave",
        "The first step begins with the situation as it is.",
        "wave",
        Stages.Guards,
        when => when.Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => diagnosis.IsComplete(diagnosed))),
        Act((IContext context, Diagnosing diagnosed) => Linked.Yield(context, new WaveSituation(0, diagnosed.Situation))));

    private static IRuleDefinition Block(GuardRule guard) => Make(
        guard,
        "guard",
        Stages.Guards,
        when => when
            .Fact<WaveSituation>("wave", Test((WaveSituation wave) => guard.Requires.Test(wave.Situation) != Truth.True))
            .Fact<ScreenedPractice>("screened", Test((ScreenedPractice screened) => screened.IsCandidate && guard.Practices.Contains(screened.Practice.Practice.Id))),
        Act((IContext context, WaveSituation wave, ScreenedPractice screened) => Linked.Yield(context, new Blocked(screened.Practice.Index, wave.Number, guard.Id))));

    private static IRuleDefinition StartPractice() => Make(
        "vif-start",
        "A practice starts at the first step at which its needs hold and no guard blocks it.",
        "wave",
        Stages.Starts,
        when => when
            .Fact<ScreenedPractice>("screened", Test((ScreenedPractice screened) => screened.IsCandidate))
            .Fact<WaveSituation>("wave", Test((ScreenedPractice screened, WaveSituation wave) => screened.Practice.Needs == null || screened.Practice.Needs.Test(wave.Situation) == Truth.True))
            .None<Blocked>(Test((ScreenedPractice screened, WaveSituation wave, Blocked each) => each.Practice == screened.Practice.Index && each.Wave == wave.Number))
            .None<Start>(Test((ScreenedPractice screened, WaveSituation wave, Start each) => each.Practice.Index == screened.Practice.Index && each.Wave < wave.Number)),
        Act((IContext context, ScreenedPractice screened, WaveSituation wave) => Linked.Yield(context, new Start(screened.Practice, wave.Number))));

    private static IRuleDefinition Continue() => Make(
        "vif-next-wave",
        "What starts at a step, and at the first what is there or in progress, has delivered at the next.",
        "wave",
        Stages.NextWave,
        when => when
            .Fact<WaveSituation>("wave")
            .All<Start>("started", Test((WaveSituation wave, Start each) => each.Wave == wave.Number))
            .All<ScreenedPractice>(
                "running",
                Test((WaveSituation wave, ScreenedPractice each) => wave.Number == 0 && each.IsInHand),
                Test((IEnumerable<Start> started, IEnumerable<ScreenedPractice> running) => started.Any() || Brings(running))),
        Act((IContext context, WaveSituation wave, IEnumerable<Start> started, IEnumerable<ScreenedPractice> running) => Linked.Yield(context, After(wave, started, running))));

    private static bool Brings(IEnumerable<ScreenedPractice> running) => running.Any(each => WaveStage.Brings(each.Practice));

    private static WaveSituation After(WaveSituation wave, IEnumerable<Start> started, IEnumerable<ScreenedPractice> running) =>
        new(wave.Number + 1, WaveStage.After(wave.Situation, started.Select(each => each.Practice).Concat(running.Select(each => each.Practice))));

    private IRuleDefinition Unfold() => Make(
        "vif-unfolded",
        "All practices are screened and all steps unfolded.",
        "wave",
        Stages.Unfolded,
        when => when
            .Fact<Diagnosing>("diagnosed", Test((Diagnosing diagnosed) => diagnosis.IsComplete(diagnosed)))
            .All<ScreenedPractice>("screened")
            .All<Start>("started")
            .All<WaveSituation>("steps"),
        Act((IContext context, Diagnosing diagnosed, IEnumerable<ScreenedPractice> screened, IEnumerable<Start> started, IEnumerable<WaveSituation> steps) =>
            Linked.Yield(context, Gather(diagnosed, screened, started, steps))));

    private Unfolded Gather(Diagnosing diagnosed, IEnumerable<ScreenedPractice> screened, IEnumerable<Start> started, IEnumerable<WaveSituation> steps)
    {
        var standings = new Screened[plan.Practices.Length];
        foreach (var each in screened) standings[each.Practice.Index] = each.Screened;
        var waves = new int[plan.Practices.Length];
        Array.Fill(waves, Waves.None);
        foreach (var each in started) waves[each.Practice.Index] = waves[each.Practice.Index] == Waves.None ? each.Wave : Math.Min(waves[each.Practice.Index], each.Wave);
        return new Unfolded(plan, diagnosed.Situation, steps.MaxBy(step => step.Number)?.Situation ?? diagnosed.Situation, standings, waves);
    }

    private IRuleDefinition Conclude() => Make(
        "vif-outcome",
        "Where each practice stands.",
        "outcome",
        Stages.Outcomes,
        when => when.Fact<Unfolded>("unfolded").Fact<Practice>("practice"),
        Act((IContext context, Unfolded unfolded, Practice practice) => Linked.Yield(context, Outcome(unfolded, practice))));

    private Outcome Outcome(Unfolded unfolded, Practice practice)
    {
        var planned = plan.Find(practice.Id)!;
        var wave = unfolded.Result.WaveOf[planned.Index];
        if (wave != Waves.None) return new Outcome(practice.Id, wave == 0 ? OutcomeKind.Now : OutcomeKind.Later, wave);
        var kind = unfolded.Result.Screened[planned.Index].Standing switch
        {
            Standing.InPlace or Standing.InProgress or Standing.Served => OutcomeKind.InPlace,
            Standing.Dismissed => OutcomeKind.Dismissed,
            Standing.NotSuited => OutcomeKind.NotSuited,
            _ => planned.GuardPlaces.Any(place => unfolded.Result.FinalGuards[place] != Truth.True) ? OutcomeKind.Guarded : OutcomeKind.Unreachable,
        };
        return new Outcome(practice.Id, kind, null);
    }
}
