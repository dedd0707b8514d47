namespace VifRecommender.Sheets.Parts;

/// <summary>Who signs a paper.</summary>
internal enum Signer
{
    /// <summary>The head of the administration and the mayor, for the executive of the commune.</summary>
    Executive,
}
