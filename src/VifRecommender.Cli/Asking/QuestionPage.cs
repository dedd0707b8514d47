using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Interviews;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Asking;

/// <summary>Lays out a question with its numbered answers, or several that are answered in one line.</summary>
internal static class QuestionPage
{
    public static void Write(TextPage page, NextQuestions next, int number, AnswerReading reading, Advice advice, Explainer explainer,
        AskWords words)
    {
        page.Heading(words.Question.Replace("{n}", explainer.Numbers.Number(number), StringComparison.Ordinal));
        if (next.Facts.Length > 1)
        {
            foreach (var (fact, place) in next.Facts.Select((fact, index) => (fact, index + 1)))
            {
                page.Item($"{place}.", Text(fact, advice, explainer));
            }
            page.Paragraph(words.Together);
            if (next.Facts.Any(fact => fact.Kind is FactKind.Holder)) page.Paragraph(words.TogetherHeld);
            return;
        }

        page.Paragraph(Text(next.Facts[0], advice, explainer), style: Styles.Title);
        foreach (var (option, place) in reading.Options.Select((option, index) => (option, index + 1)))
        {
            page.Item($"{place}.", explainer.Answer(next.Facts[0], option));
        }
        if (next.Facts[0].IsNumber) page.Paragraph(words.Number);
        else page.Item("?.", words.DontKnow);
    }

    /// <summary>A service may be asked for by its holder; in words it is asked whether it is there.</summary>
    public static Fact Asked(Fact fact) => fact.Kind == FactKind.Holder ? new Fact(FactKind.Service, fact.Id) : fact;

    private static string Text(Fact fact, Advice advice, Explainer explainer) => explainer.QuestionFor(Asked(fact), advice);
}
