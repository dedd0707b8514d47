using System.Collections.Immutable;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>Partner services: those that are known, a blank for the others.</summary>
internal sealed record PartnersPart(ImmutableArray<PartnerLine> Lines) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen)
    {
        var here = Lines.Where(line => line.For.IsEmpty || line.For.Contains(pen.Administration))
            .Select(line => pen.Partner(line.Kind, line.Name));
        return [new TextList(ListMark.None, [.. here])];
    }
}
