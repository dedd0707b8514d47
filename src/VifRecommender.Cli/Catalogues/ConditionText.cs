using VifRecommender.Cli.Layout;
using VifRecommender.Conditions;
using VifRecommender.Explanation;

namespace VifRecommender.Cli.Catalogues;

/// <summary>Writes a condition as an indented tree of words.</summary>
internal sealed class ConditionText(Explainer explainer, TextPage page)
{
    private readonly CatalogueWords _words = CatalogueWords.Of(explainer.Language);

    public void Write(Condition condition, int indent)
    {
        switch (condition)
        {
            case AllCondition all:
                Group(_words.AllOf, all.Parts, indent);
                break;
            case AnyCondition any:
                Group(_words.AnyOf, any.Parts, indent);
                break;
            case NotCondition not:
                Group(_words.NoneOf, [not.Part], indent);
                break;
            case FactCondition leaf:
                page.Item(Mark.Item, explainer.Text(leaf), indent);
                break;
        }
    }

    private void Group(string name, IReadOnlyCollection<Condition> parts, int indent)
    {
        if (parts.Count == 0) return;
        page.Item(Mark.Item, name + Punctuation.Colon(explainer.Language), indent);
        foreach (var part in parts) Write(part, indent + 2);
    }
}
