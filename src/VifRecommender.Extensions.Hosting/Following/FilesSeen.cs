using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Extensions.Hosting.Following;

/// <summary>What the files that are followed held at one moment.</summary>
/// <param name="Files">Those that could be read.</param>
/// <param name="Faults">What could not.</param>
internal sealed record FilesSeen(ImmutableArray<CatalogueFile> Files, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>Whether the files hold the same bytes, and fail in the same way.</summary>
    public bool IsSameAs(FilesSeen other) =>
        Faults.SequenceEqual(other.Faults) && Files.Length == other.Files.Length
        && Files.Zip(other.Files, (one, another) => one.Name == another.Name && one.Utf8.AsSpan().SequenceEqual(another.Utf8))
            .All(same => same);
}
