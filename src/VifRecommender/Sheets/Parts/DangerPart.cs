using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>What is done in immediate danger.</summary>
internal sealed record DangerPart(ImmutableArray<LocalizedText> Lines) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) =>
        Lines.IsEmpty ? [] : [new Box(BoxKind.Danger, pen.Fill(Lines[0]), [.. Lines.Skip(1).Select(pen.Line)])];
}
