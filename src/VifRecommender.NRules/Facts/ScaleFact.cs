using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>The scale at which a practice fits a commune: the most local one whose inhabitants are enough.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class ScaleFact : ICommuneFact
{
    internal ScaleFact(string commune, string practiceId, Scale scale, Truth fits)
    {
        Commune = commune;
        PracticeId = practiceId;
        Scale = scale;
        Fits = fits;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the practice.</summary>
    public string PracticeId { get; }

    /// <summary>The scale.</summary>
    public Scale Scale { get; }

    /// <summary>Whether it fits; false: even the widest one is too small.</summary>
    public Truth Fits { get; }
}
