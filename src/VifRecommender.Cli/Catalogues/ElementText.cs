using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;

namespace VifRecommender.Cli.Catalogues;

/// <summary>Lays one element of a catalogue out on the terminal.</summary>
internal sealed class ElementText(Explainer explainer, TextPage page)
{
    private readonly ElementDescriber _describer = new(explainer);
    private readonly ConditionText _conditions = new(explainer, page);

    /// <summary>Writes the elements with this id; false when there is none.</summary>
    public bool Write(string id)
    {
        var elements = _describer.Describe(id);
        foreach (var element in elements)
        {
            if (element != elements[0]) page.Blank();
            Write(element);
        }

        return !elements.IsEmpty;
    }

    private void Write(ElementDescription element)
    {
        page.Paragraph(element.Title, style: Styles.Title);
        page.Paragraph($"{element.Id} · {element.KindName}");
        if (element.Lead is { } lead) page.Paragraph(lead);
        if (!element.Lines.IsEmpty) page.Blank();
        foreach (var line in element.Lines) Write(line);
    }

    private void Write(DescriptionLine line)
    {
        Label(line.Label, line.Text);
        if (line.Condition is { } condition) _conditions.Write(explainer.Describe(condition), indent: 2);
    }

    private void Label(string label, string text) => page.Labelled(label + Punctuation.Colon(explainer.Language), text);
}
