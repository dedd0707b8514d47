using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>A rule of the catalogue. Its kind is its type; the kinds are a closed set.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections and conditions by reference.</remarks>
public abstract record CatalogueRule
{
    private protected CatalogueRule()
    {
    }

    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>The words in which it is explained; they may contain the placeholders of the text templates.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Ids of sources in the catalogue.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The rule's condition: for a guard what it requires, for the others when it applies.</summary>
    internal abstract Condition Condition { get; }

    internal abstract CatalogueRule WithCondition(Condition condition);
}
