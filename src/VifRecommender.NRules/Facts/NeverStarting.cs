using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Facts;

/// <summary>A candidate that starts at no step: a guard holds it back, or something indispensable is missing.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class NeverStarting : ICommuneFact
{
    internal NeverStarting(string commune, Practice practice)
    {
        Commune = commune;
        Practice = practice;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The practice.</summary>
    public Practice Practice { get; }
}
