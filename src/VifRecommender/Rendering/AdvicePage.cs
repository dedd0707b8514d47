using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes the page of an advice: what is read in two minutes, then all of it, folded.</summary>
internal sealed class AdvicePage
{
    private readonly HtmlText _html;
    private readonly Advice _advice;
    private readonly Explainer _explainer;
    private readonly IReadOnlyList<Recommendation> _shown;
    private readonly AdviceReport _report;
    private readonly PageFold _fold;
    private readonly FirstScreen _screen;
    private readonly PageWords _words;

    public AdvicePage(Advice advice, Explainer explainer, IReadOnlyList<Recommendation> shown, bool isUnfolded)
    {
        _advice = advice;
        _explainer = explainer;
        _shown = shown;
        _report = new AdviceReportWriter(advice, explainer).Write(shown);
        _html = HtmlFrame.Begin(_report.Language, _report.Title, $"{PageStyle.Css}\n{AdviceStyle.Css}");
        _fold = new PageFold(_html, isUnfolded);
        _screen = _report.Screen;
        _words = PageWords.Of(explainer.Language);
    }

    private Wording Words => _explainer.Words;

    public string Write()
    {
        _html.Element("a", Words.SkipToContent, "class=\"skip\" href=\"#advice\"");
        new PageCover(_html, _advice, _explainer).Write(_screen);
        _html.Raw("<main id=\"advice\">\n");
        WriteSummary();
        WriteWhole();
        _html.Raw("</main>\n<footer>\n").Element("p", _report.Decides)
            .Element("p", $"{_explainer.Fill(Words.CatalogueVersion, ("version", _advice.Catalogue.Version))} ({_advice.Catalogue.Id})")
            .Raw("</footer>\n");
        return HtmlFrame.End(_html);
    }

    private void WriteSummary()
    {
        _html.Element("p", _screen.Known, "class=\"lead\"").Element("p", string.Join(" ", _screen.Notes));
        if (_screen.QuestionsComeFirst) WriteQuestions();
        new PageFirst(_html, _advice, _explainer, _shown).Write(_screen);
        new PageYear(_html, _advice, _explainer).Write();
        new PageTiles(_html, _advice, _explainer).Write();
        if (!_screen.QuestionsComeFirst) WriteQuestions();
        _html.Raw("<section aria-labelledby=\"rest\">\n").Element("h2", _words.Rest, "id=\"rest\"").Raw("<dl class=\"rest\">\n");
        foreach (var line in new[] { _screen.Possible, _screen.NotYet, _screen.Held, _screen.Already }.OfType<ScreenLine>())
        {
            _html.Element("dt", line.Label).Element("dd", line.Text);
        }
        _html.Raw("</dl>\n</section>\n");
    }

    private void WriteQuestions()
    {
        if (_screen.Questions.IsEmpty) return;
        _html.Raw("<section aria-labelledby=\"next-questions\">\n").Element("h2", _screen.QuestionsHeading, "id=\"next-questions\"")
            .Raw("<ol class=\"ask\">\n");
        foreach (var question in _screen.Questions)
        {
            _html.Raw("<li>").Text(question.Label).Raw(" <span class=\"soft\">").Text(question.Text).Raw("</span></li>\n");
        }
        _html.Raw("</ol>\n</section>\n");
    }

    private void WriteWhole()
    {
        _html.Raw("<div class=\"whole\">\n").Element("p", _words.Whole, "class=\"whole-title\"")
            .Element("p", _words.PrintHint, "class=\"soft hint\"");
        var lists = new PageLists(_html, _explainer, _fold);
        foreach (var part in _report.Before) lists.Write(part);
        new PageRecommendations(_html, _report, _explainer, _fold).Write();
        foreach (var part in _report.After.Where(part => part.Id != "contacts")) lists.Write(part);
        _fold.Begin("coverage", _report.Coverage.Heading);
        CoverageHtml.Write(_html, _report.Coverage, _report.Language);
        _fold.End();
        foreach (var part in _report.After.Where(part => part.Id == "contacts")) lists.Write(part);
        WriteHelplines();
        lists.WriteSources(_report);
        _html.Raw("</div>\n");
    }

    private void WriteHelplines()
    {
        if (_report.Helplines.IsEmpty) return;
        _fold.Begin("helplines", _report.HelplinesHeading);
        _html.Raw("<div class=\"lines\">\n").Element("p", _report.Danger).Raw("<ul>\n");
        foreach (var line in _report.Helplines.Where(line => !line.IsEmergency))
        {
            _html.Raw("<li><strong>").Text(line.Number).Raw("</strong> ").Text(line.NameWithHours(_report.Language)).Raw("</li>\n");
        }

        _html.Raw("</ul>\n</div>\n");
        _fold.End();
    }
}
