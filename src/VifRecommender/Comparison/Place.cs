namespace VifRecommender.Comparison;

/// <summary>Where a practice stands in an advice.</summary>
/// <param name="Kind">The list.</param>
/// <param name="Number">The rank of what is recommended now, the step of what comes later; otherwise <see langword="null"/>.</param>
public readonly record struct Place(PlaceKind Kind, int? Number = null);
