using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Extensions.Hosting.Following;
using VifRecommender.Loading;

namespace VifRecommender.Extensions.Hosting;

/// <summary>The files of overlays, as the options name them.</summary>
internal sealed class OverlayFiles(IEnumerable<string> names, ContentFolder folder)
{
    private readonly ImmutableArray<(string Name, string Path)> _files = [.. names.Select(name => (name, folder.FullPath(name)))];

    public ImmutableArray<string> Paths => [.. _files.Select(file => file.Path)];

    /// <summary>Reads all of them: what they hold now, and what cannot be read.</summary>
    public FilesSeen Read()
    {
        var files = ImmutableArray.CreateBuilder<CatalogueFile>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (name, path) in _files)
        {
            try
            {
                files.Add(new CatalogueFile(name, Bytes(path)));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                faults.Add(NotReadable(name, Why(path, fault)));
            }
        }

        return new FilesSeen(files.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The built-in catalogue with the overlays that were seen, or every fault.</summary>
    public static (Catalogue? Catalogue, ImmutableArray<Diagnostic> Diagnostics) Catalogue(FilesSeen seen)
    {
        if (seen.Files.IsEmpty && seen.Faults.IsEmpty) return (BuiltInCatalogue.Value, []);
        // Others may build on a file that is missing: their faults are reported once it is there.
        if (!seen.Faults.IsEmpty) return (null, seen.Faults);
        var read = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, seen.Files);
        return (read.Value, read.Diagnostics);
    }

    /// <summary>At most one byte more than the reader takes: it says that a file is too large, and nobody keeps the rest.</summary>
    private static byte[] Bytes(string path)
    {
        // The file can be written and replaced meanwhile.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (bytes.Length <= Limits.MaxCatalogueBytes && file.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }

    private static string Why(string path, Exception fault)
    {
        if (Directory.Exists(path)) return $"{path} is a folder: name each of its files.";
        if (fault is not (FileNotFoundException or DirectoryNotFoundException)) return $"{path} cannot be read: {fault.Message}";
        var above = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(above)) return $"There is no folder {above}: name a file that exists and may be read.";
        var beside = Directory.EnumerateFiles(above).Select(each => Path.GetFileName(each));
        return $"There is no file {path}{NearestWord.Suggest(Path.GetFileName(path), beside)}: name one that exists and may be read.";
    }

    private static Diagnostic NotReadable(string name, string message) =>
        new() { Id = DiagnosticCatalogue.NotReadable.Id, File = name, Line = 1, Column = 1, Message = message };
}
