using VifRecommender.Catalogues;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>A quick exit.</summary>
internal sealed record ExitPart(LocalizedText Text, LocalizedText To, LocalizedText Hint) : SheetPart
{
    public override IEnumerable<Block> Write(SheetPen pen) => [new QuickExit(pen.Fill(Text), pen.Fill(To), pen.Fill(Hint))];
}
