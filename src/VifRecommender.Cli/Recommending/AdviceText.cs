using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Texts;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Recommending;

/// <summary>Lays the whole report of an advice out for a terminal.</summary>
internal sealed class AdviceText
{
    private readonly AdviceReport _report;
    private readonly Explainer _explainer;
    private readonly CliWords _cliWords;
    private readonly ReportLabels _labels;
    private readonly TextPage _page;

    private AdviceText(Advice advice, Language language, int? top, TextPage page)
    {
        _report = AdviceReport.Of(advice, language, top);
        _page = page;
        _explainer = new Explainer(advice.Catalogue, language);
        _cliWords = CliWords.Of(language);
        _labels = ReportLabels.Of(language);
    }

    /// <summary>Writes the advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="top">How many recommendations to show, each in full; <see langword="null"/>: all, what is not first as a list.</param>
    /// <param name="terminal">Where it will be read.</param>
    public static string Write(Advice advice, Language language, int? top, Terminal terminal)
    {
        var page = new TextPage(terminal);
        new AdviceText(advice, language, top, page).Write(top is not null);
        return page.ToString();
    }

    private void Write(bool allInFull)
    {
        _page.Paragraph(_report.Title, style: Styles.Title);
        _page.Paragraph(string.Join(" · ", _report.Facts));
        _page.Paragraph($"{_report.Screen.Known} {string.Join(' ', _report.Screen.Notes)}");
        WriteHelplines();
        foreach (var part in _report.Before) Write(part);
        WriteFirst();
        WritePossible(allInFull);
        _page.Heading(_report.Coverage.Heading);
        CoverageBars.Write(_report.Coverage, _explainer.Language, _page);
        foreach (var part in _report.After) Write(part);
        if (_report.Sources.IsEmpty) return;
        _page.Blank();
        _page.Labelled(_report.SourcesHeading + Punctuation.Colon(_explainer.Language),
            _explainer.Count(_cliWords.SourcesCited, _report.Sources.Length));
    }

    private void WriteHelplines()
    {
        if (_report.Helplines.IsEmpty) return;
        _page.Blank();
        _page.Box(_report.HelplinesHeading, _report.Danger,
            _report.Helplines.Select(line => (line.Number, line.NameWithHours(_report.Language))));
    }

    private void WriteFirst()
    {
        Heading(_labels.First, _report.First.Length);
        if (_report.First.IsEmpty) _page.Paragraph(_report.Screen.NothingFirst ?? _labels.None);
        if (_report.Capacity is { } capacity) _page.Paragraph(capacity);
        var text = new PracticeText(_page, _explainer, _cliWords);
        for (var place = 0; place < _report.First.Length; place++)
        {
            text.Write(_report.First[place], $"{_explainer.Numbers.Number(place + 1)}.");
        }
    }

    private void WritePossible(bool allInFull)
    {
        if (_report.Possible.IsEmpty && _report.More is null) return;
        Heading(_report.PossibleHeading, _report.Possible.Length);
        var text = new PracticeText(_page, _explainer, _cliWords);
        foreach (var practice in _report.Possible)
        {
            if (allInFull) text.Write(practice, Mark.Item);
            else WriteShort(practice);
        }

        if (!allInFull) _page.Paragraph(_cliWords.MoreInDetail);
        if (_report.More is { } more) _page.Paragraph(more);
    }

    private void WriteShort(PracticeReport practice)
    {
        _page.Item(Mark.Item, practice.Brief.Title, style: Styles.Title);
        _page.Paragraph($"{string.Join(" · ", practice.Tags)} · {practice.Brief.Practice} · {_explainer.Numbers.Points(practice.Score)}",
            indent: 2);
    }

    private void Write(AdvicePart part)
    {
        Heading(part.Heading, part.Count);
        if (part.Note.Length > 0) _page.Paragraph(part.Note);
        foreach (var group in part.Groups)
        {
            if (group.Heading.Length > 0) _page.Paragraph(group.Heading, style: Styles.Label);
            foreach (var entry in group.Entries) Write(entry);
        }

        foreach (var remark in part.Remarks) _page.Paragraph(remark);
    }

    private void Write(AdviceEntry entry)
    {
        var (sign, style) = PracticeText.SignOf(entry.Mark);
        if (entry.Severity > 0) sign = new string(Mark.Caution[0], entry.Severity).PadRight(3);
        _page.Item(sign, entry.Title, markStyle: style, style: Styles.Title);
        foreach (var (answer, level) in entry.Answers.Select((answer, index) => (answer, index + 1)))
        {
            _page.Paragraph($"{_explainer.Numbers.Number(level)}  {answer}", indent: 2);
        }
        var note = string.Join(" · ", new[] { entry.Note, entry.Code }.Where(text => text.Length > 0));
        if (note.Length > 0) _page.Paragraph(note, indent: 2);
        foreach (var sentence in entry.Sentences) _page.Paragraph(sentence, indent: 2);
    }

    private void Heading(string text, int count) => _page.Heading($"{text} ({_explainer.Numbers.Number(count)})");
}
