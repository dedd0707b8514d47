using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>The name of a structure in one region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Languages">The languages of administration to which it applies; empty: all of the region.</param>
/// <param name="Name">The name, untranslated.</param>
public sealed record LocalName(Region Region, ImmutableArray<Language> Languages, string Name);
