using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// A reason against starting a practice. The catalogue's rules derive them; a host's rule can insert its own. A verdict can
/// hold
/// a practice back, never bring one forward: no host rule outweighs a guard.
/// </summary>
/// <remarks>Immutable. Derived ones are linked: they are retracted with their cause.</remarks>
public sealed class Verdict : ICommuneFact
{
    internal Verdict(string commune, string practiceId, VerdictKind kind, string ruleId)
    {
        Commune = commune;
        PracticeId = practiceId;
        Kind = kind;
        RuleId = ruleId;
    }

    private Verdict(string commune, string practiceId, VerdictKind kind, string name, LocalizedText text, IReadOnlyList<string> instead)
        : this(commune ?? throw new ArgumentNullException(nameof(commune)),
            practiceId ?? throw new ArgumentNullException(nameof(practiceId)), kind, HostNames.Checked(name))
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Instead = instead;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the practice.</summary>
    public string PracticeId { get; }

    /// <summary>The kind of reason.</summary>
    public VerdictKind Kind { get; }

    /// <summary>The id of the rule: the catalogue's, or the name of the host's.</summary>
    public string RuleId { get; }

    /// <summary>Why, as the advice says it; <see langword="null"/> for a derived one.</summary>
    public LocalizedText? Text { get; }

    /// <summary>Ids of practices that suit better.</summary>
    public IReadOnlyList<string> Instead { get; } = [];

    /// <summary>A host's verdict that a practice does not suit the commune.</summary>
    /// <param name="commune">The key of the commune.</param>
    /// <param name="practiceId">The id of the practice.</param>
    /// <param name="name">The name of the host's rule, written as an id; the advice shows it as the rule's id.</param>
    /// <param name="text">Why, in a few words.</param>
    /// <param name="instead">Ids of practices that suit better.</param>
    /// <returns>The fact to insert, linked to its cause.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no id.</exception>
    public static Verdict NotSuited(string commune, string practiceId, string name, LocalizedText text, params string[] instead) =>
        new(commune, practiceId, VerdictKind.NotSuited, name, text, [.. instead ?? throw new ArgumentNullException(nameof(instead))]);

    /// <summary>
    /// A host's verdict that a practice waits until something happens, such as the council's vote. It goes with the fact that it is
    /// linked to.
    /// </summary>
    /// <param name="commune">The key of the commune.</param>
    /// <param name="practiceId">The id of the practice.</param>
    /// <param name="name">The name of the host's rule, written as an id; the advice shows it as the rule's id.</param>
    /// <param name="text">What it waits for, in a few words.</param>
    /// <returns>The fact to insert, linked to its cause.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no id.</exception>
    public static Verdict HeldBack(string commune, string practiceId, string name, LocalizedText text) =>
        new(commune, practiceId, VerdictKind.HeldBack, name, text, []);
}
