using System.Xml.Linq;
using VifRecommender.Package.Tests.Tool;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

public sealed class PackageTests(Packages packages)
{
    [Fact]
    public void Pack_Solution_MakesEveryPackage()
    {
        var packable = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => (string?)XDocument.Load(project).Descendants("IsPackable").SingleOrDefault() == "true");
        var ofTheTool = ToolPlatform.All.Select(platform => $"VifRecommender.Cli.{platform.Name}");
        Assert.Equal(packable.Select(Path.GetFileNameWithoutExtension).Concat(ofTheTool).Order(StringComparer.Ordinal),
            packages.Files.Select(Packages.IdOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_Content_HasBothFrameworksDocsSchemasAndReadme()
    {
        using var package = packages.Open("VifRecommender");
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (var framework in new[] { "net10.0", "netstandard2.0" })
        {
            Assert.Contains($"lib/{framework}/VifRecommender.dll", names);
            Assert.Contains($"lib/{framework}/VifRecommender.xml", names);
        }

        foreach (var schema in new[] { "profile", "advice", "catalogue", "case", "sheet" })
        {
            Assert.Contains($"schemas/{schema}.schema.json", names);
        }

        Assert.Contains("README.md", names);
    }

    [Fact]
    public void Package_DependenciesOnNet10_AreNone()
    {
        Assert.Empty(DependenciesOf("VifRecommender", "net10.0"));
        Assert.Equal(["System.Collections.Immutable", "System.Text.Json"], DependenciesOf("VifRecommender", ".NETStandard2.0"));
    }

    [Fact]
    public void PackageOfNRules_Dependencies_AreTheLibraryAndNRules() =>
        Assert.Equal(["NRules", "VifRecommender"], DependenciesOf("VifRecommender.NRules", "net10.0"));

    /// <summary>No ASP.NET: a worker and a service use it as well.</summary>
    [Fact]
    public void PackageOfHosting_Dependencies_AreTheLibraryAndAbstractionsOfHosts()
    {
        string[] all = ["Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.FileProviders.Physical",
            "Microsoft.Extensions.Hosting.Abstractions", "VifRecommender"];
        Assert.Equal(all, DependenciesOf("VifRecommender.Extensions.Hosting", "net10.0"));
        Assert.Empty(all.Except(DependenciesOf("VifRecommender.Extensions.Hosting", ".NETStandard2.0")));
    }

    /// <summary>On .NET Standard what the library needs there is named too, in the version that is tested.</summary>
    [Theory]
    [InlineData("net10.0", "")]
    [InlineData(".NETStandard2.0", "System.Collections.Immutable System.Text.Json ")]
    public void PackageOfOffice_Dependencies_AreTheLibraryAndOpenXml(string framework, string ofTheLibrary) =>
        Assert.Equal($"DocumentFormat.OpenXml {ofTheLibrary}VifRecommender",
            string.Join(' ', DependenciesOf("VifRecommender.Office", framework)));

    [Theory]
    [InlineData("VifRecommender.Extensions.Hosting")]
    [InlineData("VifRecommender.Office")]
    [InlineData("VifRecommender.Planning")]
    [InlineData("VifRecommender.NRules")]
    public void Package_WithDependencies_NamesThemInItsNotices(string id)
    {
        using var package = packages.Open(id);
        var notices = Notices(package);
        Assert.All(DependenciesOf(id, "net10.0").Where(name => name != "VifRecommender"),
            name => Assert.Contains(name, notices, StringComparison.Ordinal));
    }

    private static string Notices(System.IO.Compression.ZipArchive package)
    {
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        return reader.ReadToEnd();
    }

    [Fact]
    public void PackageOfBelgium_Dependencies_AreTheLibraryAndWhatItNeeds()
    {
        Assert.Equal(["VifRecommender"], DependenciesOf("VifRecommender.Belgium", "net10.0"));
        Assert.Equal(["System.Collections.Immutable", "System.Text.Json", "VifRecommender"],
            DependenciesOf("VifRecommender.Belgium", ".NETStandard2.0"));
    }

    /// <summary>The data has licences of its own, which the package names, and each file says its own.</summary>
    [Fact]
    public void PackageOfBelgium_Data_LiesBesideTheAssemblyWithItsLicences()
    {
        using var package = packages.Open("VifRecommender.Belgium");
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (var file in new[] { "README.md", "communes.json", "zones.json", "localities.json", "partners.json" })
        {
            Assert.Contains("data/" + file, names);
        }
        Assert.Equal("MIT AND CC-BY-4.0 AND CC-BY-SA-4.0",
            Packages.Specification(package).Descendants().Single(element => element.Name.LocalName == "license").Value);
    }

    /// <summary>A host that raises one package alone is told by NuGet, and not by a method that is missing when it runs.</summary>
    [Fact]
    public void Packages_DependingOnEachOther_AskForTheirOwnVersionExactly()
    {
        var asked = 0;
        foreach (var file in packages.Files)
        {
            using var package = System.IO.Compression.ZipFile.OpenRead(file);
            var elements = Packages.Specification(package).Descendants().ToList();
            var version = elements.Single(element => element.Name.LocalName == "version").Value;
            var own = elements.Where(element => element.Name.LocalName == "dependency"
                && ((string?)element.Attribute("id"))!.StartsWith("VifRecommender", StringComparison.Ordinal)).ToList();
            Assert.All(own, dependency => Assert.Equal($"[{version}]", (string?)dependency.Attribute("version")));
            asked += own.Count;
        }

        Assert.InRange(asked, 6, int.MaxValue);
    }

    [Theory]
    [InlineData("ConsoleHost", "vifrecommender")]
    [InlineData("NRulesHost", "vifrecommender.nrules")]
    public async Task Sample_FromThePackageAndAnEmptyCache_SaysWhatItSaysFromTheProject(string sample, string package)
    {
        var cache = Path.Combine(packages.Work, "cache");
        var fromPackage = await DotNet.Run(
            cache, "run", "--project", $"samples/{sample}", "-p:UsePackage=true", $"-p:RestoreAdditionalProjectSources={packages.Feed}",
            "--artifacts-path", Path.Combine(packages.Work, sample));
        Assert.True(Directory.Exists(Path.Combine(cache, package)), "the package was taken from the feed into the empty cache");
        Assert.Equal(await DotNet.RunSample(sample), fromPackage);
        Assert.Contains("1. ", fromPackage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_FromThePackageAndAnEmptyCache_AdvisesEveryRow()
    {
        var cache = Path.Combine(packages.Work, "cache-worker");
        var said = await DotNet.Run(
            cache, "run", "--project", "samples/Worker", "-p:UsePackage=true", $"-p:RestoreAdditionalProjectSources={packages.Feed}",
            "--artifacts-path", Path.Combine(packages.Work, "Worker"), "--", "--Database", Path.Combine(packages.Work, "communes.db"));
        Assert.True(Directory.Exists(Path.Combine(cache, "vifrecommender.extensions.hosting")), "the package was taken from the feed");
        Assert.Contains("10 communes advised, 0 with faults", said, StringComparison.Ordinal);
    }

    private string[] DependenciesOf(string id, string framework)
    {
        using var package = packages.Open(id);
        var groups = Packages.Specification(package).Descendants().Where(element => element.Name.LocalName == "group");
        var group = groups.Single(each => (string?)each.Attribute("targetFramework") == framework);
        return [.. group.Elements().Select(element => (string?)element.Attribute("id") ?? "").Order(StringComparer.Ordinal)];
    }
}
