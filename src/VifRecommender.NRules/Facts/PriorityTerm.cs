using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// Points that one rule gives a practice, which count where the practice starts. The catalogue's rules derive them; a host's rule can
/// insert
/// its own.
/// </summary>
/// <remarks>Immutable. Derived ones are linked: they vanish with their cause.</remarks>
public sealed class PriorityTerm : IRanked
{
    /// <summary>Points by a host's rule.</summary>
    /// <param name="commune">The key of the commune.</param>
    /// <param name="practiceId">The id of the practice.</param>
    /// <param name="name">The name of the host's rule, written as an id; the advice shows it as the rule's id.</param>
    /// <param name="points">The points, -1000 to 1000; not 0.</param>
    /// <param name="text">What the points are for, one sentence.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is 0 or out of range.</exception>
    public PriorityTerm(string commune, string practiceId, string name, int points, LocalizedText text)
    {
        if (points is 0 or < -1000 or > 1000) throw new ArgumentOutOfRangeException(nameof(points), points, "From -1000 to 1000, not 0.");
        Commune = commune ?? throw new ArgumentNullException(nameof(commune));
        PracticeId = practiceId ?? throw new ArgumentNullException(nameof(practiceId));
        RuleId = HostNames.Checked(name);
        Points = points;
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Units = 1;
        Place = int.MaxValue;
    }

    internal PriorityTerm(string commune, string practiceId, CatalogueRule rule, int points, int units, int place, bool isBalance = false)
    {
        Commune = commune;
        PracticeId = practiceId;
        RuleId = rule.Id;
        Points = points;
        Text = rule.Text;
        Rule = rule;
        Units = units;
        Place = place;
        IsBalance = isBalance;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <inheritdoc/>
    public string PracticeId { get; }

    /// <summary>The id of the rule: the catalogue's, or the name of the host's.</summary>
    public string RuleId { get; }

    /// <summary>The points.</summary>
    public int Points { get; }

    /// <summary>How many units were counted; 1 where the rule counts nothing.</summary>
    public int Units { get; }

    /// <summary>What the points are for.</summary>
    public LocalizedText Text { get; }

    /// <summary>The catalogue's rule, or <see langword="null"/> for a host's.</summary>
    internal CatalogueRule? Rule { get; }

    /// <summary>The place of the rule among those of its kind; a host's come last.</summary>
    internal int Place { get; }

    internal bool IsBalance { get; }

    bool IRanked.Counts => !IsBalance;
}
