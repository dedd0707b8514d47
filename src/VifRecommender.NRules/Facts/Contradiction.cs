using VifRecommender.Facts;

namespace VifRecommender.NRules.Facts;

/// <summary>Two statements of the profile that do not fit together.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class Contradiction : ICommuneFact
{
    internal Contradiction(string commune, string ruleId, Fact asks)
    {
        Commune = commune;
        RuleId = ruleId;
        Asks = asks;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the rule that noticed it.</summary>
    public string RuleId { get; }

    /// <summary>The fact to ask again.</summary>
    public Fact Asks { get; }
}
