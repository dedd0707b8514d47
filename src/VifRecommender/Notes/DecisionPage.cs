using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Sheets;

namespace VifRecommender.Notes;

/// <summary>Writes the model decision: in one language, or in two side by side where the administration decides in two.</summary>
internal static class DecisionPage
{
    public static DocumentPage Write(Advice advice, Administration administration, Language asked)
    {
        var texts = DecisionForms.Of(administration).Select(form => new DecisionText(advice, form)).ToList();
        if (texts.Count == 0)
        {
            var words = NoteWords.Of(asked);
            return new DocumentPage
            {
                Language = asked,
                Title = words.NoDecision,
                Blocks = [new Paragraph(new TextLine(words.NoDecisionText))],
            };
        }

        // The language that was asked for stands on the left.
        texts = [.. texts.OrderBy(text => text.Form.Language == asked ? 0 : 1)];
        return texts.Count == 1 ? Single(texts[0]) : SideBySide(texts);
    }

    private static DocumentPage Single(DecisionText text) => new()
    {
        Language = text.Form.Language,
        Density = PageDensity.Dense,
        Above = text.Form.Above,
        Title = text.Form.Title,
        Blocks =
        [
            .. text.Lines().Select(line => new Paragraph(line)),
            new TextTable(
                [new TextColumn(text.Form.Head, 50), new TextColumn(text.Form.Mayor, 50)],
                [[new TextCell(new TextLine(SheetPen.LongBlank)), new TextCell(new TextLine(SheetPen.LongBlank))]], isFramed: false),
            .. text.Closing().Select(line => new Paragraph(line, isSoft: true)),
        ],
    };

    private static DocumentPage SideBySide(List<DecisionText> texts)
    {
        var lines = texts.Select(text => text.Lines().Concat(text.Signatures()).Concat(text.Closing()).ToList()).ToList();
        var rows = Enumerable.Range(0, lines.Max(each => each.Count))
            .Select(i => lines.Select(each => i < each.Count ? new TextCell(each[i]) : new TextCell()).ToImmutableArray());
        return new DocumentPage
        {
            Language = texts[0].Form.Language,
            Density = PageDensity.Dense,
            Above = string.Join(" / ", texts.Select(text => text.Form.Above)),
            Title = string.Join(" / ", texts.Select(text => text.Form.Title)),
            Blocks = [new TextTable([.. texts.Select(text => new TextColumn(text.Form.Language.ToWord().ToUpperInvariant(),
                100 / texts.Count, text.Form.Language))], [.. rows], isFramed: false)],
        };
    }
}
