using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>Who signs for the commune: functions, never names.</summary>
internal sealed record SignaturesPart : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => pen.Signatures();
}
