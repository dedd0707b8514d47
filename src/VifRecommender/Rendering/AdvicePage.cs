using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes the page of an advice: the frame, and what is read first.</summary>
internal sealed class AdvicePage
{
    private readonly HtmlText _html = new();
    private readonly Advice _advice;
    private readonly Explainer _explainer;
    private readonly IReadOnlyList<Recommendation> _shown;
    private readonly AdviceSources _sources;

    public AdvicePage(Advice advice, Explainer explainer, IReadOnlyList<Recommendation> shown)
    {
        _advice = advice;
        _explainer = explainer;
        _shown = shown;
        _sources = new AdviceSources(advice, shown);
    }

    private Wording Words => _explainer.Words;

    public string Write()
    {
        var title = _explainer.Fill(Words.Title, ("commune", _advice.Profile.Name));
        _html.Raw($"<!DOCTYPE html>\n<html lang=\"{_explainer.Language.ToWord()}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", title).Raw("<style>\n").Raw(PageStyle.Css).Raw("\n</style>\n</head>\n<body>\n")
            .Element("a", Words.SkipToContent, "class=\"skip\" href=\"#advice\"");
        WriteHeader(title);
        WriteContents();
        _html.Raw("<main id=\"advice\">\n");
        var places = new PagePlaces(_html, _advice.Surroundings, _explainer.Language);
        places.WriteCautions();
        WriteFindings();
        new PageRecommendations(_html, _advice, _explainer, _sources).Write(_shown);
        new PageCoverage(_html, _explainer).Write(_advice.Coverage);
        var lists = new PageLists(_html, _advice, _explainer);
        lists.WriteLater();
        lists.WriteNotAdvised();
        lists.WriteInPlace();
        lists.WriteQuestions();
        places.WriteContacts();
        lists.WriteSources(_sources);
        _html.Raw("</main>\n<footer>\n").Element("p", Words.Decides)
            .Element("p", $"{_explainer.Fill(Words.CatalogueVersion, ("version", _advice.Catalogue.Version))} ({_advice.Catalogue.Id})")
            .Raw("</footer>\n</body>\n</html>\n");
        return _html.ToString();
    }

    private void WriteHeader(string title)
    {
        _html.Raw("<header>\n<div class=\"lines\" role=\"region\" aria-label=\"").Text(Words.Helplines).Raw("\">\n").Element("p", Words.Danger).Raw("<ul>\n");
        foreach (var line in _advice.Helplines.Where(line => !line.IsEmergency))
        {
            var hours = line.Hours is { } known ? $" ({known[_explainer.Language]})" : "";
            _html.Raw("<li><strong>").Text(line.Number).Raw("</strong> ").Text(line.Name[_explainer.Language] + hours).Raw("</li>\n");
        }

        string[] facts =
        [
            _explainer.Fill(Words.Inhabitants, ("n", _explainer.Numbers.Number(_advice.Profile.Population))),
            _advice.Date is { } date ? _explainer.Numbers.Date(date) : "",
        ];
        _html.Raw("</ul>\n</div>\n").Element("h1", title)
            .Element("p", string.Join(" · ", facts.Where(fact => fact.Length > 0)), "class=\"soft\"")
            .Element("p", Words.Decides, "class=\"lead\"").Raw("</header>\n");
    }

    private void WriteContents()
    {
        _html.Raw("<nav aria-label=\"").Text(Words.Contents).Raw("\">\n<ul>\n");
        Entry("findings", Words.Findings, _advice.Findings.Length);
        Entry("now", Words.Now, _advice.Recommendations.Length);
        Entry("later", Words.Later, _advice.Later.Length);
        Entry("not-advised", Words.NotAdvised, _advice.NotAdvised.Length);
        Entry("in-place", Words.InPlace, _advice.InPlace.Length);
        Entry("questions", Words.Questions, _advice.Questions.Length);
        _html.Raw("</ul>\n</nav>\n");

        void Entry(string id, string name, int count)
        {
            if (count == 0) return;
            _html.Raw($"<li><a href=\"#{id}\"><strong>").Text(_explainer.Numbers.Number(count)).Raw("</strong> ").Text(name).Raw("</a></li>\n");
        }
    }

    private void WriteFindings()
    {
        if (_advice.Findings.IsEmpty) return;
        _html.Raw("<section aria-labelledby=\"findings\">\n").Element("h2", Words.Findings, "id=\"findings\"").Element("p", Words.NotPublic, "class=\"soft\"").Raw("<ul class=\"findings\">\n");
        foreach (var finding in _advice.Findings)
        {
            _html.Raw("<li><strong>").Text(finding.Finding.Title[_explainer.Language]).Raw("</strong> ")
                .Raw("<span>").Text(string.Join(" ", finding.Reasons.Select(_explainer.Text))).Raw("</span></li>\n");
        }

        _html.Raw("</ul>\n</section>\n");
    }
}
