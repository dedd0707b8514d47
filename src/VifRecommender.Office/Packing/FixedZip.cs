using System.IO.Compression;

namespace VifRecommender.Office.Packing;

/// <summary>
/// Packs a file of Office again, so that the same content has the same bytes: entries in a fixed order, with a fixed day.
/// </summary>
internal static class FixedZip
{
    private const string First = "[Content_Types].xml";

    /// <summary>The first day that a zip file can state.</summary>
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName == First ? 0 : 1)
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Day;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return packed.ToArray();
    }
}
