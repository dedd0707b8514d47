using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A rule that establishes a finding, or that would if more were known.</summary>
/// <remarks>Immutable. Those of the catalogue are linked: they vanish with their cause.</remarks>
public sealed class FindingReason : ICommuneFact
{
    /// <summary>A host's rule establishes a finding of the catalogue.</summary>
    /// <param name="commune">The key of the commune.</param>
    /// <param name="finding">The id of the finding.</param>
    /// <param name="name">The name of the host's rule, written as an id; the advice shows it as the rule's id.</param>
    /// <param name="text">Why, as the advice says it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no id.</exception>
    public FindingReason(string commune, string finding, string name, LocalizedText text)
    {
        Commune = commune ?? throw new ArgumentNullException(nameof(commune));
        Finding = finding ?? throw new ArgumentNullException(nameof(finding));
        RuleId = HostNames.Checked(name);
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Truth = Truth.True;
        IsHosts = true;
    }

    internal FindingReason(string commune, FindingRule rule, Truth truth)
    {
        Commune = commune;
        Finding = rule.Finding;
        RuleId = rule.Id;
        Text = rule.Text;
        Truth = truth;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the finding.</summary>
    public string Finding { get; }

    /// <summary>The id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>Why.</summary>
    public LocalizedText Text { get; }

    /// <summary>True, or unknown where the rule would establish it if more were known.</summary>
    public Truth Truth { get; }

    internal bool IsHosts { get; }
}
