using VifRecommender.Profiles;

namespace VifRecommender.NRules.Facts;

/// <summary>The step from which a dimension has at least a level that some guard or need asks for.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class LevelStep : ICommuneFact
{
    internal LevelStep(string commune, MaturityDimension dimension, int level, int step, int by)
    {
        Commune = commune;
        Dimension = dimension;
        Level = level;
        Step = step;
        By = by;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The dimension.</summary>
    public MaturityDimension Dimension { get; }

    /// <summary>The level that is asked for.</summary>
    public int Level { get; }

    /// <summary>The step.</summary>
    public int Step { get; }

    /// <summary>The place of the practice that raises it among all; -1: it is so high already.</summary>
    internal int By { get; }
}
