using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Puts what an advice says of a practice that can start now into words.</summary>
internal sealed class PracticeReportWriter(Advice advice, Explainer explainer)
{
    private Wording Words => explainer.Words;

    public PracticeReport Write(Recommendation each) => new()
    {
        Brief = Brief(each),
        Domain = each.Practice.Domain,
        Tags = [explainer.Name(each.Practice.Domain), explainer.Name(each.Practice.Effort), explainer.Name(each.Scale)],
        Description = each.Practice.Description[explainer.Language],
        Reasons = Reasons(each),
        Meanwhile = explainer.Meanwhile(each),
        Safety = each.Practice.Safety[explainer.Language],
        Details = [.. Details(each)],
        Score = each.Score,
        Terms = PracticeReport.TermsOf(each, advice, explainer.Language),
        Facts = [.. each.Reasons.Where(reason => !reason.Facts.IsEmpty).Select(Facts)],
    };

    /// <summary>What is read first of a practice.</summary>
    public PracticeBrief Brief(Recommendation each)
    {
        var (because, firstStep, carrier, helper) = (explainer.Because(each.Practice), explainer.FirstStep(each),
            Explainer.Capital(explainer.Carrier(each)), explainer.Helper(each));
        var words = ScreenWords.Of(explainer.Language);
        ImmutableArray<ScreenLine> lines = [new(words.Because, because), new(words.Monday, firstStep), new(words.Carrier, carrier)];
        return new(
            each.Practice.Id,
            each.Rank,
            each.Practice.Title[explainer.Language],
            because,
            firstStep,
            carrier,
            helper,
            explainer.Takes(each),
            explainer.EffectTag(each.Practice.Evidence.Effect),
            helper is null ? lines : lines.Add(new(words.Helper, Explainer.Capital(helper))));
    }

    /// <summary>What was found here stands first; where nothing was, what goes wrong without it.</summary>
    private ImmutableArray<ReportSentence> Reasons(Recommendation each)
    {
        var reasons = each.Reasons
            .Select(reason => new ReportSentence(ReportMarks.Of(reason), "", explainer.Text(reason, each), reason.Sources))
            .Distinct().ToList();
        var found = each.Reasons.Any(reason => reason.Kind == ReasonKind.Finding);
        if (!found) reasons.Insert(0, new ReportSentence(ReportMark.Item, "", explainer.Because(each.Practice), []));
        return [.. reasons.GroupBy(reason => reason.Text).Select(same => same.First())];
    }

    private IEnumerable<ReportSentence> Details(Recommendation each)
    {
        var practice = each.Practice;
        if (practice.Audience is { } audience) yield return Detail(Words.Audience, audience[explainer.Language]);
        if (explainer.Delivered(each, advice) is { IsEmpty: false } delivered)
        {
            yield return Detail(Words.Delivers, explainer.JoinSome(delivered));
        }
        if (!each.Unlocks.IsEmpty) yield return Detail(Words.Unlocks, explainer.Titles(each.Unlocks));
        foreach (var (label, text) in explainer.Means(practice)) yield return Detail(label, text);
        if (explainer.Capacity(each) is { } beyond) yield return Detail(Words.Capacity, beyond);
        if (!practice.Indicators.IsEmpty)
        {
            var indicators = practice.Indicators.Select(indicator => new NamedItem(indicator[explainer.Language]));
            yield return Detail(Words.Indicators, explainer.ListSome(indicators));
        }
        yield return new ReportSentence(ReportMark.Item, Words.Evidence, explainer.Evidence(practice), practice.Evidence.Sources);
        yield return new ReportSentence(ReportMark.Item, Words.EffectLabel, explainer.Effect(practice.Evidence.Effect),
            practice.Evidence.Effect.Sources);
    }

    private static ReportSentence Detail(string label, string text) => new(ReportMark.Item, label, text, []);

    private ReportFacts Facts(Reason reason) =>
        new(reason.RuleId, [.. reason.Facts.Select(fact => new ReportSentence(ReportMarks.Of(fact.Truth), "", explainer.Text(fact), []))],
            reason.Sources);
}
