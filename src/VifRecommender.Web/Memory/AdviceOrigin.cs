namespace VifRecommender.Web.Memory;

/// <summary>By what an advice was made: enough to tell a change of the commune from one of the software or the catalogue.</summary>
/// <param name="Software">The version of the library.</param>
/// <param name="Schema">The version of the form of its JSON.</param>
/// <param name="Catalogue">The id and the version of the catalogue.</param>
/// <param name="CatalogueHash">A hash of all that the catalogue says: <c>sha256:…</c>.</param>
public sealed record AdviceOrigin(string Software, int Schema, string Catalogue, string CatalogueHash);
