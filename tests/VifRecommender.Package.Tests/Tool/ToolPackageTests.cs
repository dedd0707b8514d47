using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace VifRecommender.Package.Tests.Tool;

/// <summary>vif is a package that names one for each platform; each of them carries what its own platform needs.</summary>
public sealed class ToolPackageTests(Packages packages)
{
    /// <summary>More is a burden on a slow line.</summary>
    private const long MostBytes = 40_000_000;

    private const string Id = "VifRecommender.Cli";

    [Fact]
    public void Pointer_Settings_NameAPackageForEachPlatform()
    {
        using var package = packages.Open(Id);
        var settings = Read(package, "tools/any/any/DotnetToolSettings.xml");
        var named = settings.Descendants("RuntimeIdentifierPackage").ToDictionary(
            element => (string)element.Attribute("RuntimeIdentifier")!, element => (string)element.Attribute("Id")!);
        var expected = ToolPlatform.All.ToDictionary(platform => platform.Name, platform => $"{Id}.{platform.Name}");
        // OR-Tools has no library for musl, and the platform of glibc would be taken there.
        expected["linux-musl-x64"] = expected["linux-musl-arm64"] = $"{Id}.any";
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), named.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal("vif", (string?)settings.Descendants("Command").Single().Attribute("Name"));
    }

    [Theory]
    [MemberData(nameof(ToolPlatform.Names), MemberType = typeof(ToolPlatform))]
    public void Platform_Package_CarriesItsOwnSolverOnly(string name)
    {
        var platform = ToolPlatform.Of(name);
        using var package = packages.Open($"{Id}.{name}");
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.DoesNotContain(files, file => file.Contains("/runtimes/", StringComparison.Ordinal));
        Assert.Equal(platform.Solver is null ? [] : new[] { platform.Solver },
            files.Select(Path.GetFileName).Where(ToolPlatform.IsSolver).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files, file => Path.GetExtension(file) is ".dbg" || Path.GetFileName(file) is "vif.xml");
        Assert.Equal(["DotnetToolRidPackage"],
            Packages.Specification(package).Descendants().Where(element => element.Name.LocalName == "packageType")
                .Select(element => (string?)element.Attribute("name")));
    }

    [Theory]
    [MemberData(nameof(ToolPlatform.Names), MemberType = typeof(ToolPlatform))]
    public void Platform_Package_IsSmallEnoughToDownload(string name) =>
        Assert.InRange(new FileInfo(packages.FileOf($"{Id}.{name}")).Length, 1, MostBytes);

    /// <summary>A machine that has a later .NET only runs it too.</summary>
    [Theory]
    [MemberData(nameof(ToolPlatform.Names), MemberType = typeof(ToolPlatform))]
    public void Platform_Runner_IsTheProgramOrDotNetOrLater(string name)
    {
        using var package = packages.Open($"{Id}.{name}");
        var settings = package.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml");
        var command = Read(package, settings.FullName).Descendants("Command").Single();
        if ((string?)command.Attribute("Runner") == "executable")
        {
            Assert.Equal(ToolPlatform.OfThisMachine, name);
            Assert.NotNull(package.GetEntry($"tools/any/{name}/{(string?)command.Attribute("EntryPoint")}"));
            return;
        }

        Assert.Equal(("dotnet", "vif.dll"), ((string?)command.Attribute("Runner"), (string?)command.Attribute("EntryPoint")));
        using var stream = package.GetEntry($"tools/net10.0/{name}/vif.runtimeconfig.json")!.Open();
        using var options = JsonDocument.Parse(stream);
        Assert.Equal("Major", options.RootElement.GetProperty("runtimeOptions").GetProperty("rollForward").GetString());
    }

    /// <summary>What is compiled for another platform cannot be run here; nothing that it asks for is missing.</summary>
    [Theory]
    [MemberData(nameof(ToolPlatform.Names), MemberType = typeof(ToolPlatform))]
    public void Platform_Dependencies_AreInThePackage(string name)
    {
        using var package = packages.Open($"{Id}.{name}");
        if (package.GetEntry($"tools/net10.0/{name}/vif.deps.json") is not { } file)
        {
            Assert.Equal(ToolPlatform.OfThisMachine, name);
            return;
        }

        using var stream = file.Open();
        using var dependencies = JsonDocument.Parse(stream);
        var asked = dependencies.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .SelectMany(library => library.Value.EnumerateObject().Where(kind => kind.Name is "runtime" or "native"))
            .SelectMany(kind => kind.Value.EnumerateObject()).Select(asset => Path.GetFileName(asset.Name)).ToList();
        Assert.Contains("VifRecommender.Planning.dll", asked);
        Assert.Equal(ToolPlatform.Of(name).Solver is not null, asked.Any(ToolPlatform.IsSolver));
        Assert.Empty(asked.Except(package.Entries.Select(entry => entry.Name)));
    }

    /// <summary>Whoever gets a file of others with a package finds its licence in the same package.</summary>
    [Theory]
    [MemberData(nameof(ToolPlatform.Names), MemberType = typeof(ToolPlatform))]
    public void Platform_FilesOfOthers_AreNamedInItsNotices(string name)
    {
        using var package = packages.Open($"{Id}.{name}");
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        var notices = reader.ReadToEnd();
        var others = package.Entries.Select(entry => entry.Name)
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal) && !ToolPlatform.IsOfTheSolver(file))
            .Where(file => file != "vif.dll" && !file.StartsWith("VifRecommender", StringComparison.Ordinal));
        Assert.All(others, file => Assert.Contains($"`{file}`", notices, StringComparison.Ordinal));
        foreach (var licence in new[] { "MIT", "Apache-2.0", "BSD-3-Clause" })
        {
            Assert.Contains($"## {licence}", notices, StringComparison.Ordinal);
        }
    }

    private static XDocument Read(ZipArchive package, string entry)
    {
        using var stream = package.GetEntry(entry)!.Open();
        return XDocument.Load(stream);
    }
}
