using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation;

namespace VifRecommender.Analysis;

/// <summary>
/// Reasons over a whole catalogue: practices that no profile can be recommended, rules that never or always hold or that another
/// makes superfluous, rules that contradict each other, and what is missing.
/// </summary>
public static class CatalogueAnalysis
{
    /// <summary>Analyses a catalogue. It takes seconds for some hundred rules: pairs of rules of a kind are compared.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>All remarks, by kind and subject; none: there is nothing to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static ImmutableArray<Remark> Analyse(Catalogue catalogue)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        var plan = new EvaluationPlan(catalogue);
        var witness = new Witness(plan);
        IEnumerable<Remark> remarks =
        [
            .. Reachability.Check(plan, witness),
            .. RuleLogic.Check(plan, witness),
            .. GuardEffect.Check(plan, witness),
            .. Contradictions.Check(plan, witness),
            .. Usage.Check(catalogue),
            .. Editing.Check(catalogue),
        ];
        return [.. remarks.OrderBy(remark => remark.Kind.Id, StringComparer.Ordinal).ThenBy(remark => remark.Subjects[0], StringComparer.Ordinal).ThenBy(remark => remark.Message, StringComparer.Ordinal)];
    }
}
