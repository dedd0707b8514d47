namespace VifRecommender.Catalogues;

/// <summary>What a practice costs, for the commune or, where it is shared, for the whole partnership.</summary>
/// <param name="OneOffEur">Once, in euros.</param>
/// <param name="YearlyEur">Each year, in euros, without staff.</param>
/// <param name="Basis">Our estimate, or a source.</param>
public sealed record Cost(AmountRange OneOffEur, AmountRange YearlyEur, FigureBasis Basis);
