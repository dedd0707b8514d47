using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests.Pages;

/// <summary>A package says nothing of the machine that built it, and where its sources lie.</summary>
public sealed partial class MachineTraceTests(Packages packages)
{
    [Fact]
    public void Packages_Bytes_NameNoFolderOfThisMachine()
    {
        var folders = new[]
            {
                Repository.Root, packages.Work, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Path.GetTempPath(),
            }
            .Select(folder => folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar)
            .Where(folder => folder.Length > 3).Distinct().ToList();
        var faults = new List<string>();
        foreach (var file in Directory.GetFiles(packages.Feed, "*.*nupkg"))
        {
            using var package = ZipFile.OpenRead(file);
            foreach (var entry in package.Entries.Where(IsOurs))
            {
                var bytes = Read(entry);
                faults.AddRange(folders.Where(folder => Holds(bytes, folder))
                    .Select(folder => $"{Path.GetFileName(file)}: {entry.FullName} holds {folder}"));
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>Paths in symbols are kept in parts, which a search of the bytes does not see.</summary>
    [Fact]
    public void Symbols_Documents_LieUnderTheRootOfTheProject()
    {
        var symbols = Symbols().ToList();
        Assert.NotEmpty(symbols);
        Assert.All(symbols, each =>
        {
            var documents = SymbolFile.Documents(each.Bytes);
            Assert.NotEmpty(documents);
            Assert.All(documents, document => Assert.StartsWith("/_/src/", document, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Symbols_OfEveryAssemblyOfOurs_AreInASymbolPackage()
    {
        foreach (var file in packages.Files)
        {
            using var package = ZipFile.OpenRead(file);
            var assemblies = package.Entries.Where(IsOurs).Select(entry => entry.FullName)
                .Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
            if (assemblies.Count == 0) continue;
            using var symbols = ZipFile.OpenRead(Path.ChangeExtension(file, ".snupkg"));
            var names = symbols.Entries.Select(entry => entry.FullName).ToHashSet();
            Assert.All(assemblies, name => Assert.Contains(Path.ChangeExtension(name, ".pdb"), names));
        }
    }

    /// <summary>A debugger finds the sources of the very commit; an archive without git has none to name.</summary>
    [Fact]
    public void Symbols_SourceLink_LeadsToTheCommit()
    {
        var inGit = Path.Exists(Repository.PathOf(".git"));
        Assert.All(Symbols(), each =>
        {
            var link = SymbolFile.SourceLink(each.Bytes);
            Assert.Equal(inGit, link is not null);
            if (inGit) Assert.Matches(ToTheCommit(), link);
        });
    }

    private IEnumerable<(string Name, byte[] Bytes)> Symbols()
    {
        foreach (var file in Directory.GetFiles(packages.Feed, "*.snupkg"))
        {
            using var package = ZipFile.OpenRead(file);
            foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal) && IsOurs(entry)))
            {
                yield return (entry.FullName, Read(entry));
            }
        }
    }

    /// <summary>What others have built names their machines: the libraries of OR-Tools do.</summary>
    private static bool IsOurs(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("VifRecommender", StringComparison.Ordinal) || entry.Name.Split('.')[0] == "vif"
        || Path.GetExtension(entry.Name) is ".nuspec" or ".md" or ".xml" or ".json" or ".png" or ".rels" or ".psmdcp";

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool Holds(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    [GeneratedRegex(@"""/_/\*"":\s*""https://raw\.githubusercontent\.com/vif-recommender/vif-recommender/[0-9a-f]{40}/\*""")]
    private static partial Regex ToTheCommit();
}
