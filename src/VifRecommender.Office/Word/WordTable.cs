using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using VifRecommender.Documents;
using VifRecommender.Profiles;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace VifRecommender.Office.Word;

/// <summary>Writes a table.</summary>
internal static class WordTable
{
    private const string Line = "8A95A3";

    /// <summary>Makes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">Its width in twentieths of a point.</param>
    /// <param name="paragraph">Makes a paragraph of a line, in the language of the column where it has one; in bold for a heading.</param>
    public static Table Make(TextTable table, int width, Func<TextLine, Language?, bool, Paragraph> paragraph)
    {
        var properties = new TableProperties(new TableWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (table.IsFramed)
        {
            properties.Append(new TableBorders(
                Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(),
                Border<InsideVerticalBorder>()));
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        properties.Append(new TableCellMarginDefault(new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }));
        var made = new Table(properties,
            new TableGrid(table.Columns.Select(column => new GridColumn { Width = Text(width * column.Percent / 100) })));
        var headings = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        foreach (var column in table.Columns)
        {
            headings.Append(Cell(column, [paragraph(new TextLine(column.Name), column.Language, true)], table.IsFramed));
        }
        made.Append(headings);
        foreach (var row in table.Rows)
        {
            var cells = new TableRow(new TableRowProperties(new CantSplit()));
            for (var i = 0; i < row.Length; i++)
            {
                var column = table.Columns[i];
                List<Paragraph> lines = [.. row[i].Lines.Select(line => paragraph(line, column.Language, false))];
                cells.Append(Cell(column, lines.Count > 0 ? lines : [paragraph(new TextLine(""), null, false)], isShaded: false));
            }

            made.Append(cells);
        }

        return made;

        TableCell Cell(TextColumn column, IEnumerable<Paragraph> lines, bool isShaded)
        {
            var cell =
                new TableCellProperties(new TableCellWidth { Width = Text(width * column.Percent / 100), Type = TableWidthUnitValues.Dxa });
            if (isShaded) cell.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F5F7FA" });
            var result = new TableCell(cell);
            foreach (var line in lines) result.Append(line);
            return result;
        }
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
