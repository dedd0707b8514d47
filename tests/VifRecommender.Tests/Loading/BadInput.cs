using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>The files of Loading/BadInput: VIFnnnn-slug.KIND.json (or .bin), beside each its expected diagnostics.</summary>
internal static class BadInput
{
    private static readonly string Folder = Repository.PathOf("tests", "VifRecommender.Tests", "Loading", "BadInput");

    public static ImmutableArray<string> Names { get; } =
    [
        .. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!)
            .Where(name => !name.EndsWith(".expected.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    public static ImmutableArray<string> Expectations { get; } =
        [.. Directory.GetFiles(Folder, "*.expected.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static string IdOf(string name) => name[..name.IndexOf('-', StringComparison.Ordinal)];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static string Expected(string name) =>
        File.ReadAllText(Path.Combine(Folder, Path.GetFileNameWithoutExtension(name) + ".expected.txt"));

    public static string Kind(string name) => name.Split('.')[1];

    public static ImmutableArray<Diagnostic> Load(string name) => Reading.Diagnostics(Kind(name), name, Bytes(name));
}
