using VifRecommender.Profiles;

namespace VifRecommender.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Percent">Its part of the width, 1 to 100.</param>
/// <param name="Language">The language of its cells where it is not that of the page.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TextColumn(string Name, int Percent, Language? Language = null);
