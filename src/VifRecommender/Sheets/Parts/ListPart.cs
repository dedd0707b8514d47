using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>A list of sentences.</summary>
internal sealed record ListPart(ListMark Mark, ImmutableArray<LocalizedText> Items) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => [new TextList(Mark, [.. Items.Select(pen.Line)])];
}
