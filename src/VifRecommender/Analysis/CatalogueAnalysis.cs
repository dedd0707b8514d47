using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;
using VifRecommender.Searching;

namespace VifRecommender.Analysis;

/// <summary>
/// Reasons over a whole catalogue: practices that no profile can be recommended, rules that never or always hold or that another
/// makes superfluous, rules that contradict each other, and what is missing.
/// </summary>
public static class CatalogueAnalysis
{
    /// <summary>Analyses a catalogue. It takes seconds for some hundred rules: pairs of rules of a kind are compared.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="options">The budget, by default <see cref="SearchBudgets.Analysis"/>, and who receives reports of progress.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    /// <returns>
    /// All remarks, by kind and subject; none: there is nothing to say. Where the budget did not suffice, one remark says how many
    /// conditions were not decided; of these nothing else is said.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The analysis was ended by <paramref name="cancellation"/>.</exception>
    public static ImmutableArray<Remark> Analyse(Catalogue catalogue, SearchOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        var plan = new EvaluationPlan(catalogue);
        var witness = new Witness(plan, new SearchMeter(options, SearchBudgets.Analysis, cancellation));
        List<Remark> remarks =
        [
            .. Reachability.Check(plan, witness),
            .. RuleLogic.Check(plan, witness),
            .. GuardEffect.Check(plan, witness),
            .. Contradictions.Check(plan, witness),
            .. Priorities.Check(plan, witness),
            .. Bands.Check(plan, witness),
            .. Suitability.Check(plan, witness),
            .. Cautions.Check(plan, witness),
            .. Redundancy.Check(plan, witness),
            .. Regions.Check(plan),
            .. Usage.Check(catalogue),
            .. Editing.Check(catalogue),
        ];
        if (witness.NotDecided > 0) remarks.Add(NotDecided(catalogue, witness.NotDecided));
        return
        [
            .. remarks.OrderBy(remark => remark.Kind.Id, StringComparer.Ordinal)
                .ThenBy(remark => remark.Subjects[0], StringComparer.Ordinal)
                .ThenBy(remark => remark.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>What nobody verified in the eighteen months before a day: help lines, and sources with what rests on them.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="on">The day, usually today.</param>
    /// <returns>A remark <see cref="DiagnosticCatalogue.Aged"/> for each, by subject; none: all are of that time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static ImmutableArray<Remark> FindAged(Catalogue catalogue, CalendarDate on)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        return [.. Ageing.Check(catalogue, on).OrderBy(remark => remark.Subjects[0], StringComparer.Ordinal)];
    }

    private static Remark NotDecided(Catalogue catalogue, int conditions) => new(
        DiagnosticCatalogue.NotDecided,
        [catalogue.Id],
        $"Not decided within the budget of the analysis: {conditions} {(conditions == 1 ? "question" : "questions")} about conditions. "
            + "Nothing is said of them: let conditions hang on fewer facts, or give the analysis a larger budget.");
}
