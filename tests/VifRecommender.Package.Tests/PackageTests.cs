using System.IO.Compression;
using System.Xml.Linq;

namespace VifRecommender.Package.Tests;

public sealed class PackageTests(PackedLibrary packed) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Package_Content_HasBothFrameworksDocsSchemasAndReadme()
    {
        using var package = ZipFile.OpenRead(packed.Package);
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (var framework in new[] { "net10.0", "netstandard2.0" })
        {
            Assert.Contains($"lib/{framework}/VifRecommender.dll", names);
            Assert.Contains($"lib/{framework}/VifRecommender.xml", names);
        }

        foreach (var schema in new[] { "profile", "advice", "catalogue", "case" }) Assert.Contains($"schemas/{schema}.schema.json", names);
        Assert.Contains("README.md", names);
    }

    [Fact]
    public void Package_DependenciesOnNet10_AreNone()
    {
        using var package = ZipFile.OpenRead(packed.Package);
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var groups = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "group").ToList();
        var net10 = groups.Single(group => (string?)group.Attribute("targetFramework") == "net10.0");
        Assert.Empty(net10.Elements());
        var net2 = groups.Single(group => (string?)group.Attribute("targetFramework") == ".NETStandard2.0");
        Assert.Equal(["System.Collections.Immutable", "System.Text.Json"], net2.Elements().Select(element => (string?)element.Attribute("id")).Order());
    }

    [Fact]
    public async Task ConsoleHost_FromThePackageAndAnEmptyCache_SaysWhatItSaysFromTheProject()
    {
        var cache = Path.Combine(packed.Work, "cache");
        var fromPackage = await DotNet.Run(
            cache, "run", "--project", "samples/ConsoleHost", "-p:UsePackage=true", $"-p:RestoreAdditionalProjectSources={packed.Feed}",
            "--artifacts-path", Path.Combine(packed.Work, "host-package"));
        Assert.True(fromPackage.ExitCode == 0, fromPackage.Output);
        Assert.True(Directory.Exists(Path.Combine(cache, "vifrecommender")), "the package was taken from the feed into the empty cache");

        var fromProject = await DotNet.Run("", "run", "--project", "samples/ConsoleHost", "--artifacts-path", Path.Combine(packed.Work, "host-project"));
        Assert.True(fromProject.ExitCode == 0, fromProject.Output);
        Assert.Equal(fromProject.Output, fromPackage.Output);
        Assert.StartsWith("1. ", fromPackage.Output, StringComparison.Ordinal);
    }
}
