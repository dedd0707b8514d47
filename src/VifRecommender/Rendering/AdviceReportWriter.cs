using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Puts an advice into the words of a report.</summary>
internal sealed class AdviceReportWriter(Advice advice, Explainer explainer)
{
    private Wording Words => explainer.Words;

    public AdviceReport Write(IReadOnlyList<Recommendation> shown)
    {
        var (parts, practices) = (new AdvicePartWriter(advice, explainer), new PracticeReportWriter(advice, explainer));
        var first = new HashSet<Recommendation>(advice.First);
        var more = advice.Recommendations.Length - shown.Count;
        return new AdviceReport
        {
            Language = explainer.Language,
            Title = explainer.Fill(Words.Title, ("commune", advice.Profile.NameIn(explainer.Language))),
            Facts = [.. Facts()],
            Decides = Words.Decides,
            Danger = Words.Danger,
            HelplinesHeading = Words.Helplines,
            Helplines = advice.Helplines,
            Screen = FirstScreen.Of(advice, explainer.Language),
            Before = Kept(parts.Cautions(), parts.Findings()),
            Capacity = explainer.Capacity(advice),
            First = [.. shown.Where(first.Contains).Select(practices.Write)],
            PossibleHeading = ScreenWords.Of(explainer.Language).Possible,
            Possible = [.. shown.Where(each => !first.Contains(each)).Select(practices.Write)],
            More = more > 0 ? explainer.Count(Words.More, more) : null,
            After = Kept(parts.Later(), parts.NotAdvised(), parts.InPlace(), parts.Questions(), parts.Contacts()),
            Coverage = new CoverageReport(advice, explainer),
            SourcesHeading = Words.Sources,
            Sources = [.. new AdviceSources(advice, shown).All.Select(source => (source, explainer.Accessed(source)))],
        };
    }

    private static ImmutableArray<AdvicePart> Kept(params AdvicePart[] parts) => [.. parts.Where(part => !part.IsEmpty)];

    private IEnumerable<string> Facts()
    {
        yield return explainer.Count(Words.Inhabitants, advice.Profile.Population);
        yield return explainer.Fill(Words.CatalogueVersion, ("version", advice.Catalogue.Version));
        if (advice.Date is { } date) yield return explainer.Numbers.Date(date);
    }
}
