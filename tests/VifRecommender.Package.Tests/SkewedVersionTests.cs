using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace VifRecommender.Package.Tests;

/// <summary>
/// A host that names packages of two versions: NuGet says so when it restores. An older library beside newer packages, and two packages
/// that ask for different libraries, are refused. A newer library beside older packages is a warning, on which NuGet lets a host decide.
/// </summary>
public sealed partial class SkewedVersionTests(Packages packages)
{
    private const string Older = "0.0.1";
    private const string Newer = "999.0.0";

    private string Version => Elements("VifRecommender").First(element => element.Name.LocalName == "version").Value;

    /// <summary>The packages that ask for the library; the tool brings its own.</summary>
    private List<string> Dependents => [.. packages.Files.Select(Packages.IdOf).Where(DependsOnTheLibrary)];

    [Fact]
    public async Task Restore_AnOlderLibraryBesideThePackages_IsRefused()
    {
        // NuGet names the first package that asks for another library, so each is tried alone.
        foreach (var id in Dependents)
        {
            var said = await Restore(id, isRefused: true, ("VifRecommender", Older), (id, Version));
            Assert.Matches($"error NU1605: +Host -> {Regex.Escape(id)} {Version} -> VifRecommender \\(= {Version}\\)", said);
        }
    }

    [Fact]
    public async Task Restore_ANewerLibraryBesideThePackages_IsSaid()
    {
        (string, string)[] references = [("VifRecommender", Newer), .. Dependents.Select(id => (id, Version))];
        var said = await Restore("newer", isRefused: false, references);
        Assert.All(Dependents, id => Assert.Contains(
            $"warning NU1608: Detected package version outside of dependency constraint: {id} {Version} requires VifRecommender "
            + $"(= {Version})", said, StringComparison.Ordinal));
        Assert.Contains("error NU1608", await Restore("newer", isRefused: true, references, "-p:TreatWarningsAsErrors=true"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_TwoPackagesOfDifferentVersions_IsRefused()
    {
        var said = await Restore("two", isRefused: true, ("VifRecommender.Office", Version), ("VifRecommender.Belgium", Newer));
        Assert.Contains("error NU1107: Version conflict detected for VifRecommender", said, StringComparison.Ordinal);
    }

    private bool DependsOnTheLibrary(string id) => Elements(id).Any(
        element => element.Name.LocalName == "dependency" && (string?)element.Attribute("id") == "VifRecommender");

    private List<XElement> Elements(string id)
    {
        using var package = packages.Open(id);
        return [.. Packages.Specification(package).Descendants()];
    }

    /// <summary>Restores a project outside the checkout, from the packed packages and those of a version beside them.</summary>
    private async Task<string> Restore(string name, bool isRefused, params (string Id, string Version)[] references) =>
        await Restore(name, isRefused, references, []);

    private async Task<string> Restore(string name, bool isRefused, (string Id, string Version)[] references, params string[] options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(packages.Work, "skewed", name)).FullName;
        var feed = Directory.CreateDirectory(Path.Combine(packages.Work, "skewed", "feed")).FullName;
        foreach (var (id, version) in references.Append((Id: "VifRecommender", Version: Newer)).Where(each => each.Version != Version))
        {
            Copy(id, version, feed);
        }
        var project = Path.Combine(folder, "Host.csproj");
        new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup", new XElement("TargetFramework", "net10.0"),
                new XElement("RestoreAdditionalProjectSources", $"{packages.Feed};{feed}"),
                // What others have published is not fetched a second time.
                new XElement("RestoreFallbackFolders", GlobalPackages)),
            new XElement("ItemGroup", references.Select(each => new XElement("PackageReference", new XAttribute("Include", each.Id),
                new XAttribute("Version", each.Version))))).Save(project);
        var (exitCode, output, error) = await DotNet.Start("dotnet", "", folder, ["restore", project, .. options],
            Path.Combine(packages.Work, "skewed", "cache"));
        Assert.True(exitCode == (isRefused ? 1 : 0), $"dotnet restore {project} ended with {exitCode}:\n{output}{error}");
        return output + error;
    }

    private static string GlobalPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The same package under another version, asking for the library of that version.</summary>
    private void Copy(string id, string version, string feed)
    {
        var copy = Path.Combine(feed, $"{id}.{version}.nupkg");
        if (File.Exists(copy)) return;
        File.Copy(packages.Files.Single(file => Packages.IdOf(file) == id), copy);
        using var package = ZipFile.Open(copy, ZipArchiveMode.Update);
        var entry = package.Entries.Single(each => each.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        string text;
        using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
        text = OwnVersion().Replace(text, version, 1)
            .Replace($"version=\"[{Version}]\"", $"version=\"[{version}]\"", StringComparison.Ordinal);
        var path = entry.FullName;
        entry.Delete();
        using var writer = new StreamWriter(package.CreateEntry(path).Open());
        writer.Write(text);
    }

    [GeneratedRegex("(?<=<version>)[^<]+(?=</version>)")]
    private static partial Regex OwnVersion();
}
