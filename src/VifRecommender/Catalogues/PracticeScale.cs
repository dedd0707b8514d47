namespace VifRecommender.Catalogues;

/// <summary>A scale at which a practice can be done.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="From">The number of inhabitants from which this scale carries the practice, inclusive; 0: any.</param>
public readonly record struct PracticeScale(Scale Scale, int From = 0);
