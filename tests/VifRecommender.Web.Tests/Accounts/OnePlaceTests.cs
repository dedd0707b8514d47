using System.Text.RegularExpressions;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>One place asks who may write; every page and every service asks that.</summary>
public sealed partial class OnePlaceTests
{
    [Fact]
    public void Sources_AskWhoMayWriteInOnePlaceOnly()
    {
        var folder = Repository.PathOf("src", "VifRecommender.Web");
        var asking = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => Asks().IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileName(file));
        Assert.Equal(["WriteGuard.cs"], asking);
    }

    /// <summary>A page leaves what a form does to a service: its own code holds no other address of the memory than reading.</summary>
    [Fact]
    public void Pages_WriteNothingThemselves()
    {
        var pages = Directory.GetFiles(Repository.PathOf("src", "VifRecommender.Web"), "*.razor", SearchOption.AllDirectories);
        Assert.NotEmpty(pages);
        Assert.Empty(pages.Where(page => Writes().IsMatch(File.ReadAllText(page))).Select(Path.GetFileName));
    }

    [GeneratedRegex(@"\b[Aa]ccess\.Can(Write|Add|Place|Share)\(")]
    private static partial Regex Asks();

    [GeneratedRegex(@"\bMemory\.(Add|Save|Delete|Decide|Place|Keep|Share)\w*Async\(|\bFiles\.(Save|Decide)Async\(")]
    private static partial Regex Writes();
}
