using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A good practice.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections and conditions by reference.</remarks>
public sealed record Practice
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>Its domain.</summary>
    public required Domain Domain { get; init; }

    /// <summary>The maturity dimension that it strengthens.</summary>
    public required MaturityDimension Dimension { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What is done and by whom.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>What goes wrong without it, in a sentence; <see langword="null"/>: the description stands in.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>What somebody does first, in a sentence that can be ticked off; empty: the description stands in.</summary>
    public ImmutableArray<PlacedText> FirstStep { get; init; } = [];

    /// <summary>Who carries it: a function or a service, never a person; empty: the scale stands in.</summary>
    public ImmutableArray<PlacedText> Carrier { get; init; } = [];

    /// <summary>Who helps: functions and services.</summary>
    public ImmutableArray<PlacedText> Helper { get; init; } = [];

    /// <summary>Safety conditions and contraindications.</summary>
    public required LocalizedText Safety { get; init; }

    /// <summary>How long it takes to set up.</summary>
    public required Effort Effort { get; init; }

    /// <summary>Whom it is for.</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>What can be started while something helpful is missing, or why nothing can.</summary>
    public LocalizedText? Lighter { get; init; }

    /// <summary>How one sees that it works.</summary>
    public ImmutableArray<LocalizedText> Indicators { get; init; } = [];

    /// <summary>The scales at which it can be done, the most local first; empty: by the commune, whatever its size.</summary>
    public ImmutableArray<PracticeScale> Scales { get; init; } = [];

    /// <summary>
    /// The overall maturity level, 1 to 5, from which it is suitable. Lower levels lower the priority; they do not forbid it.
    /// </summary>
    public int Level { get; init; } = NetworkMaturity.Lowest;

    /// <summary>What it costs, or unknown.</summary>
    public Cost? Cost { get; init; }

    /// <summary>The staff that it takes, or unknown.</summary>
    public Staffing? Staff { get; init; }

    /// <summary>Months from the decision until it runs, or unknown.</summary>
    public AmountRange? Months { get; init; }

    /// <summary>
    /// What is indispensable before it can start; <see langword="null"/>: nothing. Never depends on the absence of a service, nor on
    /// findings.
    /// </summary>
    public Condition? Needs { get; init; }

    /// <summary>Ids of services that help without being indispensable.</summary>
    public ImmutableArray<string> Helps { get; init; } = [];

    /// <summary>When its purpose is already served; <see langword="null"/>: only when the commune says that it is in place.</summary>
    public Condition? ServedBy { get; init; }

    /// <summary>
    /// What calls its purpose into question although <see cref="ServedBy"/> holds, such as a grave incident; <see langword="null"/>:
    /// nothing. Only what is known to hold counts.
    /// </summary>
    public Condition? ReopenedBy { get; init; }

    /// <summary>Ids of services that are present once it has started.</summary>
    public ImmutableArray<string> Delivers { get; init; } = [];

    /// <summary>Maturity levels that are reached at least once it has started.</summary>
    public ImmutableArray<RaisedLevel> Raises { get; init; } = [];

    /// <summary>Ids of findings that it answers.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>A theme shared with practices that do much the same; one of them at a time is enough among the first.</summary>
    public string? Theme { get; init; }

    /// <summary>What is known about it.</summary>
    public Evidence Evidence { get; init; } = new();

    /// <summary>Where all that it says comes from, but for the fields of <see cref="ProvenanceByField"/>.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The fields that come from elsewhere than <see cref="Provenance"/> says of all, by their names in JSON.</summary>
    public FactDictionary<Provenance> ProvenanceByField { get; init; } = FactDictionary<Provenance>.Empty;

    /// <summary>Whether anything that it says is sourced, so that it names sources.</summary>
    public bool IsSourcedInPart =>
        Provenance == Provenance.Sourced || ProvenanceByField.Values.Contains(Provenance.Sourced);

    /// <summary>Where a field comes from.</summary>
    /// <param name="field">Its name in JSON, such as <c>description</c>.</param>
    /// <returns>What is said of the field, or else of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public Provenance ProvenanceOf(string field) => ProvenanceByField.TryGetValue(field, out var own) ? own : Provenance;

    /// <summary>
    /// Whether it alone sees to it that a test holds once it runs: it delivers the service that is asked for, or raises the level as far.
    /// </summary>
    /// <param name="test">The test.</param>
    /// <returns>Whether it does. What no practice brings about, such as the population, is never met.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="test"/> is null.</exception>
    public bool Meets(ConditionTest test) =>
        test is null ? throw new ArgumentNullException(nameof(test)) : Effects().Meet(test.Fact, test.Test);

    /// <summary>What it brings about.</summary>
    internal Effects Effects()
    {
        var levels = new int?[NetworkMaturity.Dimensions];
        foreach (var raised in Raises)
        {
            ref var level = ref levels[(int)raised.Dimension];
            if (level is not { } known || known < raised.Level) level = raised.Level;
        }

        return new Effects(Delivers, levels);
    }
}
