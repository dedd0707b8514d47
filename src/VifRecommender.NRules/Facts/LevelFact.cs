using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// A level of a commune's network, inherited levels and those of practices in place counted. There is one for each dimension, and one for
/// the whole.
/// </summary>
public sealed record LevelFact : Statement
{
    internal LevelFact(string commune, MaturityDimension? dimension, LevelRange level)
        : base(commune, dimension?.ToString() ?? "")
    {
        Dimension = dimension;
        From = level.From;
        To = level.To;
    }

    /// <summary>The dimension; <see langword="null"/>: the network as a whole.</summary>
    public MaturityDimension? Dimension { get; }

    /// <summary>The level that it has at least, 1 where nothing is known.</summary>
    public int From { get; }

    /// <summary>The level that it has at most, 5 where nothing is known.</summary>
    public int To { get; }

    /// <summary>Whether the level is known exactly.</summary>
    public bool IsKnown => From == To;
}
