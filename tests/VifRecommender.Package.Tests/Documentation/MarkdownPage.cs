using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests.Documentation;

/// <summary>A page of documentation in this checkout, by its path from the root.</summary>
internal sealed partial record MarkdownPage(string Path)
{
    private const string Project = "https://github.com/vif-recommender/vif-recommender";
    private const string Raw = "https://raw.githubusercontent.com/vif-recommender/vif-recommender/main/";
    private static readonly string[] Passed = ["bin", "obj", "artifacts", "node_modules", "TestResults"];

    /// <summary>Every page that a reader can come upon.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Under(new DirectoryInfo(Repository.Root))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).Select(path => new MarkdownPage(path)),
    ];

    public string Text { get; } = File.ReadAllText(Repository.PathOf(Path)).ReplaceLineEndings("\n");

    /// <summary>What stands between "&lt;!-- KIND: " and " --&gt;".</summary>
    public IEnumerable<string> Marks(string kind) =>
        Marker().Matches(Text).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["of"].Value);

    /// <summary>The block of code below a mark.</summary>
    public string Block(string kind, string of)
    {
        var start = Text.IndexOf($"<!-- {kind}: {of} -->", StringComparison.Ordinal);
        var open = Text.IndexOf('\n', Text.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        return Text[open..Text.IndexOf("```", open, StringComparison.Ordinal)].Trim();
    }

    public IEnumerable<string> Links() => Link().Matches(Code().Replace(Text, "")).Select(match => match.Groups["target"].Value);

    /// <summary>Whether a link that leads into the project leads somewhere; one that leads out of it is not asked.</summary>
    public bool Resolves(string link)
    {
        if (link.StartsWith(Project + "#", StringComparison.Ordinal))
        {
            return new MarkdownPage("README.md").HasHeading(link[(Project.Length + 1)..]);
        }

        foreach (var start in new[] { $"{Project}/blob/main/", $"{Project}/tree/main/", Raw })
        {
            if (link.StartsWith(start, StringComparison.Ordinal)) return Exists(Repository.Root, link[start.Length..]);
        }

        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)) return true;
        if (link[0] == '#') return HasHeading(link[1..]);
        return Exists(System.IO.Path.GetDirectoryName(Repository.PathOf(Path))!, link);
    }

    private static bool Exists(string folder, string link) => System.IO.Path.Exists(System.IO.Path.Combine(folder, link.Split('#')[0]));

    private bool HasHeading(string anchor) => Heading().Matches(Text)
        .Any(match => NoWord().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-') == anchor);

    private static IEnumerable<string> Under(DirectoryInfo folder) =>
        // The links of a template are right where it is written to.
        folder.GetFiles("*.md").Where(file => file.Name != "Template.md").Select(file => file.FullName).Concat(
            folder.GetDirectories().Where(each => !Passed.Contains(each.Name) && each.Name[0] != '.').SelectMany(Under));

    [GeneratedRegex("<!-- (?<kind>code|output): (?<of>.+?) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>Code, in which brackets are no links.</summary>
    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord();
}
