using VifRecommender.Explanation;

namespace VifRecommender.Rendering;

/// <summary>Lays out what to start with, and what else is possible: a card for each practice.</summary>
internal sealed class PageRecommendations(HtmlText html, AdviceReport report, Explainer explainer, PageFold fold)
{
    private readonly Dictionary<string, int> _sources = report.Sources.Select((each, place) => (each.Source.Id, Number: place + 1))
        .ToDictionary(each => each.Id, each => each.Number, StringComparer.Ordinal);

    private Wording Words => explainer.Words;

    public void Write()
    {
        fold.Begin("now", Words.Now, explainer.Numbers.Number(report.First.Length));
        if (report.Capacity is { } capacity) html.Element("p", capacity, "class=\"capacity\"");
        if (report.Screen.NothingFirst is { } nothing) html.Element("p", nothing);
        for (var place = 0; place < report.First.Length; place++) WriteCard(report.First[place], explainer.Numbers.Number(place + 1));
        fold.End();
        if (report.Possible.IsEmpty && report.More is null) return;
        fold.Begin("possible", report.PossibleHeading, explainer.Numbers.Number(report.Possible.Length));
        foreach (var practice in report.Possible) WriteCard(practice, null);
        if (report.More is { } more) html.Element("p", more, "class=\"soft\"");
        fold.End();
    }

    private void WriteCard(PracticeReport practice, string? place)
    {
        var (brief, id) = (practice.Brief, $"practice-{practice.Brief.Rank}");
        html.Raw(
            $"<article class=\"card {DomainMark.Class(practice.Domain)}\" id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h3 "
            + $"id=\"{id}-title\">");
        if (place is not null) html.Raw("<span class=\"badge\">").Text(place).Raw("</span> ");
        html.Text(brief.Title).Raw("</h3>\n").List(practice.Tags, "class=\"chips\"").Element("p", practice.Description)
            .Element("h4", Words.Why).List(practice.Reasons.Select(reason => reason.Text), "class=\"plain\"");
        if (practice.Meanwhile is { } meanwhile) html.Element("p", meanwhile, "class=\"meanwhile\"");
        html.Raw("<div class=\"safety\">\n").Element("h4", Words.Safety).Element("p", practice.Safety).Raw("</div>\n<dl>\n");
        foreach (var detail in practice.Details)
        {
            html.Element("dt", detail.Label).Raw("<dd>").Text(detail.Text);
            Cite(detail.Sources);
            html.Raw("</dd>\n");
        }

        html.Raw("</dl>\n");
        WritePoints(practice);
        WriteFacts(practice);
        html.Raw("</article>\n");
    }

    private void WritePoints(PracticeReport practice)
    {
        html.Raw("<details>\n").Element("summary", $"{Words.ScoreLabel} ({explainer.Numbers.Number(practice.Score)})")
            .Raw("<ul class=\"terms\">\n");
        foreach (var term in practice.Terms)
        {
            html.Raw("<li><strong>").Text(term.Label).Raw("</strong> <span>").Text(term.Text);
            Cite(term.Sources);
            html.Raw("</span></li>\n");
        }

        html.Raw("</ul>\n</details>\n");
    }

    private void WriteFacts(PracticeReport practice)
    {
        if (practice.Facts.IsEmpty) return;
        html.Raw("<details>\n").Element("summary", Words.Facts).Raw("<ul class=\"facts\">\n");
        foreach (var rule in practice.Facts)
        {
            html.Raw("<li><code>").Text(rule.Rule).Raw("</code>");
            Cite(rule.Sources);
            html.Raw("<ul>\n");
            foreach (var fact in rule.Facts)
            {
                var sign = fact.Mark switch { ReportMark.Good => "✓", ReportMark.Bad => "✗", _ => "?" };
                html.Raw($"<li><span aria-hidden=\"true\">{sign}</span> ").Text(fact.Text).Raw("</li>\n");
            }

            html.Raw("</ul></li>\n");
        }

        html.Raw("</ul>\n</details>\n");
    }

    private void Cite(IEnumerable<string> ids)
    {
        foreach (var number in ids.Distinct(StringComparer.Ordinal).Where(_sources.ContainsKey).Select(id => _sources[id])
            .OrderBy(number => number))
        {
            html.Raw($" <a class=\"cite\" href=\"#source-{number}\">[{number}]</a>");
        }
    }
}
