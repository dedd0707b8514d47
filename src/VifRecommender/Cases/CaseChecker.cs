using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Recommendations;

namespace VifRecommender.Cases;

/// <summary>Holds an advice against what a case expects.</summary>
public static class CaseChecker
{
    /// <summary>Runs a case.</summary>
    /// <param name="recommender">The recommender.</param>
    /// <param name="example">The case.</param>
    /// <returns>One sentence for each expectation that is not met; none: the case passes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<string> Run(Recommender recommender, Case example)
    {
        if (recommender is null) throw new ArgumentNullException(nameof(recommender));
        if (example is null) throw new ArgumentNullException(nameof(example));
        var advice = recommender.Recommend(example.Profile, example.Date);
        return [.. Failures(advice, example.Expect)];
    }

    private static IEnumerable<string> Failures(Advice advice, Expectation expect)
    {
        foreach (var id in expect.Recommended.Where(id => advice.Find(id) is not Recommendation))
        {
            yield return $"'{id}' is expected now, but {Place(advice, id)}.";
        }
        foreach (var id in expect.Later.Where(id => advice.Find(id) is not LaterPractice))
        {
            yield return $"'{id}' is expected later, but {Place(advice, id)}.";
        }
        foreach (var id in expect.NotAdvised.Where(id => advice.Find(id) is not NotAdvisedPractice))
        {
            yield return $"'{id}' is expected not to be advised, but {Place(advice, id)}.";
        }
        foreach (var id in expect.InPlace.Where(id => advice.Find(id) is not InPlacePractice))
        {
            yield return $"'{id}' is expected in place, but {Place(advice, id)}.";
        }
        foreach (var id in expect.NotRecommended.Where(id => advice.Find(id) is Recommendation))
        {
            yield return $"'{id}' is expected not to be recommended now, but {Place(advice, id)}.";
        }
        foreach (var top in expect.InTop)
        {
            foreach (var id in top.Value.Where(id => advice.Find(id) is not Recommendation { Rank: var rank } || rank > top.Key))
            {
                yield return $"'{id}' is expected among the first {top.Key}, but {Place(advice, id)}.";
            }
        }

        foreach (var (first, second) in expect.Before.Where(pair => Order(advice, pair.First) >= Order(advice, pair.Second)))
        {
            yield return $"'{first}' is expected before '{second}', but {Place(advice, first)}, and '{second}' {Place(advice, second)}.";
        }

        foreach (var missing in expect.Missing)
        {
            var named = Missing(advice.Find(missing.Key)).Select(fact => fact.ToString()).ToList();
            foreach (var fact in missing.Value.Except(named, StringComparer.Ordinal))
            {
                yield return $"'{missing.Key}' is expected to miss {fact}, but it misses {List(named)}.";
            }
        }

        var findings = advice.Findings.Select(each => each.Finding.Id).ToList();
        foreach (var id in expect.Findings.Except(findings, StringComparer.Ordinal))
        {
            yield return $"The finding '{id}' is expected, but what is found is {List(findings)}.";
        }
        if (!expect.Questions.IsEmpty)
        {
            var asked = advice.Questions.Select(question => question.Fact.ToString()).ToList();
            foreach (var fact in expect.Questions.Except(asked, StringComparer.Ordinal))
            {
                yield return $"A question on {fact} is expected, but what is asked is {List(asked)}.";
            }
        }

        if (expect.Fires.IsEmpty && expect.DoesNotFire.IsEmpty) yield break;
        var fired = FiredRules.Of(advice);
        foreach (var id in expect.Fires.Where(id => !fired.Contains(id)))
        {
            yield return $"The rule '{id}' is expected to fire, and does not.";
        }
        foreach (var id in expect.DoesNotFire.Where(fired.Contains)) yield return $"The rule '{id}' is expected not to fire, and does.";
    }

    private static string Place(Advice advice, string id) => advice.Find(id) switch
    {
        Recommendation now => $"it stands at rank {now.Rank} with {now.Score} points",
        LaterPractice later => $"it stands in step {later.Wave} after {List([.. later.After])}",
        NotAdvisedPractice declined =>
            $"it is not advised ({Outcomes[(int)declined.Outcome]}: {List([.. declined.Reasons.Select(reason => reason.RuleId)])})",
        InPlacePractice => "it is in place",
        _ => "the catalogue has no such practice",
    };

    private static readonly string[] Outcomes = ["guarded", "not suited", "dismissed", "unreachable"];

    private static long Order(Advice advice, string id) => advice.Find(id) switch
    {
        Recommendation now => now.Rank,
        LaterPractice later => (later.Wave * 100_000L) + advice.Later.IndexOf(later),
        _ => long.MaxValue,
    };

    private static ImmutableArray<Fact> Missing(PracticeAdvice? advice) => advice switch
    {
        LaterPractice later => later.Missing,
        NotAdvisedPractice declined => declined.Missing,
        _ => [],
    };

    private static string List(List<string> items) => items.Count == 0 ? "nothing" : string.Join(", ", items);
}
