using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Recommending;

/// <summary>Writes a question with its weight and the name of the fact in the profile.</summary>
internal static class QuestionText
{
    public static void Write(Question question, Advice advice, Explainer explainer, TextPage page)
    {
        page.Item(Mark.Open, explainer.Text(question, advice), markStyle: Styles.Label, style: Styles.Title);
        foreach (var (answer, level) in explainer.Answers(question).Select((answer, index) => (answer, index + 1)))
        {
            page.Paragraph($"{explainer.Numbers.Number(level)}  {answer}", indent: 2);
        }
        page.Paragraph($"{explainer.Weight(question)} ({question.Fact})", indent: 2);
    }
}
