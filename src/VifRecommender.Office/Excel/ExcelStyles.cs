using DocumentFormat.OpenXml.Spreadsheet;

namespace VifRecommender.Office.Excel;

/// <summary>The styles of cells, by their place in the list.</summary>
internal static class ExcelStyles
{
    public const uint Text = 1;
    public const uint Heading = 2;
    public const uint Whole = 3;
    public const uint Fraction = 4;
    public const uint Day = 5;
    public const uint Note = 6;

    private const uint ThousandsFormat = 3;
    private const uint DayFormat = 164;
    private const uint FractionFormat = 165;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = FractionFormat, FormatCode = "#,##0.0#" })
        { Count = 2 },
        new Fonts(Font(), Font(isBold: true), Font(colour: "FF44505E")) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE3EBF1" },
                new BackgroundColor { Indexed = 64 })
            { PatternType = PatternValues.Solid }))
        {
            Count = 3,
        },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(),
                new BottomBorder(new Color { Rgb = "FF8A95A3" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder()))
        {
            Count = 2,
        },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format(0, 0, 0, 1), Format(0, 1, 2, 1), Format(ThousandsFormat, 0, 0, 1), Format(FractionFormat, 0, 0, 1),
            Format(DayFormat, 0, 0, 1), Format(0, 2, 0, 0, wraps: false))
        {
            Count = 7,
        },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font Font(bool isBold = false, string colour = "FF1B2430")
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = 10 }, new Color { Rgb = colour }, new FontName { Val = "Arial" },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool wraps = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = true,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
        };
}
