using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Texts;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Cli.Recommending;

/// <summary>Writes one recommendation: why, how safely, what it gives, and what its points are made of.</summary>
internal static class PracticeText
{
    // More titles than these are counted, not named.
    private const int TitlesNamed = 5;

    public static void Write(Recommendation practice, Advice advice, Explainer explainer, CliWords cliWords, TextPage page)
    {
        var language = explainer.Language;
        var colon = Punctuation.Colon(language);
        var words = explainer.Words;
        page.Blank();
        page.Item($"{practice.Rank}.", practice.Practice.Title[language], markStyle: Styles.Heading, style: Styles.Title);
        page.Paragraph(practice.Practice.Id, indent: 3);
        page.Paragraph(practice.Practice.Description[language], indent: 3);
        foreach (var reason in practice.Reasons)
        {
            var (mark, style) = MarkOf(reason);
            page.Item(mark, explainer.Text(reason, practice), indent: 3, markStyle: style);
        }

        page.Labelled(words.Safety + colon, practice.Practice.Safety[language], indent: 3, labelStyle: Styles.Caution);
        if (explainer.Delivered(practice, advice) is { IsEmpty: false } delivered) page.Labelled(words.Delivers + colon, explainer.Join(delivered), indent: 3);
        if (!practice.Unlocks.IsEmpty) page.Labelled(words.Unlocks + colon, explainer.Titles(practice.Unlocks, TitlesNamed), indent: 3);
        if (explainer.Capacity(practice) is { } beyond) page.Labelled(words.Capacity + colon, beyond, indent: 3);
        page.Labelled(words.EffectLabel + colon, explainer.Effect(practice.Practice.Evidence.Effect), indent: 3);
        WriteTerms(practice, advice, explainer, cliWords, page, indent: 3);
    }

    /// <summary>The terms of a score as a sum.</summary>
    public static void WriteTerms(RankedPractice practice, Advice advice, Explainer explainer, CliWords cliWords, TextPage page, int indent)
    {
        page.Labelled(explainer.Count(cliWords.Sum, practice.Score), "", indent);
        var width = practice.Terms.Select(term => explainer.Numbers.Points(term.Points).Length).DefaultIfEmpty(1).Max();
        foreach (var term in practice.Terms) page.Item(explainer.Numbers.Points(term.Points).PadLeft(width), explainer.Text(term, advice), indent + 2);
    }

    /// <summary>The mark that says what a reason weighs.</summary>
    public static (string Mark, Spectre.Console.Style Style) MarkOf(Reason reason) => reason.Kind switch
    {
        ReasonKind.Caution or ReasonKind.Help => (Mark.Caution, Styles.Caution),
        ReasonKind.Guard or ReasonKind.Need or ReasonKind.Scale => OfTruth(reason.Truth),
        ReasonKind.Suitability or ReasonKind.Dismissal or ReasonKind.HeldBack => (Mark.Bad, Styles.Danger),
        ReasonKind.Served or ReasonKind.Status => (Mark.Good, Styles.Good),
        _ => (Mark.Item, Styles.Plain),
    };

    public static (string Mark, Spectre.Console.Style Style) OfTruth(Truth truth) => truth switch
    {
        Truth.True => (Mark.Good, Styles.Good),
        Truth.False => (Mark.Bad, Styles.Danger),
        _ => (Mark.Open, Styles.Caution),
    };
}
