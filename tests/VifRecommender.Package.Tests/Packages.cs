using System.IO.Compression;
using System.Xml.Linq;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Running;

[assembly: AssemblyFixture(typeof(VifRecommender.Package.Tests.Packages))]

namespace VifRecommender.Package.Tests;

/// <summary>All packages of the solution in a folder feed: the one that VIF_PACKAGES names, or packed here, once.</summary>
public sealed class Packages : IAsyncLifetime
{
    public string Work { get; } = Directory.CreateTempSubdirectory("vif-package-").FullName;

    public string Feed { get; private set; } = "";

    public string[] Files => Directory.GetFiles(Feed, "*.nupkg");

    public async ValueTask InitializeAsync()
    {
        if (await PackedElsewhere.Folder(Repository.Root, TestContext.Current.CancellationToken) is { } packed)
        {
            Feed = packed;
            return;
        }

        Feed = Path.Combine(Work, "feed");
        // Artifacts of its own: the tests never touch what a person has built. What analyzers say, the build of these tests has said.
        // The native vif has tests of its own, which take minutes to link it.
        await DotNet.Run("", "pack", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(Work, "artifacts"),
            "-p:RunAnalyzers=false", "-p:ToolNative=false");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Work, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal ZipArchive Open(string id) => ZipFile.OpenRead(FileOf(id));

    internal string FileOf(string id) => Files.Single(file => IdOf(file) == id);

    internal static string IdOf(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return (string)Specification(package).Descendants().First(element => element.Name.LocalName == "id");
    }

    internal static XDocument Specification(ZipArchive package)
    {
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec);
    }
}
