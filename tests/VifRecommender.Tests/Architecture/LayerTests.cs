using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Architecture;

/// <summary>The structure of the library: who may know whom, what it may touch, and what a public type looks like.</summary>
public sealed partial class LayerTests
{
    private static readonly string Library = Repository.PathOf("src", "VifRecommender");

    /// <summary>The levels of CONTRIBUTING.md: a folder uses only folders of lower levels. "" is the root, with Recommender.cs.</summary>
    private static readonly string[][] Levels =
    [
        ["Diagnostics", "Naming", "Schemas", "Searching", "Streaming", "Tables"],
        ["Profiles", "Numbers"],
        ["Situations", "Documents"],
        ["Facts"],
        ["Conditions"],
        ["Catalogues"],
        ["Loading", "Recommendations"],
        ["Evaluation", "Explanation"],
        ["Analysis", "Changes", "Comparison", "Interviews", "Pooling"],
        ["Writing", "Sheets"],
        ["", "Rendering"],
        ["Notes"],
        ["Batches", "Cases", "Serialization"],
    ];

    /// <summary>What each project may use of the others.</summary>
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["VifRecommender"] = [],
        ["VifRecommender.NRules"] = ["VifRecommender"],
        ["VifRecommender.Planning"] = ["VifRecommender"],
        ["VifRecommender.Belgium"] = ["VifRecommender"],
        ["VifRecommender.Belgium.Maker"] = ["VifRecommender", "VifRecommender.Belgium"],
        ["VifRecommender.Office"] = ["VifRecommender"],
        ["VifRecommender.Cli"] = ["VifRecommender", "VifRecommender.Office", "VifRecommender.Belgium", "VifRecommender.Planning",
            "VifRecommender.NRules"],
        ["VifRecommender.Extensions.Hosting"] = ["VifRecommender"],
        ["VifRecommender.Web"] = ["VifRecommender", "VifRecommender.Office", "VifRecommender.Belgium", "VifRecommender.Planning"],
    };

    public static TheoryData<string> Folders =>
        [.. Directory.GetDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj" or "PublicAPI"))
            .Select(name => name!), ""];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Uses_OnlyWhatStandsBelowIt(string folder)
    {
        var own = LevelOf(folder);
        var used = FilesOf(folder).SelectMany(file => Uses(file, folder)).Distinct();
        Assert.Empty(used.Where(name => LevelOf(name) >= own).Select(name => $"{folder} uses {name}"));
    }

    [Fact]
    public void Levels_Name_FoldersThatExist() =>
        Assert.Empty(Levels.SelectMany(level => level).Except(Folders.Select(row => row.Data)));

    [Fact]
    public void Root_Holds_TheEntryPointOnly() =>
        Assert.Equal(["Recommender.cs"], Directory.EnumerateFiles(Library, "*.cs").Select(Path.GetFileName));

    [Fact]
    public void Uses_Finds_ImportsQualifiedNamesAndTheEntryPoint()
    {
        var text = """
            using VifRecommender.Facts;
            // using VifRecommender.Batches;
            namespace VifRecommender.Profiles;
            class A { Recommender _r; object B(VifRecommender.Changes.ChangeSet c, Pooling.Pool p) => Loading.Json.JsonTree.Parse; }
            """;
        Assert.Equal(["", "Changes", "Facts", "Loading", "Pooling"], UsesOf(text, "Profiles").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_Reference_WhatTheyMay()
    {
        var found = Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => XDocument.Load(file).Descendants("ProjectReference")
                .Select(each => ReferenceName().Match(each.Attribute("Include")!.Value).Groups[1].Value).ToArray());
        Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(found, project => Assert.Empty(project.Value.Except(Projects[project.Key])));
    }

    /// <summary>
    /// The packages, the command line and the web application use what is public, as a stranger's host does. What they need is public
    /// because a host needs it too, or it is their own.
    /// </summary>
    [Fact]
    public void Projects_Friends_AreTestsAndBenchmarks()
    {
        var friends = new[] { "src", "samples" }.SelectMany(Projectfiles)
            .SelectMany(file => XDocument.Load(file).Descendants("InternalsVisibleTo").Select(each => each.Attribute("Include")!.Value))
            .ToList();
        Assert.NotEmpty(friends);
        Assert.DoesNotContain(friends, friend => !Regex.IsMatch(friend, @"\.(Tests|Benchmarks|Journeys)$"));
        Assert.DoesNotContain(Sources(), text => text.Contains("InternalsVisibleTo(", StringComparison.Ordinal));

        static IEnumerable<string> Projectfiles(string folder) =>
            Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.PathOf(), "Directory.Build.*"));

        static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource).Select(File.ReadAllText);
    }

    private static int LevelOf(string folder)
    {
        var level = Array.FindIndex(Levels, names => names.Contains(folder));
        Assert.True(level >= 0, $"{folder} is new: say here on which level it stands.");
        return level;
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        folder.Length == 0 ? Directory.EnumerateFiles(Library, "*.cs") : Sources(folder);

    private static IEnumerable<string> Uses(string file, string folder) => UsesOf(WithoutComments(file), folder);

    private static IEnumerable<string> UsesOf(string text, string folder)
    {
        var code = string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        var names = Usings().Matches(code).Concat(Qualified().Matches(code)).Select(match => match.Groups[1].Value)
            .Where(name => name != folder && IsFolder(name));
        return (folder.Length > 0 && EntryPoint().IsMatch(code) ? names.Append("") : names).Distinct();
    }

    private static bool IsFolder(string name) => name.Length > 0 && Levels.Any(level => level.Contains(name));

    [Fact]
    public void Json_Namespace_IsTouchedByReadersAndWritersOnly()
    {
        var users = Directory.GetDirectories(Library)
            .Where(folder => Sources(Path.GetFileName(folder))
                .Any(file => File.ReadAllText(file).Contains("System.Text.Json", StringComparison.Ordinal)))
            .Select(Path.GetFileName).Where(name => name is not ("bin" or "obj" or "PublicAPI"));
        Assert.Equal(["Batches", "Loading", "Serialization", "Writing"], users.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Source_Code_TouchesNoClockConsoleFileReflectionOrThread()
    {
        var faults = AllSources()
            .SelectMany(file => Forbidden().Matches(WithoutComments(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));
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
        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(IsWritten),
            file => File.ReadLines(file).Count() > 400);

    [Fact]
    public void Folders_Names_SayWhatIsInside()
    {
        string[] vague = ["Helpers", "Utils", "Utilities", "Common", "Models", "Interfaces", "Misc", "Managers"];
        Assert.Empty(Directory.EnumerateDirectories(Repository.PathOf("src"), "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .Intersect(vague));
    }

    [Fact]
    public void PublicTypes_All_AreSealedOrAClosedSet()
    {
        var open = typeof(Recommender).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsSealed: false })
            .Where(type => !type.IsAbstract
                || type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(
                    constructor => constructor.IsPublic || (constructor.IsFamily && constructor.GetParameters().Length == 0)));
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
        Assert.DoesNotContain(members,
            member => member.Element("summary") is { } summary && summary.Value.Trim().Length == 0 && !summary.HasElements);
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

    private static IEnumerable<string> AllSources() =>
        Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories).Where(IsSource);

    private static IEnumerable<string> Sources(string? folder) =>
        Directory.EnumerateFiles(Path.Combine(Library, folder!), "*.cs", SearchOption.AllDirectories).Where(IsSource);

    private static bool IsSource(string file) => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    /// <summary>Migrations are generated.</summary>
    private static bool IsWritten(string file) =>
        IsSource(file) && !file.Split(Path.DirectorySeparatorChar).Contains("Migrations");

    private static string WithoutComments(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"^using VifRecommender\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();

    // A namespace before a type: VifRecommender.Facts.Fact, or Facts.Fact from within the library.
    [GeneratedRegex(@"(?<![\w.])(?:global::)?(?:VifRecommender\.)?([A-Z]\w+)\.(?=[A-Z])")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.])(?:VifRecommender\.)?Recommender\b(?!\.\w+;)")]
    private static partial Regex EntryPoint();

    [GeneratedRegex(@"([\w.]+)\.csproj$")]
    private static partial Regex ReferenceName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |partial |readonly )*(?:class|record|struct|enum|interface) ",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.\w*Now|Stopwatch|CultureInfo\.Current\w+|new Random|Guid\.NewGuid|"
        + @"Console\.|File\.(Read|Write|Open|Exists)|Directory\.|Activator|Type\.GetType|MethodInfo|Thread\.|Task\.Run|HttpClient)\b")]
    private static partial Regex Forbidden();

    // Analyzers are built with the compiler's packages; they run at build time and ship with nothing.
    [GeneratedRegex("\"(Microsoft\\.CodeAnalysis\\.(?!BannedApiAnalyzers|PublicApiAnalyzers)[\\w.]+)\"")]
    private static partial Regex CompilerPackages();
}
