using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Rendering;

/// <summary>Writes what to consider now: a table to survey, then a card for each practice.</summary>
internal sealed class PageRecommendations(HtmlText html, Advice advice, Explainer explainer, AdviceSources sources, PageFold fold)
{
    // More titles than these are counted, not named: a card is to be read in a minute.
    private const int TitlesNamed = 5;

    private Wording Words => explainer.Words;

    public void Write(IReadOnlyList<Recommendation> shown)
    {
        fold.Begin("now", Words.Now, explainer.Numbers.Number(advice.Recommendations.Length));
        if (explainer.Capacity(advice) is { } capacity) html.Element("p", capacity, "class=\"capacity\"");
        if (shown.Count > 0)
        {
            WriteTable(shown);
            foreach (var each in shown) WriteCard(each);
        }
        else if (advice.Recommendations.IsEmpty)
        {
            html.Element("p", Words.None);
        }

        var more = advice.Recommendations.Length - shown.Count;
        if (more > 0) html.Element("p", explainer.Count(Words.More, more), "class=\"soft\"");
        fold.End();
    }

    private void WriteTable(IReadOnlyList<Recommendation> shown)
    {
        html.Raw("<table class=\"stack\">\n").Element("caption", Words.Now, "class=\"unseen\"").Raw("<thead><tr>");
        Head(Words.Rank, "n");
        Head(Words.Practice);
        Head(Words.Domain);
        Head(Words.Effort);
        Head(Words.Scale);
        Head(Words.Points, "n");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var each in shown)
        {
            html.Raw("<tr>");
            Cell(Words.Rank, explainer.Numbers.Number(each.Rank), "n rank");
            html.Raw($"<th scope=\"row\"><a href=\"#practice-{each.Rank}\">").Text(each.Practice.Title[explainer.Language]).Raw("</a></th>");
            Cell(Words.Domain, explainer.Name(each.Practice.Domain));
            Cell(Words.Effort, explainer.Name(each.Practice.Effort));
            Cell(Words.Scale, explainer.Name(each.Scale));
            Cell(Words.Points, explainer.Numbers.Number(each.Score), "n");
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n");
    }

    private void WriteCard(Recommendation each)
    {
        var practice = each.Practice;
        html.Raw($"<article class=\"card {DomainMark.Class(practice.Domain)}\" id=\"practice-{each.Rank}\" aria-labelledby=\"practice-{each.Rank}-title\">\n<h3 id=\"practice-{each.Rank}-title\"><span class=\"badge\">")
            .Text(explainer.Numbers.Number(each.Rank)).Raw("</span> ").Text(practice.Title[explainer.Language]).Raw("</h3>\n")
            .List([explainer.Name(practice.Domain), explainer.Name(practice.Effort), explainer.Name(each.Scale)], "class=\"chips\"")
            .Element("p", practice.Description[explainer.Language])
            .Element("h4", Words.Why)
            .List(each.Reasons.Select(reason => explainer.Text(reason, each)).Distinct(), "class=\"plain\"");
        html.Raw("<div class=\"safety\">\n").Element("h4", Words.Safety).Element("p", practice.Safety[explainer.Language]).Raw("</div>\n<dl>\n");
        if (practice.Audience is { } audience) Pair(Words.Audience, audience[explainer.Language]);
        if (explainer.Delivered(each, advice) is { IsEmpty: false } delivered) Pair(Words.Delivers, explainer.Join(delivered));
        if (!each.Unlocks.IsEmpty) Pair(Words.Unlocks, explainer.Titles(each.Unlocks, TitlesNamed));
        foreach (var (label, text) in explainer.Means(practice)) Pair(label, text);
        if (explainer.Capacity(each) is { } beyond) Pair(Words.Capacity, beyond);
        if (!practice.Indicators.IsEmpty) Pair(Words.Indicators, explainer.List(practice.Indicators.Select(indicator => indicator[explainer.Language])));
        html.Element("dt", Words.Evidence).Raw("<dd>").Text(explainer.Evidence(practice));
        Cite(practice.Evidence.Sources);
        html.Raw("</dd>\n").Element("dt", Words.EffectLabel).Raw("<dd>").Text(explainer.Effect(practice.Evidence.Effect));
        Cite(practice.Evidence.Effect.Sources);
        html.Raw("</dd>\n</dl>\n");
        WritePoints(each);
        WriteFacts(each);
        html.Raw("</article>\n");
    }

    private void WritePoints(Recommendation each)
    {
        html.Raw("<details>\n").Element("summary", $"{Words.ScoreLabel} ({explainer.Numbers.Number(each.Score)})").Raw("<ul class=\"terms\">\n");
        foreach (var term in each.Terms)
        {
            html.Raw("<li><strong>").Text(explainer.Numbers.Points(term.Points)).Raw("</strong> <span>").Text(explainer.Text(term, advice));
            Cite(term.Rule.Sources);
            html.Raw("</span></li>\n");
        }

        html.Raw("</ul>\n</details>\n");
    }

    private void WriteFacts(Recommendation each)
    {
        var reasons = each.Reasons.Where(reason => !reason.Facts.IsEmpty).ToList();
        if (reasons.Count == 0) return;
        html.Raw("<details>\n").Element("summary", Words.Facts).Raw("<ul class=\"facts\">\n");
        foreach (var reason in reasons)
        {
            html.Raw("<li><code>").Text(reason.RuleId).Raw("</code>");
            Cite(reason.Sources);
            html.Raw("<ul>\n");
            foreach (var fact in reason.Facts)
            {
                var mark = fact.Truth switch { Truth.True => "✓", Truth.False => "✗", _ => "?" };
                html.Raw($"<li><span aria-hidden=\"true\">{mark}</span> ").Text(explainer.Text(fact)).Raw("</li>\n");
            }

            html.Raw("</ul></li>\n");
        }

        html.Raw("</ul>\n</details>\n");
    }

    private void Cite(IEnumerable<string> ids)
    {
        foreach (var number in sources.Numbers(ids)) html.Raw($" <a class=\"cite\" href=\"#source-{number}\">[{number}]</a>");
    }

    private void Head(string name, string style = "") => html.Raw($"<th scope=\"col\"{Class(style)}>").Text(name).Raw("</th>");

    private void Cell(string label, string text, string style = "") => html.Raw($"<td{Class(style)} data-label=\"").Text(label).Raw("\">").Text(text).Raw("</td>");

    private void Pair(string label, string text) => html.Element("dt", label).Element("dd", text);

    private static string Class(string style) => style.Length > 0 ? $" class=\"{style}\"" : "";
}
