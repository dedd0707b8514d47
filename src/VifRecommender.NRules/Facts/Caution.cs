namespace VifRecommender.NRules.Facts;

/// <summary>Something to watch with a practice in this commune.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class Caution : ICommuneFact
{
    internal Caution(string commune, string practiceId, string ruleId)
    {
        Commune = commune;
        PracticeId = practiceId;
        RuleId = ruleId;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the practice.</summary>
    public string PracticeId { get; }

    /// <summary>The id of the rule.</summary>
    public string RuleId { get; }
}
