using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Extensions.Hosting;

/// <summary>What the files of overlays held at one moment.</summary>
/// <param name="Files">Those that could be read.</param>
/// <param name="Faults">What could not.</param>
internal sealed record OverlayContent(ImmutableArray<CatalogueFile> Files, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The built-in catalogue with the overlays, or every fault.</summary>
    public (Catalogue? Catalogue, ImmutableArray<Diagnostic> Diagnostics) Catalogue()
    {
        if (Files.IsEmpty && Faults.IsEmpty) return (BuiltInCatalogue.Value, []);
        // Others may build on a file that is missing: their faults are reported once it is there.
        if (!Faults.IsEmpty) return (null, Faults);
        var read = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, Files);
        return (read.Value, read.Diagnostics);
    }

    /// <summary>Whether the files hold the same bytes, and fail in the same way.</summary>
    public bool IsSameAs(OverlayContent other) =>
        Faults.SequenceEqual(other.Faults) && Files.Length == other.Files.Length
        && Files.Zip(other.Files, (one, another) => one.Name == another.Name && one.Utf8.AsSpan().SequenceEqual(another.Utf8))
            .All(same => same);
}
