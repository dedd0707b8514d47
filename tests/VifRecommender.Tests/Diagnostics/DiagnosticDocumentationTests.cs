using System.Text.RegularExpressions;
using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Loading;

namespace VifRecommender.Tests.Diagnostics;

/// <summary>src/VifRecommender/Diagnostics/README.md says of each diagnostic what it means, how it is printed and how to mend it.</summary>
public sealed partial class DiagnosticDocumentationTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("src", "VifRecommender", "Diagnostics", "README.md"));

    // Reported by the command line or the planner, or for input that is too large to store: their own tests hold the words.
    private static readonly string[] WithoutAFile = ["VIF1001", "VIF1007", "VIF1009", "VIF1010", "VIF1011", "VIF1012"];

    [Fact]
    public void Headings_All_AreTheIdsAndTitlesOfTheCode()
    {
        var expected = DiagnosticCatalogue.All.Concat(DiagnosticCatalogue.Remarks).Select(each => $"## {each.Id}: {each.Title}");
        Assert.Equal(expected, Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sections_All_EndWithHowToMendInTheWordsOfTheCode()
    {
        var expected = DiagnosticCatalogue.All.Concat(DiagnosticCatalogue.Remarks).Select(each => $"To mend: {each.Mend}");
        Assert.Equal(expected, Lines.Where(line => line.StartsWith("To mend: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Examples_All_ArePrintedSoForABadFile()
    {
        var printed = BadInput.Names.SelectMany(name => BadInput.Load(name)).Select(fault => fault.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var examples = Examples().ToList();
        Assert.Equal(DiagnosticCatalogue.All.Select(each => each.Id), examples.Select(example => example.Id));
        Assert.All(examples.Where(example => !WithoutAFile.Contains(example.Id)), example => Assert.Contains(example.Line, printed));
    }

    private static IEnumerable<(string Id, string Line)> Examples() =>
        Lines.Select(line => Example().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["id"].Value, match.Value.Trim()));

    [GeneratedRegex(@"^    \S.*:\d+:\d+: (?:warning )?(?<id>VIF\d{4}): .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [Fact]
    public void Descriptors_Public_AreAllListed()
    {
        var named = typeof(DiagnosticCatalogue).GetProperties().Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => (DiagnosticDescriptor)property.GetValue(null)!);
        Assert.Equal(named.Select(each => each.Id), DiagnosticCatalogue.All.Concat(DiagnosticCatalogue.Remarks).Select(each => each.Id));
    }
}
