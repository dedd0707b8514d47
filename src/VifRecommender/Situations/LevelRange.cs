using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>What is known of a maturity level: it lies between two levels, both inclusive. One level known is a range of one.</summary>
/// <param name="From">The lowest level that it can be, 1 to 5.</param>
/// <param name="To">The highest level that it can be, 1 to 5, not under <paramref name="From"/>.</param>
public readonly record struct LevelRange(int From, int To)
{
    /// <summary>Nothing is known: 1 to 5.</summary>
    public static LevelRange Unknown { get; } = new(NetworkMaturity.Lowest, NetworkMaturity.Highest);

    /// <summary>Whether exactly one level is possible.</summary>
    public bool IsKnown => From == To;

    /// <summary>The range of a level that may be unknown.</summary>
    /// <param name="level">1 to 5, or <see langword="null"/>.</param>
    /// <returns>The range.</returns>
    public static LevelRange Of(int? level) => level is { } known ? new(known, known) : Unknown;

    /// <summary>The range of the higher of two levels.</summary>
    /// <param name="other">The other level.</param>
    /// <returns>The range of their maximum.</returns>
    public LevelRange Max(LevelRange other) => new(Math.Max(From, other.From), Math.Max(To, other.To));

    /// <summary>The range of the lower of two levels.</summary>
    /// <param name="other">The other level.</param>
    /// <returns>The range of their minimum.</returns>
    public LevelRange Min(LevelRange other) => new(Math.Min(From, other.From), Math.Min(To, other.To));

    /// <summary>The range of a level one higher, at most 5.</summary>
    /// <returns>The range.</returns>
    public LevelRange OneUp() => new(Math.Min(From + 1, NetworkMaturity.Highest), Math.Min(To + 1, NetworkMaturity.Highest));
}
