using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Facts;

/// <summary>A guard whose requirement is not known to hold at any step.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class ClosedGuard : ICommuneFact
{
    internal ClosedGuard(string commune, GuardRule rule)
    {
        Commune = commune;
        Rule = rule;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The guard.</summary>
    public GuardRule Rule { get; }

    /// <summary>The id of the guard.</summary>
    public string Guard => Rule.Id;
}
