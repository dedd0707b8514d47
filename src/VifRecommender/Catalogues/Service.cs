using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A service or foundation that a commune, or its zone on its behalf, may have.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Service
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>Its name: without article, to stand after a colon.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The plain question whether it is there.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>How a commune gets it from outside, where no practice of its own creates it.</summary>
    public LocalizedText? FromOutside { get; init; }

    /// <summary>The holders that can serve a commune's need.</summary>
    public ImmutableArray<Holder> HeldBy { get; init; } = [Holder.Commune];

    /// <summary>Where the statements on it come from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Ids of sources in the catalogue.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
