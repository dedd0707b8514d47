using VifRecommender.Catalogues;
using VifRecommender.Loading.Compact;
using VifRecommender.Schemas;

namespace VifRecommender.Loading;

/// <summary>The catalogue that ships in this assembly.</summary>
public static class BuiltInCatalogue
{
    private const string Prefix = "catalogue/";

    private static readonly Lazy<Catalogue> Loaded = new(Load);

    /// <summary>The built-in catalogue, loaded at first use. Thread-safe.</summary>
    public static Catalogue Value => Loaded.Value;

    /// <summary>The same catalogue as it is kept to be read quickly; the build leaves it out when the files have changed since.</summary>
    internal static byte[]? Compact() => EmbeddedFile.Find(typeof(BuiltInCatalogue).Assembly, "compact/catalogue");

    /// <summary>The files that it is made of, in ordinal order of their names.</summary>
    /// <returns>The files, as they are in the assembly.</returns>
    public static IReadOnlyList<CatalogueFile> Files()
    {
        var assembly = typeof(BuiltInCatalogue).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => new CatalogueFile(name.Replace('\\', '/'), EmbeddedFile.Read(assembly, name))),
        ];
    }

    private static Catalogue Load() => Compact() is { } compact ? CompactCatalogue.Read(compact) : CatalogueReader.ReadKnown(Files());
}
