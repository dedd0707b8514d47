using Spectre.Console;
using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Recommending;

/// <summary>The ranked table. Domain, effort and scale stand under the title, so that it stays readable in 40 columns and in four languages.</summary>
internal static class RankingTable
{
    public static void Write(IReadOnlyList<Recommendation> practices, Explainer explainer, TextPage page)
    {
        if (practices.Count == 0) return;
        var words = explainer.Words;
        List<(string Rank, string Title, string Under, string Points)> rows =
        [
            .. practices.Select(each => (
                explainer.Numbers.Number(each.Rank),
                each.Practice.Title[explainer.Language],
                $"{explainer.Name(each.Practice.Domain)} · {explainer.Name(each.Practice.Effort)} · {explainer.Name(each.Scale)}",
                explainer.Numbers.Number(each.Score))),
        ];
        var rank = Math.Max(TextWrap.Width(words.Rank), rows.Max(row => row.Rank.Length));
        var points = Math.Max(TextWrap.Width(words.Points), rows.Max(row => row.Points.Length));
        // Two columns of padding beside each of the outer columns.
        var middle = page.Width - rank - points - 4;
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        table.AddColumn(Column(words.Rank, right: true).PadLeft(0).PadRight(2));
        table.AddColumn(Column($"{words.Practice}", right: false).PadLeft(0).PadRight(2).Width(middle));
        table.AddColumn(Column(words.Points, right: true).PadLeft(0).PadRight(0));
        foreach (var row in rows)
        {
            var cell = new Paragraph();
            cell.Append(Lines(row.Title, middle), Styles.Title);
            cell.Append("\n" + Lines(row.Under, middle), Styles.Plain);
            table.AddRow(new Text(row.Rank), cell, new Text(row.Points));
        }

        page.Add(table);
    }

    private static string Lines(string text, int width) => string.Join('\n', TextWrap.Lines(Streams.PlainText.OneLine(text), width));

    private static TableColumn Column(string header, bool right)
    {
        var column = new TableColumn(new Text(header, Styles.Label)) { NoWrap = true };
        return right ? column.RightAligned() : column;
    }
}
