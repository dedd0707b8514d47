namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// Ranks only, in arrays that are filled again for each commune. Practices are identified by their index in the catalogue.
/// </summary>
internal sealed class StraightResult
{
    public StraightResult(int practices)
    {
        Practices = practices;
        // Whole vectors, so that code may read and write them without a rest.
        var padded = (practices + 31) / 32 * 32;
        Waves = new int[padded];
        Scores = new int[padded];
        Order = new int[padded];
    }

    /// <summary>The number of practices of the catalogue.</summary>
    public int Practices { get; }

    /// <summary>The wave of each practice, -1 for none.</summary>
    public int[] Waves { get; }

    /// <summary>The score of each practice that has a wave; of the others it means nothing.</summary>
    public int[] Scores { get; }

    /// <summary>The practices that have a wave, by rank; the first <see cref="Count"/> places count.</summary>
    public int[] Order { get; }

    /// <summary>How many practices have a wave.</summary>
    public int Count { get; set; }
}
