using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Catalogues;

/// <summary>The catalogue that a command works with: the built-in one or the one that its files make, with overlays on it.</summary>
internal static class CatalogueSource
{
    /// <summary>Reads the catalogue for a command that cannot do without.</summary>
    /// <exception cref="CommandFault">A file cannot be read, or the catalogue has faults.</exception>
    public static Catalogue Load(IReadOnlyList<string> names, InputReader input, StandardStreams streams) =>
        names.Count == 0 ? BuiltInCatalogue.Value : Load(ReadFiles(names, input), streams);

    /// <exception cref="CommandFault">The catalogue has faults.</exception>
    public static Catalogue Load(IReadOnlyList<CatalogueFile> files, StandardStreams streams) =>
        files.Count == 0 ? BuiltInCatalogue.Value : Accept(Read(files), streams);

    public static IReadOnlyList<CatalogueFile> ReadFiles(IReadOnlyList<string> names, InputReader input) =>
        [.. names.Select(name => input.Read(name, Limits.MaxCatalogueBytes))];

    /// <summary>
    /// Files without <c>extends</c> are one catalogue, in place of the built-in one; the others are laid over it in their order.
    /// </summary>
    public static LoadResult<Catalogue> Read(IReadOnlyList<CatalogueFile> files)
    {
        var overlays = files.Where(CatalogueReader.IsOverlay).ToList();
        var own = files.Except(overlays).ToList();
        // Nobody can tell what a file is that is no JSON: beside overlays it is one more of them, and hides none of their faults.
        if (overlays.Count > 0 && !own.Any(IsJson)) return CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, files);
        var catalogue = CatalogueReader.Read(own.Count > 0 ? own : BuiltInCatalogue.Files());
        if (overlays.Count == 0) return catalogue;
        if (catalogue.Value is not null) return CatalogueReader.ReadOverlays(catalogue.Value, overlays);
        return new LoadResult<Catalogue>(null,
            [.. catalogue.Diagnostics, .. OfForm(CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, overlays).Diagnostics)]);
    }

    /// <summary>Faults of syntax and shape: what can be said although the catalogue whose ids a file names could not be read.</summary>
    public static ImmutableArray<Diagnostic> OfForm(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Where(each =>
        each.Id.StartsWith("VIF1", StringComparison.Ordinal) || each.Id.StartsWith("VIF2", StringComparison.Ordinal))];

    private static bool IsJson(CatalogueFile file) => FileKinds.Read(file.Utf8) is not null;

    /// <summary>The value, its warnings said; or the faults.</summary>
    public static T Accept<T>(LoadResult<T> result, StandardStreams streams)
        where T : class
    {
        if (result.Value is null) throw new CommandFault(result.Diagnostics);
        foreach (var warning in result.Diagnostics) streams.Say(warning.ToString());
        return result.Value;
    }
}
