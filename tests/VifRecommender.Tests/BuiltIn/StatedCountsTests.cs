using System.Globalization;
using System.Text.RegularExpressions;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>
/// What README and CHANGELOG say of the size of the catalogue is what it holds; with VIF_UPDATE_GOLDEN=1 the numbers are written anew.
/// </summary>
public sealed partial class StatedCountsTests
{
    [Theory]
    [InlineData("README.md", 2)]
    [InlineData("CHANGELOG.md", 7)]
    public void Counts_AreThoseOfTheCatalogue(string file, int stated)
    {
        var catalogue = BuiltInCatalogue.Value;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["practices"] = catalogue.Practices.Length,
            ["rules"] = catalogue.Rules.Length,
            ["services"] = catalogue.Services.Length,
            ["findings"] = catalogue.Findings.Length,
            ["signals"] = catalogue.Signals.Length,
            ["regional structures"] = catalogue.Structures.Length,
            ["helplines"] = catalogue.Helplines.Length,
        };
        var path = Repository.PathOf(file);
        if (KeptFiles.AreUpdated)
        {
            var lines = File.ReadAllText(path).Split('\n');
            var at = Array.FindIndex(lines, IsCounts);
            lines[at] = Count().Replace(lines[at], match => $"{counts[match.Groups[2].Value]} {match.Groups[2].Value}");
            File.WriteAllText(path, string.Join('\n', lines));
        }

        var line = File.ReadLines(path).First(IsCounts);
        var matches = Count().Matches(line);
        Assert.Equal(stated, matches.Count);
        Assert.All(matches,
            match => Assert.Equal(counts[match.Groups[2].Value], int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    private static bool IsCounts(string line) => line.Contains(" practices", StringComparison.Ordinal) && Count().IsMatch(line);

    [GeneratedRegex(@"\b(\d+) (practices|rules|services|findings|signals|regional structures|helplines)\b")]
    private static partial Regex Count();
}
