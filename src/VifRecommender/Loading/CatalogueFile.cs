namespace VifRecommender.Loading;

/// <summary>One file of a catalogue or an overlay.</summary>
/// <param name="Name">Its name, for the diagnostics.</param>
/// <param name="Utf8">Its JSON text in UTF-8.</param>
public sealed record CatalogueFile(string Name, byte[] Utf8);
