using DocumentFormat.OpenXml.Wordprocessing;
using VifRecommender.Documents;

namespace VifRecommender.Office.Word;

/// <summary>
/// The styles of a document. The type is Arial, which every system has or sets with the same widths (Liberation Sans), so that a page
/// breaks
/// at the same place in Word and in LibreOffice.
/// </summary>
internal static class WordStyles
{
    private const string Ink = "1B2430";
    private const string SoftInk = "44505E";
    private const string Accent = "0B4F6C";
    private const string Alarm = "7A1020";

    public static Styles Make()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "Arial", ComplexScript = "Arial" },
                new Color { Val = Ink }, new FontSize { Val = "21" }, new FontSizeComplexScript { Val = "21" },
                new Languages { Val = "fr-BE" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "252", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = "Normal",
            Default = true
        });
        foreach (var density in new[] { PageDensity.Normal, PageDensity.Dense, PageDensity.Densest }) Append(styles, density);
        return styles;
    }

    // Half points of type and twentieths of a point of space.
    private static void Append(Styles styles, PageDensity density)
    {
        var (size, gap, line) = density switch
        {
            PageDensity.Normal => (21, 110, 259),
            PageDensity.Dense => (19, 70, 247),
            PageDensity.Densest => (17, 36, 235),
        };
        Add(WordStyle.Above, "Above", size - 3, 0, gap, SoftInk, isBold: false);
        Add(WordStyle.Title, "heading 1", size + 8, gap / 2, gap * 2, Ink, isBold: true, level: 0);
        Add(WordStyle.Heading, "heading 2", size + 1, gap * 3 / 2, gap / 2, Accent, isBold: true, level: 1);
        Add(WordStyle.Body, "Body", size, 0, gap, null, isBold: false);
        Add(WordStyle.Soft, "Soft", size - 3, gap, gap / 2, SoftInk, isBold: false);
        Add(WordStyle.Cell, "Cell", size - 1, 10, 20, null, isBold: false);
        Add(WordStyle.Danger, "Danger", size, 0, gap / 2, Alarm, isBold: false, borders: Frame(Alarm), fill: "FDF1F2");
        Add(WordStyle.Safety, "Safety", size - 1, 0, gap / 3, null, isBold: false,
            borders: new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 6, Color = Alarm }),
            fill: "F5F7FA");
        Add(WordStyle.Plain, "Plain", size, 0, gap / 2, null, isBold: false, borders: Frame("8A95A3"));

        void Add(string use, string name, int halfPoints, int before, int after, string? colour, bool isBold, int? level = null,
            ParagraphBorders? borders = null, string? fill = null)
        {
            var paragraph = new StyleParagraphProperties();
            if (level is not null) paragraph.Append(new KeepNext());
            if (borders is not null) paragraph.Append(borders);
            if (fill is not null) paragraph.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
            paragraph.Append(new SpacingBetweenLines
            {
                Before = Text(before),
                After = Text(after),
                Line = Text(line),
                LineRule = LineSpacingRuleValues.Auto
            });
            if (borders is not null) paragraph.Append(new Indentation { Left = "140", Right = "140" });
            if (level is { } outline) paragraph.Append(new OutlineLevel { Val = outline });
            var run = new StyleRunProperties();
            if (isBold) run.Append(new Bold());
            if (colour is not null) run.Append(new Color { Val = colour });
            run.Append(new FontSize { Val = Text(halfPoints) }, new FontSizeComplexScript { Val = Text(halfPoints) });
            var suffix = density == PageDensity.Normal ? "" : $" {density}".ToLowerInvariant();
            styles.Append(
                new Style(new StyleName { Val = name + suffix }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
                {
                    Type = StyleValues.Paragraph,
                    StyleId = WordStyle.Of(use, density),
                    CustomStyle = !(name.StartsWith("heading", StringComparison.Ordinal) && density == PageDensity.Normal),
                });
        }
    }

    private static ParagraphBorders Frame(string colour) => new(
        new TopBorder { Val = BorderValues.Single, Size = 8, Space = 4, Color = colour },
        new LeftBorder { Val = BorderValues.Single, Size = 8, Space = 6, Color = colour },
        new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 4, Color = colour },
        new RightBorder { Val = BorderValues.Single, Size = 8, Space = 6, Color = colour });

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
