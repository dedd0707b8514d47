using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A rule that establishes a finding in a round of settling findings that build on each other.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class RoundReason : ICommuneFact
{
    internal RoundReason(FindingRound round, FindingRule rule, Truth truth)
    {
        Commune = round.Commune;
        Group = round.Group;
        Number = round.Number;
        Rule = rule;
        Truth = truth;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The first id of the findings that are settled together.</summary>
    public string Group { get; }

    /// <summary>The number of the round.</summary>
    public int Number { get; }

    /// <summary>The rule.</summary>
    public FindingRule Rule { get; }

    /// <summary>True, or unknown where the rule would establish it if more were known.</summary>
    public Truth Truth { get; }
}
