using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Questions;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Facts;
using VifRecommender.Recommendations;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>Derives the details of an advice from what the stages found.</summary>
internal sealed class EvaluationTrace(EvaluationResult result) : AdviceTrace
{
    private Chains? _chains;
    private List<Started>? _capacity;

    public override Catalogue Catalogue => result.Plan.Catalogue;

    public override Situation Situation => result.Situation;

    public override int WaveOf(int practice) => result.WaveOf[practice];

    public override int ScoreOf(int practice) => result.Scores[practice];

    public override (Scale Scale, Truth Fits) ScaleOf(int practice) =>
        (result.Screened[practice].Scale, result.Screened[practice].ScaleFits);

    public override ImmutableArray<Reason> ReasonsFor(int practice)
    {
        var (planned, screened, writer) = (result.Plan.Practices[practice], result.Screened[practice], new ReasonWriter(result));
        if (result.WaveOf[practice] != Waves.None) return writer.ForCandidate(planned, screened);
        return screened.IsInHand ? writer.ForInPlace(planned, screened.Standing) : writer.ForDeclined(planned, screened);
    }

    public override ImmutableArray<Term> TermsOf(int practice) =>
        result.DecidedTerms is { } decided ? decided[practice] : new TermWriter(result).Of(result.Plan.Practices[practice]);

    public override ImmutableArray<string> UnlockedBy(int practice) => Ids(UnlockStage.WaitingFor(result.Plan.Practices[practice], result));

    public override ImmutableArray<string> MissingHelpsOf(int practice)
    {
        var planned = result.Plan.Practices[practice];
        return [.. planned.Practice.Helps.Where((_, index) => Situation.ServiceAt(planned.Helps[index]) != Truth.True)];
    }

    public override ImmutableArray<Fact> MissingOf(int practice)
    {
        var planned = result.Plan.Practices[practice];
        if (result.WaveOf[practice] != Waves.None) return [.. Missing.Of(planned, Situation)];
        // What no practice brings; what some practice would bring is no obstacle.
        return result.Screened[practice].Standing == Standing.Candidate ? [.. Missing.Of(planned, result.Final)] : [];
    }

    public override ImmutableArray<string> InsteadOf(int practice)
    {
        if (result.Screened[practice].Standing != Standing.NotSuited) return [];
        List<string> instead = [];
        foreach (var place in result.Plan.Practices[practice].SuitabilityPlaces)
        {
            if (result.Suitabilities[place] == Truth.True) instead.AddRange(result.Plan.Suitabilities[place].Instead);
        }

        return [.. instead.Distinct(StringComparer.Ordinal)];
    }

    public override (ImmutableArray<string> After, ImmutableArray<string> Chain) WayTo(int practice)
    {
        var (chains, planned) = (_chains ??= new Chains(result), result.Plan.Practices[practice]);
        return (Ids(chains.After(planned)), Ids(chains.Chain(planned)));
    }

    public override (FirstYear Takes, Truth Fits) CapacityAt(int rank)
    {
        if (_capacity is null)
        {
            var (capacity, started) = (new CapacityStage(Situation.Profile), new List<Started>());
            foreach (var practice in result.OrderedNow())
            {
                var (takes, fits) = capacity.Next(practice.Practice, result.Screened[practice.Index].Scale);
                started.Add(new Started(takes, fits));
            }

            _capacity = started;
        }

        var one = _capacity[rank - 1];
        return (one.Takes, one.Fits);
    }

    public override ImmutableArray<EstablishedFinding> ReadFindings()
    {
        var writer = new ReasonWriter(result);
        return
        [
            .. Catalogue.Findings.Where(finding => Situation.Finding(finding.Id) == Truth.True)
                .OrderByDescending(finding => finding.Severity).ThenBy(finding => (int)finding.Domain)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .Select(finding => new EstablishedFinding(finding, writer.ForFinding(Catalogue.Vocabulary.FindingSlot(finding.Id)))),
        ];
    }

    public override ImmutableArray<Helpline> ReadHelplines() =>
        Catalogue.HelplinesFor(Situation.Profile.Region, Situation.Profile.Languages);

    public override ImmutableArray<FactValue> PossibleAnswers(Fact fact) =>
        [.. fact.Definition.Answers(fact.Id ?? "", Situation.Profile, result.Plan.Asked)];

    public override FoundQuestions AskQuestions(SearchMeter meter) => QuestionStage.Ask(result, meter);

    private static ImmutableArray<string> Ids(IEnumerable<PlannedPractice> practices) =>
        [.. practices.Select(practice => practice.Practice.Id)];

    /// <summary>What a practice that can start takes in its first year, and whether that is within the commune's capacity.</summary>
    private sealed record Started(FirstYear Takes, Truth Fits);
}
