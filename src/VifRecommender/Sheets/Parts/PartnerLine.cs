using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Sheets.Parts;

/// <summary>A kind of partner, what it is called, and the administrations that have it (empty: all).</summary>
internal sealed record PartnerLine(string Kind, LocalizedText Name, ImmutableArray<Administration> For);
