using VifRecommender.Catalogues;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>A heading.</summary>
internal sealed record HeadingPart(LocalizedText Text) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => [new Heading(pen.Fill(Text))];
}
