using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// Needs and guards as clauses over the candidates: of each clause at least one practice has to run first. What holds already asks for
/// nothing; what no candidate brings, and nothing in hand, is an empty clause. Needs and guards ask for presence only, so what holds once
/// holds on.
/// </summary>
internal sealed class Prerequisites(Situation situation, IReadOnlyList<Candidate> candidates,
    IReadOnlyList<Practice> inHand) : IConditionVisitor<List<List<int>>>
{
    // A choice among parts of many clauses each is their product.
    private const int MostClauses = 256;

    /// <summary>
    /// Whether some choice was so wide that not all its ways became clauses. Every plan then still keeps what is asked, and others that
    /// would keep it too are not looked for.
    /// </summary>
    public bool AreNarrowed { get; private set; }

    public ImmutableArray<ImmutableArray<int>> Of(Practice practice, IEnumerable<GuardRule> guards)
    {
        var clauses = guards.Select(guard => guard.Requires).Concat(practice.Needs is { } needs ? [needs] : [])
            .SelectMany(condition => Clauses(condition.WithNegationAtFacts()));
        return [.. clauses.Select(clause => clause.Distinct().Order().ToImmutableArray()).DistinctBy(clause => string.Join(' ', clause))];
    }

    /// <summary>The conjunctive form of a condition, whose negations stand at its facts; no clause: it holds already.</summary>
    private List<List<int>> Clauses(Condition condition) => condition.Evaluate(situation) == Truth.True ? [] : condition.Accept(this);

    List<List<int>> IConditionVisitor<List<List<int>>>.All(ImmutableArray<Condition> parts) => [.. parts.SelectMany(Clauses)];

    List<List<int>> IConditionVisitor<List<List<int>>>.Any(ImmutableArray<Condition> parts) => Either(parts);

    List<List<int>> IConditionVisitor<List<List<int>>>.Not(Condition part) => Met(When.Not(part));

    List<List<int>> IConditionVisitor<List<List<int>>>.Fact(FactCondition condition) => Met(condition);

    private List<List<int>> Met(Condition condition)
    {
        var test = condition.Tests.Single();
        return [Providers(practice => practice.Meets(test))];
    }

    private List<List<int>> Either(ImmutableArray<Condition> parts)
    {
        List<List<int>>? product = null;
        foreach (var part in parts.Select(Clauses).OrderBy(clauses => clauses.Count))
        {
            if (product is null)
            {
                product = part;
            }
            else if ((long)product.Count * part.Count > MostClauses)
            {
                // One way fewer asks for more, never for less.
                AreNarrowed = true;
            }
            else
            {
                product = [.. product.SelectMany(_ => part, (left, right) => (List<int>)[.. left.Concat(right).Distinct()])];
            }
        }

        return product ?? [[]];
    }

    private List<int> Providers(Func<Practice, bool> brings) =>
    [
        .. inHand.Any(brings) ? (int[])[Candidate.InHand] : [],
        .. Enumerable.Range(0, candidates.Count).Where(index => brings(candidates[index].Practice)),
    ];
}
