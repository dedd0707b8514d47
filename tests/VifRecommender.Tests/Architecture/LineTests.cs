using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Architecture;

/// <summary>Every line of source can be read without scrolling to the side.</summary>
public sealed class LineTests
{
    private const int Columns = 140;

    private static readonly string[] Folders = ["src", "samples", "tests", "benchmarks"];

    private static readonly string[] Kinds = [".cs", ".razor", ".css", ".csproj", ".props"];

    /// <summary>What no hand writes: the output of builds, and code that is generated.</summary>
    private static readonly string[] Made = ["bin", "obj", "artifacts", "Migrations"];

    [Fact]
    public void Files_Lines_EndWithin140Columns()
    {
        var files = Files().ToList();
        Assert.All(Kinds, kind => Assert.Contains(files, file => file.EndsWith(kind, StringComparison.Ordinal)));
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Select((line, index) => (Line: line, Number: index + 1))
            .Where(each => each.Line.Length > Columns)
            .Select(each => $"{Path.GetRelativePath(Repository.Root, file)}({each.Number}): {each.Line.Length} columns")));
    }

    private static IEnumerable<string> Files() =>
        Folders.SelectMany(folder => Under(new(Repository.PathOf(folder))))
            .Concat(new DirectoryInfo(Repository.Root).EnumerateFiles())
            .Where(file => Kinds.Contains(file.Extension) && !file.Name.EndsWith(".Emitted.cs", StringComparison.Ordinal))
            .Select(file => file.FullName);

    // The folders of builds are not entered: they are large, and another build may be writing there.
    private static IEnumerable<FileInfo> Under(DirectoryInfo folder) =>
        folder.EnumerateFiles()
            .Concat(folder.EnumerateDirectories().Where(each => !Made.Contains(each.Name)).SelectMany(Under));
}
