using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes the page of an advice, section by section.</summary>
internal sealed class AdvicePage(Advice advice, Explainer explainer)
{
    private readonly HtmlText _html = new();

    private Wording Words => explainer.Words;

    private string Colon => explainer.Language == Language.French ? "\u202F: " : ": ";

    public string Write(IReadOnlyList<Recommendation> shown)
    {
        var title = explainer.Fill(Words.Title, ("commune", advice.Profile.Name));
        _html.Raw($"<!DOCTYPE html>\n<html lang=\"{explainer.Language.ToWord()}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", title).Raw("<style>\n").Raw(PageStyle.Css).Raw("\n</style>\n</head>\n<body>\n")
            .Element("a", Words.SkipToContent, "class=\"skip\" href=\"#advice\"");
        WriteHeader(title);
        WriteContents();
        _html.Raw("<main id=\"advice\">\n");
        WriteFindings();
        WriteRecommendations(shown);
        WriteCoverage();
        WriteLater();
        WriteNotAdvised();
        WriteInPlace();
        WriteQuestions();
        WriteSources(shown);
        _html.Raw("</main>\n<footer>\n").Element("p", Words.Decides).Element("p", explainer.Fill(Words.CatalogueVersion, ("version", $"{advice.Catalogue.Id} {advice.Catalogue.Version}"))).Raw("</footer>\n</body>\n</html>\n");
        return _html.ToString();
    }

    private void WriteHeader(string title)
    {
        string[] facts = [explainer.Fill(Words.Inhabitants, ("n", explainer.Numbers.Number(advice.Profile.Population))), advice.Date is { } date ? explainer.Numbers.Date(date) : ""];
        _html.Raw("<header>\n").Raw("<div class=\"lines\">\n").Element("p", Words.Danger).Raw("<ul>\n");
        foreach (var line in advice.Helplines.Where(line => !line.IsEmergency))
        {
            var hours = line.Hours is { } known ? $" ({known[explainer.Language]})" : "";
            _html.Raw("<li><strong>").Text(line.Number).Raw("</strong> ").Text(line.Name[explainer.Language] + hours).Raw("</li>\n");
        }

        _html.Raw("</ul>\n</div>\n").Element("h1", title)
            .Element("p", string.Join(" · ", facts.Where(fact => fact.Length > 0)), "class=\"facts\"")
            .Element("p", Words.Decides).Raw("</header>\n");
    }

    private void WriteContents()
    {
        _html.Raw($"<nav aria-label=\"").Text(Words.Contents).Raw("\">\n<ul class=\"plain\">\n");
        Entry("findings", Words.Findings, advice.Findings.Length);
        Entry("now", Words.Now, advice.Recommendations.Length);
        _html.Raw("<li><a href=\"#coverage\">").Text(Words.Coverage).Raw("</a></li>\n");
        Entry("later", Words.Later, advice.Later.Length);
        Entry("not-advised", Words.NotAdvised, advice.NotAdvised.Length);
        Entry("in-place", Words.InPlace, advice.InPlace.Length);
        Entry("questions", Words.Questions, advice.Questions.Length);
        _html.Raw("</ul>\n</nav>\n");

        void Entry(string id, string name, int count)
        {
            if (count > 0) _html.Raw($"<li><a href=\"#{id}\">").Text(name).Raw("</a> (").Text(explainer.Numbers.Number(count)).Raw(")</li>\n");
        }
    }

    private void WriteFindings()
    {
        if (advice.Findings.IsEmpty) return;
        Section("findings", Words.Findings);
        _html.Raw("<ul class=\"plain\">\n");
        foreach (var finding in advice.Findings)
        {
            _html.Raw("<li><strong>").Text(finding.Finding.Title[explainer.Language]).Raw("</strong><br>").Text(string.Join(" ", finding.Reasons.Select(explainer.Text))).Raw("</li>\n");
        }

        _html.Raw("</ul>\n</section>\n");
    }

    private void WriteRecommendations(IReadOnlyList<Recommendation> shown)
    {
        Section("now", Words.Now);
        if (shown.Count > 0)
        {
            _html.Raw("<div class=\"wide\">\n<table class=\"stack\">\n").Element("caption", Words.Now).Raw("<thead><tr>");
            Heads((Words.Rank, true), (Words.Practice, false), (Words.Domain, false), (Words.Effort, false), (Words.Scale, false), (Words.Points, true));
            _html.Raw("</tr></thead>\n<tbody>\n");
            foreach (var each in shown)
            {
                _html.Raw("<tr>");
                Cell(Words.Rank, explainer.Numbers.Number(each.Rank), number: true);
                _html.Raw($"<th scope=\"row\"><a href=\"#p-{each.Practice.Id}\">").Text(each.Practice.Title[explainer.Language]).Raw("</a></th>");
                Cell(Words.Domain, explainer.Name(each.Practice.Domain));
                Cell(Words.Effort, explainer.Name(each.Practice.Effort));
                Cell(Words.Scale, explainer.Name(each.Scale));
                Cell(Words.Points, explainer.Numbers.Number(each.Score), number: true);
                _html.Raw("</tr>\n");
            }

            _html.Raw("</tbody>\n</table>\n</div>\n");
            foreach (var each in shown) WriteCard(each);
        }

        var more = advice.Recommendations.Length - shown.Count;
        if (more > 0) _html.Element("p", explainer.Count(Words.More, more), "class=\"soft\"");
        _html.Raw("</section>\n");
    }

    private void WriteCard(Recommendation each)
    {
        var practice = each.Practice;
        _html.Raw($"<article class=\"card\" id=\"p-{practice.Id}\" aria-labelledby=\"p-{practice.Id}-title\">\n")
            .Element("h3", $"{explainer.Numbers.Number(each.Rank)}. {practice.Title[explainer.Language]}", $"id=\"p-{practice.Id}-title\"")
            .Element("p", practice.Description[explainer.Language]).Raw("<ul class=\"plain\">\n");
        foreach (var reason in each.Reasons) _html.Element("li", explainer.Text(reason, each));
        _html.Raw("</ul>\n<p class=\"safety\"><strong>").Text(Words.Safety).Raw("</strong> ").Text(practice.Safety[explainer.Language]).Raw("</p>\n<dl>\n");
        if (practice.Audience is { } audience) Pair(Words.Audience, audience[explainer.Language]);
        if (!each.Unlocks.IsEmpty) Pair(Words.Unlocks, explainer.Titles(each.Unlocks));
        foreach (var (label, text) in explainer.Means(practice)) Pair(label, text);
        if (!practice.Indicators.IsEmpty) Pair(Words.Indicators, string.Join("; ", practice.Indicators.Select(indicator => indicator[explainer.Language])));
        Pair(Words.Evidence, $"{Explainer.Capital(explainer.Name(practice.Evidence.Strength))}. {practice.Evidence.Summary?[explainer.Language]}");
        _html.Raw("</dl>\n<details>\n").Element("summary", $"{Words.ScoreLabel}{Colon}{explainer.Numbers.Number(each.Score)}").Raw("<ul class=\"plain\">\n");
        foreach (var term in each.Terms) _html.Element("li", $"{explainer.Numbers.Points(term.Points)}\u00A0 {explainer.Text(term, advice)}");
        _html.Raw("</ul>\n</details>\n</article>\n");
    }

    private void WriteCoverage()
    {
        Section("coverage", Words.Coverage);
        _html.Raw("<div class=\"wide\">\n<table>\n").Raw("<caption>").Text(Words.Coverage).Raw("</caption>\n<thead><tr>");
        Heads((Words.Domain, false));
        foreach (var (name, style) in new[] { (Words.CountInPlace, "place"), (Words.CountNow, "now"), (Words.CountLater, "later"), (Words.CountNotAdvised, "not") })
        {
            _html.Raw($"<th scope=\"col\" class=\"n\"><span class=\"key {style}\"></span>").Text(name).Raw("</th>");
        }

        _html.Raw("<td></td></tr></thead>\n<tbody>\n");
        foreach (var each in advice.Coverage)
        {
            _html.Raw("<tr><th scope=\"row\">").Text(explainer.Name(each.Domain)).Raw("</th>");
            foreach (var count in new[] { each.InPlace, each.Now, each.Later, each.NotAdvised }) Cell("", explainer.Numbers.Number(count), number: true);
            _html.Raw("<td><div class=\"bar\" aria-hidden=\"true\">");
            var all = Math.Max(1, each.InPlace + each.Now + each.Later + each.NotAdvised);
            Bar("place", each.InPlace, all);
            Bar("now", each.Now, all);
            Bar("later", each.Later, all);
            Bar("not", each.NotAdvised, all);
            _html.Raw("</div></td></tr>\n");
        }

        _html.Raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void WriteLater()
    {
        if (advice.Later.IsEmpty) return;
        Section("later", Words.Later);
        foreach (var wave in advice.Later.GroupBy(later => later.Wave))
        {
            _html.Element("h3", $"{Words.Step} {explainer.Numbers.Number(wave.Key)}").Raw("<ul class=\"plain\">\n");
            foreach (var later in wave) Item(later.Practice.Title[explainer.Language], "", explainer.Steps(later));
            _html.Raw("</ul>\n");
        }

        _html.Raw("</section>\n");
    }

    private void WriteNotAdvised()
    {
        if (advice.NotAdvised.IsEmpty) return;
        Section("not-advised", Words.NotAdvised);
        _html.Raw("<ul class=\"plain\">\n");
        foreach (var declined in advice.NotAdvised)
        {
            Item(declined.Practice.Title[explainer.Language], $" ({explainer.Name(declined.Outcome)})", declined.Reasons.Select(reason => explainer.Text(reason, declined)).Concat(explainer.WaysOut(declined)));
        }

        _html.Raw("</ul>\n</section>\n");
    }

    private void WriteInPlace()
    {
        if (advice.InPlace.IsEmpty) return;
        Section("in-place", Words.InPlace);
        _html.Raw("<ul class=\"plain\">\n");
        foreach (var present in advice.InPlace) Item(present.Practice.Title[explainer.Language], "", present.Reasons.Select(reason => explainer.Text(reason, present)));
        _html.Raw("</ul>\n</section>\n");
    }

    private void WriteQuestions()
    {
        if (advice.Questions.IsEmpty) return;
        Section("questions", Words.Questions);
        _html.Raw("<ol>\n");
        foreach (var question in advice.Questions)
        {
            _html.Raw("<li>").Text(explainer.Text(question, advice)).Raw(" <span class=\"soft\">").Text(explainer.Weight(question)).Raw("</span></li>\n");
        }

        _html.Raw("</ol>\n</section>\n");
    }

    private void WriteSources(IReadOnlyList<Recommendation> shown)
    {
        var sources = AdviceSources.Of(advice, shown);
        if (sources.Count == 0) return;
        Section("sources", Words.Sources);
        _html.Raw("<ul class=\"plain sources\">\n");
        foreach (var source in sources)
        {
            _html.Raw("<li><a rel=\"noreferrer\" href=\"").Text(source.Url).Raw("\">").Text(source.Title).Raw("</a>, ").Text(explainer.Fill(Words.Accessed, ("date", source.Accessed))).Raw("</li>\n");
        }

        _html.Raw("</ul>\n</section>\n");
    }

    private void Section(string id, string heading) =>
        _html.Raw($"<section aria-labelledby=\"{id}\">\n").Element("h2", heading, $"id=\"{id}\"");

    private void Item(string title, string aside, IEnumerable<string> sentences) =>
        _html.Raw("<li><strong>").Text(title).Raw("</strong>").Text(aside).Raw("<br>").Text(string.Join(" ", sentences)).Raw("</li>\n");

    private void Heads(params (string Name, bool IsNumber)[] heads)
    {
        foreach (var (name, isNumber) in heads) _html.Raw($"<th scope=\"col\"{(isNumber ? " class=\"n\"" : "")}>").Text(name).Raw("</th>");
    }

    private void Cell(string label, string text, bool number = false) =>
        _html.Raw($"<td{(number ? " class=\"n\"" : "")} data-label=\"").Text(label).Raw("\">").Text(text).Raw("</td>");

    private void Pair(string label, string text) => _html.Element("dt", label).Element("dd", text);

    private void Bar(string style, int count, int all)
    {
        if (count > 0) _html.Raw(string.Format(CultureInfo.InvariantCulture, "<span class=\"{0}\" style=\"width:{1:0.##}%\"></span>", style, 100m * count / all));
    }
}
