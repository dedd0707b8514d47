namespace VifRecommender.Belgium.Places;

/// <summary>A province or an arrondissement.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Area
{
    internal Area(string nisCode, LocalNames names)
    {
        NisCode = nisCode;
        Names = names;
    }

    /// <summary>The five-digit code of the Belgian statistical office.</summary>
    public string NisCode { get; init; }

    /// <summary>Its names.</summary>
    public LocalNames Names { get; init; }
}
