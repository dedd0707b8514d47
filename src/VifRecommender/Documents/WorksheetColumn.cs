namespace VifRecommender.Documents;

/// <summary>A column of a spreadsheet.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record WorksheetColumn
{
    /// <summary>Makes a column of a spreadsheet.</summary>
    /// <param name="name">Its heading.</param>
    /// <param name="width">Its width in characters, 1 to 255.</param>
    public WorksheetColumn(string name, int width)
    {
        Name = name;
        Width = width;
    }

    /// <summary>Its heading.</summary>
    public string Name { get; init; }

    /// <summary>Its width in characters, 1 to 255.</summary>
    public int Width { get; init; }
}
