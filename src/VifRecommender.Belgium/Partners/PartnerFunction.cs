using VifRecommender.Catalogues;

namespace VifRecommender.Belgium.Partners;

/// <summary>What a kind of partner is for, in words, and how to find the one of a place where none is known.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PartnerFunction
{
    internal PartnerFunction(PartnerKind kind, LocalizedText name, LocalizedText find)
    {
        Kind = kind;
        Name = name;
        Find = find;
    }

    /// <summary>The kind.</summary>
    public PartnerKind Kind { get; init; }

    /// <summary>What it is called in general.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>How to find it.</summary>
    public LocalizedText Find { get; init; }
}
