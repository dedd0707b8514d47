using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

/// <summary>What the README shows is what the code does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Theory]
    [InlineData("samples/ConsoleHost/Program.cs")]
    [InlineData("samples/NRulesHost/Program.cs")]
    [InlineData("samples/NRulesHost/NeighbourHasDoor.cs")]
    public void Code_OfAHost_IsTheSample(string file) =>
        Assert.Equal(File.ReadAllText(Repository.PathOf(file.Split('/'))).Trim(), Block($"<!-- code: {file} -->", "csharp"));

    [Theory]
    [InlineData("ConsoleHost")]
    [InlineData("NRulesHost")]
    public async Task Output_OfAHost_IsWhatItPrints(string sample) =>
        Assert.Equal((await DotNet.RunSample(sample)).Trim(), Block($"<!-- output: samples/{sample} -->", "text"));

    [Fact]
    public void Links_ToFiles_Resolve()
    {
        var missing = Links().Matches(Readme).Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'))
            .Where(link => !Path.Exists(Repository.PathOf(link)));
        Assert.Empty(missing);
    }

    [Fact]
    public void Commands_Named_AreThoseOfTheRepository()
    {
        Assert.Contains("    dotnet run --project src/VifRecommender.Cli -- recommend samples/profiles/trooz.json", Readme,
            StringComparison.Ordinal);
        Assert.Contains("    dotnet test\n", Readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf("samples", "profiles", "trooz.json")));
    }

    private static string Block(string marker, string language)
    {
        var start = Readme.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(start >= 0, marker);
        var open = Readme.IndexOf($"```{language}\n", start, StringComparison.Ordinal) + language.Length + 4;
        return Readme[open..Readme.IndexOf("```", open, StringComparison.Ordinal)].Trim();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();
}
