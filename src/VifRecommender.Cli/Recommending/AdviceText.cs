using System.Globalization;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Texts;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

namespace VifRecommender.Cli.Recommending;

/// <summary>Writes an advice for reading in a terminal.</summary>
internal sealed class AdviceText
{
    /// <summary>How many practices are laid out in detail unless <c>--top</c> asks for another number.</summary>
    private const int UsualDetail = 10;

    private readonly Advice _advice;
    private readonly Explainer _explainer;
    private readonly CliWords _cliWords;
    private readonly TextPage _page;

    private AdviceText(Advice advice, Language language, TextPage page)
    {
        _advice = advice;
        _page = page;
        _explainer = new Explainer(advice.Catalogue, language);
        _cliWords = CliWords.Of(language);
    }

    private Wording Words => _explainer.Words;

    /// <summary>Writes the advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="top">How many recommendations to show; <see langword="null"/>: all in the list, the first ten in detail.</param>
    /// <param name="terminal">Where it will be read.</param>
    public static string Write(Advice advice, Language language, int? top, Terminal terminal)
    {
        var page = new TextPage(terminal);
        new AdviceText(advice, language, page).Write(top);
        return page.ToString();
    }

    private void Write(int? top)
    {
        WriteTitle();
        WriteHelplines();
        ContactsText.WriteCautions(_advice.Surroundings, _explainer.Language, _page);
        WriteFindings();
        WriteRecommendations(top);
        WriteCoverage();
        WriteLater();
        WriteNotAdvised();
        WriteInPlace();
        WriteQuestions();
        ContactsText.Write(_advice.Surroundings, _explainer.Language, _page);
        WriteSources();
    }

    private void WriteTitle()
    {
        var profile = _advice.Profile;
        _page.Paragraph(_explainer.Fill(Words.Title, ("commune", profile.Name)), style: Styles.Title);
        List<string> facts =
        [
            _explainer.Count(Words.Inhabitants, profile.Population),
            _explainer.Fill(Words.CatalogueVersion, ("version", _advice.Catalogue.Version)),
        ];
        if (_advice.Date is { } date) facts.Add(_explainer.Numbers.Date(date));
        _page.Paragraph(string.Join(" · ", facts));
        _page.Paragraph(Words.Decides);
    }

    private void WriteHelplines()
    {
        if (_advice.Helplines.IsEmpty) return;
        _page.Blank();
        _page.Box(Words.Helplines, Words.Danger, _advice.Helplines.Select(line => (line.Number, line.Hours is null ? line.Name[_explainer.Language] : $"{line.Name[_explainer.Language]} ({line.Hours[_explainer.Language]})")));
    }

    private void WriteFindings()
    {
        if (_advice.Findings.IsEmpty) return;
        _page.Heading(Words.Findings);
        _page.Paragraph(Words.NotPublic);
        foreach (var finding in _advice.Findings) _page.Item(new string(Mark.Caution[0], finding.Finding.Severity).PadRight(3), finding.Finding.Title[_explainer.Language], markStyle: Styles.Caution);
    }

    private void WriteRecommendations(int? top)
    {
        var all = _advice.Recommendations;
        _page.Heading($"{Words.Now} ({_explainer.Numbers.Number(all.Length)})");
        if (all.IsEmpty) _page.Paragraph(Words.None);
        if (_explainer.Capacity(_advice) is { } capacity) _page.Paragraph(capacity);
        var shown = all.Take(top ?? all.Length).ToList();
        RankingTable.Write(shown, _explainer, _page);
        var detailed = shown.Take(top ?? UsualDetail).ToList();
        foreach (var practice in detailed) PracticeText.Write(practice, _advice, _explainer, _cliWords, _page);
        var rest = all.Length - detailed.Count;
        if (rest == 0) return;
        _page.Blank();
        _page.Paragraph(top is null
            ? _explainer.Count(_cliWords.MoreInDetail, rest, ("all", all.Length.ToString(CultureInfo.InvariantCulture)))
            : _explainer.Count(Words.More, rest));
    }

    private void WriteCoverage()
    {
        _page.Heading(Words.Coverage);
        CoverageBars.Write(_advice.Coverage, _explainer, _page);
    }

    private void WriteLater()
    {
        if (_advice.Later.IsEmpty) return;
        _page.Heading($"{Words.Later} ({_explainer.Numbers.Number(_advice.Later.Length)})");
        foreach (var later in _advice.Later)
        {
            _page.Item(Mark.Item, $"{later.Practice.Title[_explainer.Language]} ({Words.Step} {later.Wave}, {later.Practice.Id})", style: Styles.Title);
            foreach (var step in _explainer.Steps(later)) _page.Paragraph(step, indent: 2);
        }
    }

    private void WriteNotAdvised()
    {
        if (_advice.NotAdvised.IsEmpty) return;
        _page.Heading($"{Words.NotAdvised} ({_explainer.Numbers.Number(_advice.NotAdvised.Length)})");
        foreach (var declined in _advice.NotAdvised)
        {
            _page.Item(Mark.Item, $"{declined.Practice.Title[_explainer.Language]} ({_explainer.Name(declined.Outcome)}, {declined.Practice.Id})", style: Styles.Title);
            foreach (var reason in declined.Reasons) _page.Paragraph(_explainer.Text(reason, declined), indent: 2);
            foreach (var way in _explainer.WaysOut(declined)) _page.Paragraph(way, indent: 2);
        }
    }

    private void WriteInPlace()
    {
        if (_advice.InPlace.IsEmpty) return;
        _page.Heading($"{Words.InPlace} ({_explainer.Numbers.Number(_advice.InPlace.Length)})");
        foreach (var there in _advice.InPlace)
        {
            var why = there.IsServed ? string.Join(' ', there.Reasons.Select(reason => _explainer.Text(reason, there))) : Words.Values[there.Status == InPlaceStatus.InProgress ? "in-progress" : "in-place"];
            var (mark, style) = there.Status == InPlaceStatus.Probable ? (Mark.Open, Styles.Caution) : (Mark.Good, Styles.Good);
            _page.Item(mark, $"{there.Practice.Title[_explainer.Language]} – {why}", markStyle: style);
        }
    }

    private void WriteQuestions()
    {
        var isComplete = _advice.FindQuestions(CancellationToken.None).Status == SearchStatus.Complete;
        if (_advice.Questions.IsEmpty && isComplete) return;
        _page.Heading(Words.Questions);
        foreach (var question in _advice.Questions) QuestionText.Write(question, _advice, _explainer, _page);
        if (!isComplete) _page.Paragraph(Words.QuestionsUnfinished);
    }

    private void WriteSources()
    {
        var cited = _advice.Recommendations.SelectMany(each => each.Practice.Evidence.Sources.Concat(each.Practice.Evidence.Effect.Sources).Concat(each.Reasons.SelectMany(reason => reason.Sources))).Distinct().Count();
        if (cited == 0) return;
        _page.Blank();
        _page.Labelled(Words.Sources + Punctuation.Colon(_explainer.Language), _explainer.Count(_cliWords.SourcesCited, cited));
    }
}
