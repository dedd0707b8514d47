using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Situations;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// Needs and guards as clauses over the candidates: of each clause at least one practice has to run first. What holds already asks for
/// nothing; what no candidate brings is an empty clause. Needs and guards ask for presence only, so what holds once holds on.
/// </summary>
internal sealed class Prerequisites(Situation situation, IReadOnlyList<Candidate> candidates)
{
    public ImmutableArray<ImmutableArray<int>> Of(PlannedPractice practice)
    {
        var clauses = practice.Guards.Select(guard => guard.Requires).Concat(practice.Needs is { } needs ? [needs] : []).SelectMany(Clauses);
        return [.. clauses.Select(clause => clause.Distinct().Order().ToImmutableArray()).DistinctBy(clause => string.Join(' ', clause))];
    }

    /// <summary>The conjunctive form of a condition; no clause: it holds already.</summary>
    private List<List<int>> Clauses(Condition condition)
    {
        if (condition.Test(situation) == Truth.True) return [];
        return condition switch
        {
            AllCondition all => [.. all.Parts.SelectMany(Clauses)],
            AnyCondition any => any.Parts.Select(Clauses).Aggregate(new List<List<int>> { new() }, (product, part) => [.. product.SelectMany(_ => part, (left, right) => (List<int>)[.. left, .. right])]),
            ServiceCondition service => [Providers(candidate => candidate.Practice.Delivers.Contains(service.Service))],
            MaturityCondition level when level.Dimension is { } dimension && level.Bounds.AtLeast is { } least =>
                [Providers(candidate => candidate.Practice.Raises.Any(raised => raised.Dimension == dimension && raised.Level >= least))],
            _ => [[]],
        };
    }

    private List<int> Providers(Func<Candidate, bool> brings) => [.. Enumerable.Range(0, candidates.Count).Where(index => brings(candidates[index]))];
}
