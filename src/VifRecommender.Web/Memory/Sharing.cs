namespace VifRecommender.Web.Memory;

/// <summary>What the editors of a commune said of sharing its answers.</summary>
/// <param name="Revision">1 for the first time.</param>
/// <param name="Zone">The zone with which they are shared; nothing: with none.</param>
/// <param name="ChangedAt">Since when.</param>
/// <param name="Author">By whom.</param>
public sealed record Sharing(int Revision, string? Zone, DateTimeOffset ChangedAt, string Author);
