using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Recommending;

/// <summary>The practices of each domain as bars, a block for each practice, with the numbers beside them.</summary>
internal static class CoverageBars
{
    private const char InPlace = '█';
    private const char Now = '▓';
    private const char Later = '▒';
    private const char NotAdvised = '░';

    public static void Write(CoverageReport coverage, Language language, TextPage page)
    {
        page.Paragraph(
            string.Join("  ", new[] { InPlace, Now, Later, NotAdvised }.Zip(coverage.Columns, (block, name) => $"{block} {name}")));
        var longest = coverage.Rows.Max(row => Total(row.Counts));
        // A catalogue with very many practices gets shorter bars, each block then stands for several.
        var perBlock = Math.Max(1, (longest + (page.Width / 2) - 1) / (page.Width / 2));
        foreach (var (name, domain) in coverage.Rows)
        {
            var colon = Punctuation.Colon(language);
            var numbers = $"{domain.InPlace} + {domain.Now} + {domain.Later} + {domain.NotAdvised}";
            page.Line(0, (name + colon, Styles.Label), ($" {numbers}", Styles.Plain));
            page.Line(
                2,
                (Blocks(InPlace, domain.InPlace, perBlock), Styles.Good),
                (Blocks(Now, domain.Now, perBlock), Styles.Label),
                (Blocks(Later, domain.Later, perBlock), Styles.Caution),
                (Blocks(NotAdvised, domain.NotAdvised, perBlock), Styles.Plain));
        }
    }

    private static int Total(DomainCoverage domain) => domain.InPlace + domain.Now + domain.Later + domain.NotAdvised;

    private static string Blocks(char block, int count, int perBlock) => new(block, (count + perBlock - 1) / perBlock);
}
