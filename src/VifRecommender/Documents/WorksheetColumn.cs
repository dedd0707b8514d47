namespace VifRecommender.Documents;

/// <summary>A column of a spreadsheet.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Width">Its width in characters, 1 to 255.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record WorksheetColumn(string Name, int Width);
