using VifRecommender.Belgium.Places;

namespace VifRecommender.Belgium.Searching;

/// <summary>A name under which a commune can be found.</summary>
internal sealed record IndexedName(string Key, string Name, MatchKind How, Commune Commune)
{
    public string Compact { get; } = SearchKey.Compact(Key);
}
