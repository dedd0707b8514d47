using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Recommendations;
using VifRecommender.Sheets;

namespace VifRecommender.Notes;

/// <summary>The lines of a decision in one language: what was proposed, in the form of the administration.</summary>
internal sealed class DecisionText(Advice advice, DecisionForm form)
{
    private readonly NoteFacts _facts = new(advice, form.Administration, form.Language);

    public DecisionForm Form => form;

    /// <summary>From the heading to the last article.</summary>
    public IEnumerable<TextLine> Lines()
    {
        foreach (var line in form.Opening) yield return new TextLine(_facts.Fill(line));
        yield return new TextLine("", form.Verb);
        var number = 1;
        foreach (var article in Articles())
        {
            yield return new TextLine(article,
                number++ == 1 ? form.First
                    : form.Next.Replace("{n}", (number - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
        yield return new TextLine(SheetPen.Blank, form.OnBehalf);
    }

    /// <summary>Who signs, where there is no space for a column each.</summary>
    public IEnumerable<TextLine> Signatures() => [new TextLine(SheetPen.Blank, form.Head), new TextLine(SheetPen.Blank, form.Mayor)];

    /// <summary>What to know before it is put on an agenda.</summary>
    public IEnumerable<TextLine> Closing() => form.Closing.Select(line => new TextLine(_facts.Fill(line)));

    /// <summary>A commune decides on what it carries; others are invited, never ordered.</summary>
    private IEnumerable<string> Articles()
    {
        var shared = _facts.Proposed.ToLookup(each => each.Scale != Scale.Commune);
        if (shared[false].Any()) yield return With(form.Own, shared[false]);
        if (shared[true].Any()) yield return With(form.Shared, shared[true]);
        foreach (var article in form.Articles) yield return _facts.Fill(article);
    }

    private string With(string template, IEnumerable<Recommendation> practices) =>
        template.Replace("{practices}", _facts.Titles(practices));
}
