using VifRecommender.Profiles;

namespace VifRecommender.Documents;

/// <summary>A column of a table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TextColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="name">Its heading.</param>
    /// <param name="percent">Its part of the width, 1 to 100.</param>
    /// <param name="language">The language of its cells where it is not that of the page.</param>
    public TextColumn(string name, int percent, Language? language = null)
    {
        Name = name;
        Percent = percent;
        Language = language;
    }

    /// <summary>Its heading.</summary>
    public string Name { get; init; }

    /// <summary>Its part of the width, 1 to 100.</summary>
    public int Percent { get; init; }

    /// <summary>The language of its cells where it is not that of the page.</summary>
    public Language? Language { get; init; }
}
