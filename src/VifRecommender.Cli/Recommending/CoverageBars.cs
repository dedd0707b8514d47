using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Recommending;

/// <summary>The practices of each domain as bars, a block for each practice, with the numbers beside them.</summary>
internal static class CoverageBars
{
    // In place, possible, later, not advised.
    private static readonly (char Block, Spectre.Console.Style Style)[] Looks =
        [('█', Styles.Good), ('▓', Styles.Label), ('▒', Styles.Caution), ('░', Styles.Plain)];

    public static void Write(CoverageReport coverage, Language language, TextPage page)
    {
        page.Paragraph(string.Join("  ", Looks.Zip(coverage.Columns, (look, name) => $"{look.Block} {name}")));
        // A catalogue with very many practices gets shorter bars, each block then stands for several.
        var perBlock = Math.Max(1, (coverage.Widest + (page.Width / 2) - 1) / (page.Width / 2));
        var numbers = new NumberFormat(language);
        foreach (var row in coverage.Rows)
        {
            page.Line(0, (row.Name + Punctuation.Colon(language), Styles.Label),
                ($" {string.Join(" + ", row.Counts.Select(count => numbers.Number(count)))}", Styles.Plain));
            page.Line(2,
                [.. row.Bar().Select(part => (new string(Looks[part.Column].Block, (part.Length + perBlock - 1) / perBlock),
                    Looks[part.Column].Style))]);
        }
    }
}
