namespace VifRecommender.Comparison;

/// <summary>Where a practice stands in an advice.</summary>
public readonly record struct Place
{
    internal Place(PlaceKind kind, int? number = null)
    {
        Kind = kind;
        Number = number;
    }

    /// <summary>The list.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>The rank of what is recommended now, the step of what comes later; otherwise <see langword="null"/>.</summary>
    public int? Number { get; init; }
}
