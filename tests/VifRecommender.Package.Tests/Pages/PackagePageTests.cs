using System.Xml.Linq;
using VifRecommender.Package.Tests.Documentation;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests.Pages;

/// <summary>What a person sees of a package before installing it.</summary>
public sealed class PackagePageTests(Packages packages)
{
    private const string Project = "https://github.com/vif-recommender/vif-recommender";

    public static TheoryData<string> Projects() =>
    [
        .. Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => (string?)XDocument.Load(project).Descendants("IsPackable").SingleOrDefault() == "true")
            .Select(project => Path.GetFileNameWithoutExtension(project)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Page_Readme_IsThatOfTheProjectWithFullAddressesOnly(string id)
    {
        using var package = packages.Open(id);
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var readme = reader.ReadToEnd().ReplaceLineEndings("\n");
        var page = new MarkdownPage($"src/{id}/README.md");
        Assert.Equal(page.Text, readme);
        Assert.NotEmpty(page.Links());
        Assert.All(page.Links(), link => Assert.Matches("^(https?://|#)", link));
        Assert.Contains($"<{Project}>", readme, StringComparison.Ordinal);
        Assert.Contains("**101**", readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Page_Specification_HasIconAddressesNotesAndLicence(string id)
    {
        using var package = packages.Open(id);
        var metadata = Packages.Specification(package).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal(Project, Value("projectUrl"));
        Assert.StartsWith("MIT", Value("license"), StringComparison.Ordinal);
        Assert.NotEmpty(Value("description"));
        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(("git", Project), ((string?)repository.Attribute("type"), (string?)repository.Attribute("url")));
        Assert.Equal(Notes(Value("version")), Value("releaseNotes").ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Page_Icon_IsTheOneOfTheProject(string id)
    {
        using var package = packages.Open(id);
        using var stream = package.GetEntry("icon.png")!.Open();
        using var icon = new MemoryStream();
        stream.CopyTo(icon);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("src", "Icon", "icon.png")), icon.ToArray());
        // Width and height of a PNG stand in bytes 16 to 23.
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon.ToArray()[16..24]);
    }

    /// <summary>What CHANGELOG.md says under the version, up to the version before it.</summary>
    private static string Notes(string version)
    {
        var lines = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n").Split('\n');
        var section = lines.SkipWhile(line => line != $"## {version}").ToList();
        var notes = section.Take(1).Concat(section.Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)));
        return string.Join('\n', notes).Trim();
    }
}
