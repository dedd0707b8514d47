using VifRecommender.Catalogues;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>A paragraph.</summary>
internal sealed record TextPart(LocalizedText Text) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => [new Paragraph(pen.Line(Text))];
}
