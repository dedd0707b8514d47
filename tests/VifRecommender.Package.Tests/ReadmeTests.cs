using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

/// <summary>What the README shows is what the code does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Code_OfTheHost_IsTheSample() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("samples", "ConsoleHost", "Program.cs")).Trim(), Block("<!-- code: samples/ConsoleHost/Program.cs -->", "csharp"));

    [Fact]
    public async Task Output_OfTheHost_IsWhatItPrints() =>
        Assert.Equal((await DotNet.RunSample("ConsoleHost")).Trim(), Block("<!-- output: samples/ConsoleHost -->", "text"));

    [Fact]
    public void Links_ToFiles_Resolve()
    {
        var missing = Links().Matches(Readme).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'))
            .Where(link => !Path.Exists(Repository.PathOf(link)));
        Assert.Empty(missing);
    }

    [Fact]
    public void Commands_Named_AreThoseOfTheRepository()
    {
        Assert.Contains("    dotnet run --project src/VifRecommender.Cli -- recommend samples/profiles/trooz.json", Readme, StringComparison.Ordinal);
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
