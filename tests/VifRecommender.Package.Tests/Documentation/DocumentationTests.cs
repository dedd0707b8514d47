using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests.Documentation;

/// <summary>What a page shows is what the code is and does, and where it sends a reader there is something.</summary>
public sealed class DocumentationTests
{
    /// <summary>Every quoted file, with the page that quotes it.</summary>
    public static TheoryData<string, string> Code() => Marked("code");

    /// <summary>Every quoted output of a sample, with the page that quotes it; those of vif are tested with the command line.</summary>
    public static TheoryData<string, string> Outputs() => Marked("output", of => of.StartsWith("samples/", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Code))]
    public void Code_OfAPage_IsTheFile(string page, string file) =>
        Assert.Equal(File.ReadAllText(Repository.PathOf(file.Split('/'))).ReplaceLineEndings("\n").Trim(),
            new MarkdownPage(page).Block("code", file));

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Output_OfAPage_IsWhatTheSamplePrints(string page, string sample) =>
        Assert.Equal((await DotNet.RunSample(sample["samples/".Length..].Split(' '))).Trim(),
            new MarkdownPage(page).Block("output", sample));

    [Fact]
    public void Samples_OfThePackages_AreQuoted()
    {
        Assert.Contains(("src/VifRecommender/README.md", "samples/ConsoleHost/Program.cs"), Code().Select(row => row.Data));
        Assert.Contains(("src/VifRecommender.NRules/README.md", "samples/NRulesHost/Program.cs"), Code().Select(row => row.Data));
        Assert.Contains(("src/VifRecommender/README.md", "samples/ConsoleHost"), Outputs().Select(row => row.Data));
        Assert.Contains(("src/VifRecommender.NRules/README.md", "samples/NRulesHost"), Outputs().Select(row => row.Data));
    }

    /// <summary>The cookbook has ten recipes, and each is quoted with what it prints.</summary>
    [Fact]
    public void Cookbook_Recipes_AreQuotedWithTheirOutput()
    {
        var recipes = Directory.GetFiles(Repository.PathOf("samples", "Cookbook", "Recipes"), "*.cs").Select(Path.GetFileName)
            .Select(name => $"samples/Cookbook/Recipes/{name}").Order(StringComparer.Ordinal).ToList();
        var page = new MarkdownPage("samples/Cookbook/README.md");
        Assert.Equal(10, recipes.Count);
        Assert.Equal(recipes, page.Marks("code").Order(StringComparer.Ordinal));
        Assert.Equal(10, page.Marks("output").Distinct().Count());
    }

    /// <summary>The four lines of the project's README are those of the first recipe.</summary>
    [Fact]
    public void Readme_FourLines_AreTheFirstRecipe()
    {
        var recipe = File.ReadAllLines(Repository.PathOf("samples", "Cookbook", "Recipes", "FirstAdvice.cs"));
        var lines = recipe.SkipWhile(line => !line.Contains("var profile", StringComparison.Ordinal)).TakeWhile(line => line != "    }");
        var block = string.Concat(lines.Select(line => line.Trim() + "\n"));
        Assert.Contains(block, new MarkdownPage("README.md").Text, StringComparison.Ordinal);
    }

    /// <summary>The page of benchmarks is written anew with each report: what is changed in it alone would be lost.</summary>
    [Fact]
    public void Benchmarks_WordsOfThePage_AreThoseOfItsTemplate()
    {
        var written = new MarkdownPage("benchmarks/README.md").Text.Split('\n').ToHashSet(StringComparer.Ordinal);
        var template = new MarkdownPage("benchmarks/VifRecommender.Benchmarks/Report/Template.md").Text.Split('\n');
        Assert.InRange(template.Length, 100, int.MaxValue);
        Assert.Empty(template.Where(line => !line.Contains("{{", StringComparison.Ordinal)).Except(written));
    }

    [Fact]
    public void Links_OfEveryPage_Resolve()
    {
        var links = MarkdownPage.All.SelectMany(page => page.Links().Select(link => (page, link))).ToList();
        Assert.InRange(links.Count, 50, int.MaxValue);
        Assert.Empty(links.Where(each => !each.page.Resolves(each.link)).Select(each => $"{each.page.Path}: {each.link}"));
    }

    /// <summary>A link that leads nowhere is found, of each kind.</summary>
    [Theory]
    [InlineData("src/VifRecomender/README.md")]
    [InlineData("#the-frst-screen")]
    [InlineData("https://github.com/vif-recommender/vif-recommender/blob/main/LICENCE")]
    [InlineData("https://github.com/vif-recommender/vif-recommender#nowhere")]
    public void Link_ThatLeadsNowhere_IsFound(string link) => Assert.False(new MarkdownPage("README.md").Resolves(link));

    [Fact]
    public void Readme_OfTheProject_IsAPageOfWhatAndHow()
    {
        var readme = new MarkdownPage("README.md").Text;
        Assert.InRange(readme.Split('\n').Length, 40, 160);
        Assert.Contains("    dotnet run --project src/VifRecommender.Cli -- recommend samples/profiles/trooz.json", readme,
            StringComparison.Ordinal);
        Assert.Contains("    dotnet test\n", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf("samples", "profiles", "trooz.json")));
    }

    private static TheoryData<string, string> Marked(string kind, Func<string, bool>? wanted = null)
    {
        var rows = new TheoryData<string, string>();
        foreach (var page in MarkdownPage.All)
        {
            foreach (var of in page.Marks(kind).Where(wanted ?? (_ => true))) rows.Add(page.Path, of);
        }

        return rows;
    }
}
