using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;

namespace VifRecommender.Cli.Catalogues;

/// <summary>Writes a condition as an indented tree of words.</summary>
internal sealed class ConditionText(Explainer explainer, TextPage page)
{
    public void Write(ConditionInWords condition, int indent)
    {
        if (condition is { IsGroup: true, Parts.IsEmpty: true }) return;
        page.Item(Mark.Item, condition.IsGroup ? condition.Text + Punctuation.Colon(explainer.Language) : condition.Text, indent);
        foreach (var part in condition.Parts) Write(part, indent + 2);
    }
}
