using System.Collections.Immutable;

namespace VifRecommender.Catalogues;

/// <summary>What studies found of the effect of a kind of practice.</summary>
/// <remarks>Immutable and thread-safe. It gives no points: an effect found elsewhere is shown, and the commune judges whether it
/// applies.</remarks>
public sealed record StudiedEffect
{
    /// <summary>The direction; <see cref="EffectDirection.NotStudied"/> when no study was found, and then nothing else is given.</summary>
    public EffectDirection Direction { get; init; }

    /// <summary>What it was measured on.</summary>
    public ImmutableArray<EffectMeasure> MeasuredOn { get; init; } = [];

    /// <summary>How sure it is.</summary>
    public EffectCertainty Certainty { get; init; }

    /// <summary>The strongest design among the studies.</summary>
    public EffectDesign? Design { get; init; }

    /// <summary>What was found, with its limits and what made the difference.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Ids of sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
