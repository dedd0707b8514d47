using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>Labels, each with a place to write.</summary>
internal sealed record FieldsPart(ImmutableArray<LocalizedText> Labels) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => [new TextList(ListMark.None, [.. Labels.Select(label => pen.Field(label))])];
}
