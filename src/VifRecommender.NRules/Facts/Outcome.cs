using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// Where a practice stands. The catalogue's rules derive one for each practice; a host's rule can insert one that says that a practice does
/// not suit the commune. It can hold a practice back, never bring one forward: no host rule outweighs a guard.
/// </summary>
/// <remarks>Immutable. Derived ones are linked: they vanish with their cause.</remarks>
public sealed class Outcome
{
    internal Outcome(string practiceId, OutcomeKind kind, int? wave)
    {
        PracticeId = practiceId;
        Kind = kind;
        Wave = wave;
    }

    private Outcome(string practiceId, string name, LocalizedText text, IReadOnlyList<string> instead)
        : this(practiceId, OutcomeKind.NotSuited, null)
    {
        Name = HostNames.Checked(name);
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Instead = instead;
    }

    /// <summary>The id of the practice.</summary>
    public string PracticeId { get; }

    /// <summary>Where it stands.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>For a practice that can start now (0) or later (1 and more): the step; otherwise <see langword="null"/>.</summary>
    public int? Wave { get; }

    /// <summary>The name of the host's rule that inserted it; <see langword="null"/> for one that the catalogue's rules derived.</summary>
    public string? Name { get; }

    /// <summary>Why, as the advice says it; <see langword="null"/> for a derived one.</summary>
    public LocalizedText? Text { get; }

    /// <summary>Ids of practices that suit better.</summary>
    public IReadOnlyList<string> Instead { get; } = [];

    /// <summary>A host's verdict that a practice does not suit the commune.</summary>
    /// <param name="practiceId">The id of the practice.</param>
    /// <param name="name">The name of the host's rule, in kebab-case; the advice shows it as the rule's id.</param>
    /// <param name="text">Why, in a few words.</param>
    /// <param name="instead">Ids of practices that suit better.</param>
    /// <returns>The fact to insert, linked to its cause.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not in kebab-case.</exception>
    public static Outcome NotSuited(string practiceId, string name, LocalizedText text, params string[] instead) =>
        new(practiceId ?? throw new ArgumentNullException(nameof(practiceId)), name, text, [.. instead ?? throw new ArgumentNullException(nameof(instead))]);
}
