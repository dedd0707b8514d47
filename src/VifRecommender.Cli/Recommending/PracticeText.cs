using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Recommending;

/// <summary>Writes a practice in full: why, how it begins, how safely, what it gives, and what its points are made of.</summary>
internal sealed class PracticeText(TextPage page, Explainer explainer, Texts.CliWords cliWords)
{
    private readonly string _colon = Punctuation.Colon(explainer.Language);
    private readonly ReportLabels _labels = ReportLabels.Of(explainer.Language);

    public void Write(PracticeReport practice, string mark)
    {
        var brief = practice.Brief;
        page.Blank();
        page.Item(mark, brief.Title, markStyle: Styles.Heading, style: Styles.Title);
        page.Paragraph($"{brief.Practice} · {string.Join(" · ", practice.Tags)}", indent: 3);
        Labelled(_labels.Because, AfterColon(brief.Because));
        Labelled(_labels.FirstStep, AfterColon(brief.FirstStep));
        Labelled(_labels.Carrier, brief.Carrier);
        if (brief.Helper is { } helper) Labelled(_labels.Helper, helper);
        if (!brief.Takes.IsEmpty) Labelled(_labels.Takes, string.Join(" · ", brief.Takes));
        page.Paragraph(practice.Description, indent: 3);
        foreach (var reason in practice.Reasons.Where(reason => reason.Text != brief.Because))
        {
            var (sign, style) = SignOf(reason.Mark);
            page.Item(sign, reason.Text, indent: 3, markStyle: style);
        }

        if (practice.Meanwhile is { } meanwhile) page.Item(Mark.Item, meanwhile, indent: 3);
        page.Labelled(_labels.Safety + _colon, practice.Safety, indent: 3, labelStyle: Styles.Caution);
        foreach (var detail in practice.Details) Labelled(detail.Label, detail.Text);
        WriteTerms(practice.Score, practice.Terms, indent: 3);
    }

    /// <summary>The terms of a score as a sum.</summary>
    public void WriteTerms(int score, IReadOnlyCollection<ReportSentence> terms, int indent)
    {
        page.Labelled(explainer.Count(cliWords.Sum, score), "", indent);
        var width = terms.Select(term => term.Label.Length).DefaultIfEmpty(1).Max();
        foreach (var term in terms) page.Item(term.Label.PadLeft(width), term.Text, indent + 2);
    }

    /// <summary>The sign and the style of a mark; the sign says without colour what the colour says.</summary>
    public static (string Sign, Spectre.Console.Style Style) SignOf(ReportMark mark) => mark switch
    {
        ReportMark.Good => (Mark.Good, Styles.Good),
        ReportMark.Bad => (Mark.Bad, Styles.Danger),
        ReportMark.Open => (Mark.Open, Styles.Caution),
        ReportMark.Caution => (Mark.Caution, Styles.Caution),
        _ => (Mark.Item, Styles.Plain),
    };

    private void Labelled(string label, string text) => page.Labelled(label + _colon, text, indent: 3);

    private string AfterColon(string sentence) => Punctuation.AfterColon(sentence, explainer.Language);
}
