using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tables;
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

    /// <summary>
    /// All tables below each other, parted by an empty row. Semicolons and decimal commas, as spreadsheets of Belgium read them, behind the
    /// mark that tells them that it is UTF-8; in English commas.
    /// </summary>
    public static byte[] Csv(Workbook workbook, Language language)
    {
        var separator = language == Language.English ? ',' : ';';
        var csv = new StringBuilder("\uFEFF");
        foreach (var sheet in workbook.Sheets)
        {
            if (csv.Length > 1) csv.Append("\r\n");
            CsvText.AppendRow(csv, separator, [sheet.Name]);
            CsvText.AppendRow(csv, separator, sheet.Columns.Select(column => column.Name));
            foreach (var row in sheet.Rows) CsvText.AppendRow(csv, separator, row.Select(cell => Text(cell, language)));
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    public static string Word(Standing standing, BoardText text) => standing switch
    {
        Standing.Strength => text.Strength,
        Standing.Mixed => text.Mixed,
        Standing.Gap => text.Gap,
        Standing.Open => text.Open,
    };

    private static string Text(WorksheetCell cell, Language language)
    {
        if (cell.Number is not { } number) return cell.Text ?? cell.Day?.ToString() ?? "";
        var text = number.ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.English ? text : text.Replace('.', ',');
    }
}
