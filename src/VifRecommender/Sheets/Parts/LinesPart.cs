using System.Collections.Immutable;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>Help lines, by their ids in the catalogue.</summary>
internal sealed record LinesPart(ImmutableArray<string> Ids) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => [new TextList(ListMark.None, pen.Lines(Ids))];
}
