namespace VifRecommender.Belgium.Places;

/// <summary>A commune that merged on 1 January 2025 (2 December 2024 in Flanders), as it was before.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FormerCommune
{
    internal FormerCommune(string nisCode, LocalNames names, string became)
    {
        NisCode = nisCode;
        Names = names;
        Became = became;
    }

    /// <summary>The code that it had.</summary>
    public string NisCode { get; init; }

    /// <summary>Its names; a German name is not given, so the name used on the spot stands in.</summary>
    public LocalNames Names { get; init; }

    /// <summary>The code of the commune of which it is a part now. The same code where the commune kept it and took others in.</summary>
    public string Became { get; init; }
}
