using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Texts;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Recommending;

/// <summary>Lays the first screen out for a terminal: at most fifty lines of eighty columns, whatever the profile.</summary>
internal sealed class FirstScreenText
{
    /// <summary>The most lines that it has on a terminal of eighty columns or more.</summary>
    public const int MostLines = 50;

    private const int Indent = 2;

    /// <summary>More cautions than this stand in the whole advice.</summary>
    private const int MostCautions = 2;

    private readonly FirstScreen _screen;
    private readonly IEnumerable<string> _cautions;
    private readonly ReportLabels _labels;
    private readonly string _colon;
    private readonly Explainer _explainer;
    private readonly TextPage _page;
    private readonly Fit _fit;

    private FirstScreenText(FirstScreen screen, IEnumerable<string> cautions, Explainer explainer, Terminal terminal, Fit fit)
    {
        _cautions = cautions;
        (_screen, _explainer, _fit, _page) = (screen, explainer, fit, new TextPage(terminal));
        _labels = ReportLabels.Of(explainer.Language);
        _colon = Punctuation.Colon(explainer.Language);
    }

    /// <summary>Writes the first screen: as much of it as fits, and never fewer than the first three practices.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="terminal">Where it will be read.</param>
    public static string Write(Advice advice, Language language, Terminal terminal)
    {
        var explainer = new Explainer(advice.Catalogue, language);
        var cautions = new PlaceExplainer(language).Cautions(advice.Surroundings).Take(MostCautions).ToList();
        var screens = new Dictionary<int, FirstScreen>();
        var text = "";
        foreach (var fit in Fit.FromTheRichest)
        {
            if (!screens.TryGetValue(fit.Titles, out var screen))
            {
                screens.Add(fit.Titles, screen = FirstScreen.Of(advice, language, fit.Titles));
            }

            text = new FirstScreenText(screen, cautions, explainer, terminal, fit).Write();
            if (text.AsSpan().Count('\n') <= MostLines) break;
        }

        return text;
    }

    private string Write()
    {
        Short(_screen.Heading, 2, Styles.Title);
        Short(_screen.Danger, 2, Styles.Danger);
        Gap();
        Short(string.Join(' ', [.. _screen.Date is { } date ? [$"{date}."] : Array.Empty<string>(), _screen.Known, .. _screen.Notes]), 5);
        foreach (var caution in _cautions) Short(caution, 3, Styles.Caution);
        if (_screen.QuestionsComeFirst) WriteQuestions();
        WriteFirst();
        Gap();
        WriteLines();
        if (!_screen.QuestionsComeFirst) WriteQuestions();
        Gap();
        Short(CliWords.Of(_explainer.Language).GoOn, 2);
        return _page.ToString();
    }

    private void WriteFirst()
    {
        Gap();
        Short(_screen.FirstHeading, 1, Styles.Heading);
        if (_screen.NothingFirst is { } nothing) Short(nothing, 2);
        var place = 0;
        foreach (var practice in _screen.First.Take(_fit.Practices))
        {
            place++;
            _page.Item($"{place}", Clipped(practice.Title, 2, _page.Width - 2), markStyle: Styles.Heading, style: Styles.Title);
            Labelled(_labels.Because, AfterColon(practice.Because), Indent, _fit.SentenceLines);
            Labelled(_labels.FirstStep, AfterColon(practice.FirstStep), Indent, _fit.SentenceLines + 1);
            Short(string.Join(" · ", [practice.Carrier, .. practice.Takes, practice.EvidenceTag]), _fit.SentenceLines + 1, indent: Indent);
        }
    }

    private void WriteLines()
    {
        var rest = _screen.First.Skip(_fit.Practices).Select((practice, place) => $"{_fit.Practices + place + 1} {practice.Title}")
            .ToList();
        if (rest.Count > 0) Labelled(_labels.Next, _explainer.List(rest), 0, _fit.ListLines);
        foreach (var line in new[] { _screen.Possible, _screen.NotYet, _fit.Held ? _screen.Held : null,
            _screen.Already }.OfType<ScreenLine>())
        {
            Labelled(line.Label, line.Text, 0, _fit.ListLines);
        }
    }

    private void WriteQuestions()
    {
        if (_screen.Questions.IsEmpty) return;
        Gap();
        Short(_screen.QuestionsHeading, 1, Styles.Heading);
        foreach (var question in _screen.Questions)
        {
            var text = _fit.Weights ? $"{question.Label} {question.Text}" : question.Label;
            _page.Item(Mark.Open, Clipped(text, _fit.QuestionLines, _page.Width - 2), markStyle: Styles.Label);
        }
    }

    private string AfterColon(string sentence) => Punctuation.AfterColon(sentence, _explainer.Language);

    private void Gap()
    {
        if (_fit.Gaps) _page.Blank();
    }

    private void Labelled(string label, string text, int indent, int lines)
    {
        var whole = PlainText.OneLine($"{label}{_colon} ");
        // A label's other lines are set in by two more columns.
        _page.Labelled(label + _colon, Clipped(whole + text, lines, _page.Width - indent - 4)[whole.Length..], indent);
    }

    private void Short(string text, int lines, Spectre.Console.Style? style = null, int indent = 0) =>
        _page.Paragraph(Clipped(text, lines, _page.Width - indent), indent, style);

    /// <summary>A text of some lines at most: texts of overlays come from others, and may be long.</summary>
    private static string Clipped(string text, int lines, int width)
    {
        var all = TextWrap.Lines(PlainText.OneLine(text), width);
        if (all.Count <= lines) return PlainText.OneLine(text);
        var last = all[lines - 1];
        while (TextWrap.Width(last) > width - 2 && last.Contains(' ', StringComparison.Ordinal)) last = last[..last.LastIndexOf(' ')];
        return string.Join(' ', all.Take(lines - 1).Append(last.TrimEnd(',', ';', ':', ' ') + "\u00A0…"));
    }

    /// <summary>How much of the screen is written.</summary>
    private sealed record Fit(int Practices, int Titles, bool Weights, bool Held = true, bool Gaps = true, int SentenceLines = 2,
        int ListLines = 4, int QuestionLines = 3)
    {
        /// <summary>From all there is to what always fits.</summary>
        public static Fit[] FromTheRichest { get; } =
        [
            new(5, 3, true), new(5, 2, true), new(4, 3, true), new(4, 2, true), new(4, 2, false), new(3, 3, true), new(3, 2, true),
            new(3, 2, false), new(3, 1, true), new(3, 1, false),
            new(3, 1, false, Held: false), new(3, 1, false, Held: false, Gaps: false),
            new(3, 1, false, false, false, ListLines: 2, QuestionLines: 2), new(3, 1, false, false, false, 1, 1, 1),
        ];
    }
}
