using System.Text.RegularExpressions;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Tests.Recommending;

/// <summary>The first screen fits a terminal whatever the profile, and says what a person carries into a meeting.</summary>
public sealed partial class FirstScreenTests
{
    private const int MostLines = 50;
    private const int Columns = 80;

    private static readonly string[] Languages = ["fr", "nl", "de", "en"];

    /// <summary>Every sample and persona, what is only a name, and texts as long as a catalogue takes them.</summary>
    public static TheoryData<string> Profiles =>
        [.. Files("samples", "profiles"), .. Files("tests", "VifRecommender.Tests", "Personas", "Profiles"), "nothing", "long"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Screen_AnyProfileAndLanguage_FitsAndBegins(string profile)
    {
        foreach (var language in Languages)
        {
            var lines = Run(profile, language).TrimEnd('\n').Split('\n');
            Assert.True(lines.Length <= MostLines, $"{language}: {lines.Length} lines");
            Assert.All(lines, line => Assert.True(line.Length <= Columns, line));
            // A long name takes two lines at most.
            Assert.Contains(lines.Take(3),
                line => line.Contains("101", StringComparison.Ordinal) && line.Contains("112", StringComparison.Ordinal));
            Assert.Contains("--all", lines[^1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Screen_AnyProfile_LaysOutTheFirstOfTheAdvice(string profile)
    {
        var advice = Recommender.Default.Recommend(ProfileReader.Read(Bytes(profile), BuiltInCatalogue.Value).ValueOrThrow(), Vif.Today);
        var text = OneLine(Run(profile, "en"));
        Assert.Contains($"{advice.Known.Answered} of {advice.Known.Of} answers", text, StringComparison.Ordinal);
        foreach (var practice in advice.First) Assert.Contains(practice.Practice.Title.English, text, StringComparison.Ordinal);
        Assert.Equal(Math.Min(3, advice.First.Length), Math.Min(3, Regex.Count(text, " Monday: ")));
        Assert.Equal(Regex.Count(text, " Monday: "), Regex.Count(text, " Because: "));
        foreach (var question in advice.Questions.Take(1)) Assert.Contains("? ", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Screen_AnyProfile_HoldsNoCodes(string profile)
    {
        var text = Run(profile, "fr");
        Assert.DoesNotMatch(Codes(), text);
        Assert.All(BuiltInCatalogue.Value.Practices.Where(practice => practice.Id.Contains('-', StringComparison.Ordinal)),
            practice => Assert.DoesNotContain(practice.Id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Screen_LittleKnown_AsksFirstAndClaimsNothing()
    {
        var text = OneLine(Run("nothing", "en"));
        Assert.True(text.IndexOf("Questions first", StringComparison.Ordinal) < text.IndexOf("To start with", StringComparison.Ordinal));
        Assert.Contains("What the commune already has is not known yet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_MuchKnown_AsksLast()
    {
        var text = OneLine(Run("namur", "en"));
        Assert.True(text.IndexOf("The questions that change most", StringComparison.Ordinal) > text.IndexOf("To start with",
            StringComparison.Ordinal));
        Assert.Contains("well-grounded advice", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("genk", "nl", "Luistert dag en nacht: 106.")]
    [InlineData("burg-reuland", "de", "Hört Tag und Nacht zu: 108.")]
    [InlineData("trooz", "fr", "Écoute jour et nuit\u202F: 0800\u00A030\u00A0030.")]
    public void Screen_DangerLine_NamesWhoListensInTheLanguage(string profile, string language, string words) =>
        Assert.EndsWith(words, Run(profile, language).Split('\n')[1], StringComparison.Ordinal);

    [Fact]
    public void Screen_Readme_ShowsWhatIsPrinted()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        Assert.Contains("<!-- output: vif recommend samples/profiles/trooz.json --date 2026-11-23 -->\n```text\n" + Run("trooz", "fr")
            + "```\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_CommandsItNames_Exist()
    {
        var help = Vif.Run("--help").Output;
        foreach (var language in Languages)
        {
            var last = Run("trooz", language).TrimEnd('\n').Split('\n')[^1];
            Assert.All(Command().Matches(last).Select(match => match.Groups[1].Value),
                command => Assert.Contains($"  {command} ", help, StringComparison.Ordinal));
        }
    }

    private static string Run(string profile, string language)
    {
        var result = Vif.RunWithInput(System.Text.Encoding.UTF8.GetString(Bytes(profile)), "recommend", "-", "--lang", language);
        Assert.Equal(("", 0), (result.Error, result.Code));
        return result.Output;
    }

    private static byte[] Bytes(string profile) => profile switch
    {
        "nothing" => """{ "schemaVersion": 1, "name": "Chimay", "population": 9800 }"""u8.ToArray(),
        "long" =>
            System.Text.Encoding.UTF8.GetBytes(
                $$"""{ "schemaVersion": 1, "name": "{{string.Join(' ', Enumerable.Repeat("Sint-Genesius", 20))}}", "population": 9800,"""
                    + $$""" "partnership": { "kind": "police-zone", "name": "{{new string('z', 190)}}", "communes": 5 } }"""),
        _ =>
            File.ReadAllBytes(new[] { Repository.PathOf("samples", "profiles", profile + ".json"),
                Repository.PathOf("tests", "VifRecommender.Tests", "Personas", "Profiles", profile + ".json") }.First(File.Exists)),
    };

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory.GetFiles(Repository.PathOf(folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal);

    private static string OneLine(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"[ \n]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"service:|signal:|maturity:|[+−]\d+ |\bpriority-|\bguard-|\bfinds-|\d points")]
    private static partial Regex Codes();

    [GeneratedRegex(@"vif (\w+)")]
    private static partial Regex Command();
}
