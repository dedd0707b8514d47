using System.Collections.Immutable;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Rendering;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Zones;

/// <summary>The board of a zone as tables: the communes by domain, then what the library says of sharing and lending.</summary>
internal static class BoardTables
{
    public static Workbook Of(ZoneBoard board, Explainer explainer, string title)
    {
        var text = PageText.Of(explainer.Language).Board;
        var sheet = new Worksheet(
            text.Commune,
            [
                new(text.Commune, 30), new(text.Domain, 40), new(text.Standing, 20), new(text.InPlace, 12), new(text.Gaps, 18),
                new(text.ToConsider, 14),
            ],
            [
                .. board.Standings.SelectMany(commune => commune.Domains.Select(each => ImmutableArray.Create(
                    WorksheetCell.Of(commune.Commune.NameIn(explainer.Language)), WorksheetCell.Of(explainer.Name(each.Domain)),
                    WorksheetCell.Of(Word(each.Standing, text)),
                    WorksheetCell.Of(each.InPlace), WorksheetCell.Of(each.Gaps), WorksheetCell.Of(each.Now)))),
                .. board.NotShared.Select(each => ImmutableArray.Create(
                    WorksheetCell.Of(each.NameIn(explainer.Language)), WorksheetCell.Empty,
                    WorksheetCell.Of(text.NotShared), WorksheetCell.Empty, WorksheetCell.Empty, WorksheetCell.Empty)),
            ],
            [text.Explained]);
        return new Workbook(title, board.Pool is { } pool ? [sheet, .. PoolWorkbook.Of(pool, explainer.Language).Sheets] : [sheet]);
    }

    public static string Word(Standing standing, BoardText text) => standing switch
    {
        Standing.Strength => text.Strength,
        Standing.Mixed => text.Mixed,
        Standing.Gap => text.Gap,
        Standing.Open => text.Open,
    };
}
