using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 7: puts every practice in one of the four lists, with its reasons.</summary>
internal sealed class AdviceStage
{
    private readonly EvaluationResult _result;
    private readonly EvaluationPlan _plan;
    private readonly Situation _situation;
    private readonly ReasonWriter _reasons;
    private readonly Chains _chains;
    private readonly CapacityStage _capacity;

    private AdviceStage(EvaluationResult result)
    {
        _result = result;
        _plan = result.Plan;
        _situation = result.Situation;
        _reasons = new ReasonWriter(result);
        _chains = new Chains(result);
        _capacity = new CapacityStage(result.Situation.Profile);
    }

    public static Advice Write(EvaluationResult result) => new AdviceStage(result).Write();

    private Advice Write()
    {
        var ordered = PriorityStage.Order(_plan, _result.Waves, _result.Priorities).ToList();
        var now = ordered.Where(practice => _result.Waves.Of[practice.Index] == 0).Select(Recommend).ToImmutableArray();
        var later = ordered.Where(practice => _result.Waves.Of[practice.Index] > 0).Select(Postpone).ToImmutableArray();
        var inPlace = _plan.Practices.Where(IsInPlace).Select(Keep).ToImmutableArray();
        var notAdvised = _plan.Practices.Where(practice => _result.Waves.Of[practice.Index] == Waves.None && !IsInPlace(practice)).Select(Decline).ToImmutableArray();
        var result = _result;
        return new Advice(new Lazy<ImmutableArray<Question>>(() => QuestionStage.Ask(result)))
        {
            Catalogue = _plan.Catalogue,
            Situation = _situation,
            Recommendations = now,
            Later = later,
            InPlace = inPlace,
            NotAdvised = notAdvised,
            Findings = Diagnose(),
            Coverage = [.. Words.Domains.All.Select(word => Cover(word, now, later, inPlace, notAdvised))],
            Helplines = Lines(),
        };
    }

    private bool IsInPlace(PlannedPractice practice) =>
        _result.Screened[practice.Index].Standing is Standing.InPlace or Standing.InProgress or Standing.Served;

    private Recommendation Recommend(PlannedPractice practice, int index)
    {
        var (screened, priority) = (_result.Screened[practice.Index], _result.Priorities[practice.Index]!);
        var (takes, fits) = _capacity.Next(practice.Practice, screened.Scale);
        return new Recommendation
        {
            Rank = index + 1,
            FirstYear = takes,
            WithinCapacity = fits,
            Practice = practice.Practice,
            IsWished = IsWished(practice),
            Wave = 0,
            Scale = screened.Scale,
            ScaleFits = screened.ScaleFits,
            Terms = [.. priority.Terms],
            Score = priority.Score,
            Unlocks = Ids(priority.Unlocks),
            MissingHelps = MissingHelps(practice),
            Reasons = _reasons.ForCandidate(practice, screened),
        };
    }

    private LaterPractice Postpone(PlannedPractice practice)
    {
        var (screened, priority) = (_result.Screened[practice.Index], _result.Priorities[practice.Index]!);
        return new LaterPractice
        {
            Practice = practice.Practice,
            IsWished = IsWished(practice),
            Wave = _result.Waves.Of[practice.Index],
            Scale = screened.Scale,
            ScaleFits = screened.ScaleFits,
            Terms = [.. priority.Terms],
            Score = priority.Score,
            Unlocks = Ids(priority.Unlocks),
            MissingHelps = MissingHelps(practice),
            Missing = [.. Missing.Of(practice, _situation)],
            After = Ids(_chains.After(practice)),
            Chain = Ids(_chains.Chain(practice)),
            Reasons = _reasons.ForCandidate(practice, screened),
        };
    }

    private InPlacePractice Keep(PlannedPractice practice)
    {
        var standing = _result.Screened[practice.Index].Standing;
        return new InPlacePractice
        {
            Practice = practice.Practice,
            IsWished = IsWished(practice),
            Status = standing == Standing.InProgress ? PracticeStatus.InProgress : PracticeStatus.InPlace,
            IsServed = standing == Standing.Served,
            Reasons = _reasons.ForInPlace(practice, standing),
        };
    }

    private NotAdvisedPractice Decline(PlannedPractice practice)
    {
        var standing = _result.Screened[practice.Index].Standing;
        var final = _result.Waves.Final;
        var guarded = practice.Guards.Any(guard => guard.Requires.Test(final) != Truth.True);
        return new NotAdvisedPractice
        {
            Practice = practice.Practice,
            IsWished = IsWished(practice),
            Outcome = standing switch
            {
                Standing.Dismissed => Outcome.Dismissed,
                Standing.NotSuited => Outcome.NotSuited,
                _ => guarded ? Outcome.Guarded : Outcome.Unreachable,
            },
            // What no practice brings; what some practice would bring is no obstacle.
            Missing = standing == Standing.Candidate ? [.. Missing.Of(practice, final)] : [],
            Instead = standing == Standing.NotSuited ? Instead(practice) : [],
            Reasons = _reasons.ForDeclined(practice, _result.Screened[practice.Index]),
        };
    }

    private ImmutableArray<string> Instead(PlannedPractice practice) =>
    [
        .. practice.Suitabilities.Where(rule => rule.When.Test(_situation) == Truth.True)
            .SelectMany(rule => rule.Instead).Distinct(StringComparer.Ordinal),
    ];

    private ImmutableArray<string> MissingHelps(PlannedPractice practice) =>
        [.. practice.Practice.Helps.Where((_, index) => _situation.ServiceAt(practice.Helps[index]) != Truth.True)];

    private bool IsWished(PlannedPractice practice) => _situation.Profile.Wishes.Contains(practice.Practice.Id);

    private ImmutableArray<EstablishedFinding> Diagnose() =>
    [
        .. _plan.Catalogue.Findings.Where(finding => _situation.Finding(finding.Id) == Truth.True)
            .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Domain).ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .Select(finding => new EstablishedFinding(finding, _reasons.ForFinding(finding.Id))),
    ];

    private static DomainCoverage Cover(
        string word,
        ImmutableArray<Recommendation> now,
        ImmutableArray<LaterPractice> later,
        ImmutableArray<InPlacePractice> inPlace,
        ImmutableArray<NotAdvisedPractice> notAdvised)
    {
        Words.Domains.TryGet(word, out var domain);
        return new DomainCoverage(
            domain,
            inPlace.Count(each => each.Practice.Domain == domain),
            now.Count(each => each.Practice.Domain == domain),
            later.Count(each => each.Practice.Domain == domain),
            notAdvised.Count(each => each.Practice.Domain == domain));
    }

    private ImmutableArray<Helpline> Lines()
    {
        var profile = _situation.Profile;
        // A line that may serve the commune is shown: where region or language is not known, all are.
        return
        [
            .. _plan.Catalogue.Helplines
                .Where(line => line.Regions.IsEmpty || profile.Region is not { } region || line.Regions.Contains(region))
                .Where(line => line.Languages.IsEmpty || profile.Languages.IsDefaultOrEmpty || line.Languages.Any(profile.Languages.Contains))
                .OrderByDescending(line => line.IsEmergency).ThenBy(line => line.Order).ThenBy(line => line.Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<string> Ids(List<PlannedPractice> practices) => [.. practices.Select(practice => practice.Practice.Id)];
}
