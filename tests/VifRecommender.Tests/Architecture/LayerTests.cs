using System.Text.RegularExpressions;
using System.Xml.Linq;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Architecture;

/// <summary>The structure of the library: who may know whom, what it may touch, and what a public type looks like.</summary>
public sealed partial class LayerTests
{
    private static readonly string Library = Repository.PathOf("src", "VifRecommender");

    /// <summary>What each folder may use of the others.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Profiles"] = [],
        ["Searching"] = [],
        ["Situations"] = ["Profiles"],
        ["Facts"] = ["Profiles", "Situations"],
        ["Conditions"] = ["Profiles", "Situations", "Facts"],
        ["Diagnostics"] = [],
        ["Tables"] = [],
        ["Numbers"] = ["Tables", "Diagnostics"],
        ["Catalogues"] = ["Profiles", "Situations", "Facts", "Conditions", "Diagnostics"],
        ["Recommendations"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Searching"],
        ["Evaluation"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Recommendations", "Searching"],
        ["Explanation"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Recommendations"],
        ["Analysis"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Diagnostics", "Evaluation", "Searching"],
        ["Changes"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Evaluation", "Searching"],
        ["Comparison"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Recommendations", "Explanation"],
        ["Pooling"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Recommendations", "Evaluation", "Searching"],
        ["Cases"] = ["Profiles", "Situations", "Facts", "Conditions", "Recommendations"],
        ["Loading"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Diagnostics", "Cases"],
        ["Rendering"] = ["Profiles", "Situations", "Facts", "Conditions", "Catalogues", "Recommendations", "Explanation", "Loading", "Changes", "Comparison", "Pooling", "Searching"],
        ["Batches"] = ["Profiles", "Catalogues", "Recommendations", "Diagnostics", "Explanation", "Loading", "Rendering"],
        ["Serialization"] = ["Profiles", "Catalogues", "Recommendations", "Explanation", "Loading", "Rendering"],
        ["Schemas"] = ["Loading"],
    };

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Select(name => name!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Uses_OnlyWhatStandsBeforeItInThePipeline(string folder)
    {
        Assert.True(Allowed.ContainsKey(folder), $"{folder} is new: say here what it may use.");
        var used = Sources(folder).SelectMany(file => Usings().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();
        Assert.Empty(used.Where(name => name != folder).Except(Allowed[folder]));
    }

    [Fact]
    public void Json_Namespace_IsTouchedByReadersAndWritersOnly()
    {
        var users = Directory.GetDirectories(Library).Where(folder => Sources(Path.GetFileName(folder)).Any(file => File.ReadAllText(file).Contains("System.Text.Json", StringComparison.Ordinal)))
            .Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));
        Assert.Equal(["Batches", "Loading", "Rendering", "Serialization"], users.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Source_Code_TouchesNoClockConsoleFileReflectionOrThread()
    {
        var faults = AllSources().SelectMany(file => Forbidden().Matches(WithoutComments(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));
        // The one place that spreads work over the cores, because a host asked for it by the name of the method.
        Assert.Equal(["OrderedStream.cs: Task.Run"], faults);
    }

    [Fact]
    public void Files_Names_FoldersAndNamespacesAgree()
    {
        foreach (var file in AllSources())
        {
            var relative = Path.GetRelativePath(Library, Path.GetDirectoryName(file)!);
            var expected = relative == "." ? "VifRecommender" : "VifRecommender." + relative.Replace(Path.DirectorySeparatorChar, '.');
            Assert.Equal(expected, Namespace().Match(File.ReadAllText(file)).Groups[1].Value);
        }
    }

    [Fact]
    public void Files_Length_IsUnderFourHundredLines() =>
        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(IsSource), file => File.ReadLines(file).Count() > 400);

    [Fact]
    public void Folders_Names_SayWhatIsInside()
    {
        string[] vague = ["Helpers", "Utils", "Utilities", "Common", "Models", "Interfaces", "Misc", "Managers"];
        Assert.Empty(Directory.EnumerateDirectories(Repository.PathOf("src"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Intersect(vague));
    }

    [Fact]
    public void PublicTypes_All_AreSealedOrAClosedSet()
    {
        var open = typeof(Recommender).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsSealed: false })
            .Where(type => !type.IsAbstract || type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Any(constructor => constructor.IsPublic || (constructor.IsFamily && constructor.GetParameters().Length == 0)));
        Assert.Empty(open);
    }

    [Fact]
    public void PublicFiles_EachType_HasItsOwn()
    {
        var crowded = AllSources().Where(file => PublicType().Count(File.ReadAllText(file)) > 1).Select(Path.GetFileName);
        Assert.Empty(crowded);
    }

    [Fact]
    public void Documentation_EverySummary_SaysSomething()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Recommender).Assembly.Location, ".xml"));
        var members = documentation.Descendants("member").ToList();
        Assert.True(members.Count > 300, $"{members.Count} members are documented");
        Assert.DoesNotContain(members, member => member.Element("summary") is { } summary && summary.Value.Trim().Length == 0 && !summary.HasElements);
    }

    [Theory]
    [InlineData("src", "VifRecommender")]
    [InlineData("src", "VifRecommender.Cli")]
    public void Dependencies_AtRunTime_HoldNoCompiler(params string[] project)
    {
        var assets = File.ReadAllText(Repository.PathOf([.. project, "packages.lock.json"]));
        var shipped = CompilerPackages().Matches(assets).Select(match => match.Groups[1].Value).Distinct();
        Assert.Empty(shipped);
    }

    private static IEnumerable<string> AllSources() => Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories).Where(IsSource);

    private static IEnumerable<string> Sources(string? folder) => Directory.EnumerateFiles(Path.Combine(Library, folder!), "*.cs", SearchOption.AllDirectories).Where(IsSource);

    private static bool IsSource(string file) => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string WithoutComments(string file) => string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"^using VifRecommender\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |partial |readonly )*(?:class|record|struct|enum|interface) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.\w*Now|Stopwatch|CultureInfo\.Current\w+|new Random|Guid\.NewGuid|Console\.|File\.(Read|Write|Open|Exists)|Directory\.|Activator|Type\.GetType|MethodInfo|Thread\.|Task\.Run|HttpClient)\b")]
    private static partial Regex Forbidden();

    // Analyzers are built with the compiler's packages; they run at build time and ship with nothing.
    [GeneratedRegex("\"(Microsoft\\.CodeAnalysis\\.(?!BannedApiAnalyzers|PublicApiAnalyzers)[\\w.]+)\"")]
    private static partial Regex CompilerPackages();
}
