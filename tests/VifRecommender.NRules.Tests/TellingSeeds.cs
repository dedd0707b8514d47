using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Running;

namespace VifRecommender.NRules.Tests;

/// <summary>
/// Which seeds of <see cref="RandomProfile"/> show something that no seed before them shows. The built-in evaluation is some hundred
/// times faster than a session, so it looks through all seeds, and the session is asked for those that tell something new.
/// </summary>
internal static class TellingSeeds
{
    /// <summary>Of the seeds from 0 on, those with a new kind of step; in a long run all of them.</summary>
    public static IEnumerable<int> Of(Recommender recommender, int count, CalendarDate? date)
    {
        if (LongRun.IsWanted) return Enumerable.Range(0, count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Enumerable.Range(0, count).Where(TellsSomethingNew);

        bool TellsSomethingNew(int seed)
        {
            var before = seen.Count;
            seen.UnionWith(Kinds(recommender.Recommend(RandomProfile.Make(seed, recommender.Catalogue), date)));
            return seen.Count > before;
        }
    }

    /// <summary>
    /// What the rules did, without the commune: the place of each practice, the truth of each rule, the units of each term.
    /// </summary>
    private static IEnumerable<string> Kinds(Advice advice)
    {
        foreach (var each in advice.Recommendations)
        {
            yield return $"{each.Practice.Id} now, fits {each.ScaleFits}, within {each.WithinCapacity}";
            foreach (var term in each.Terms) yield return $"{term.Rule.Id} {Math.Sign(term.Points)} x {term.Units}";
        }

        foreach (var each in advice.Later) yield return $"{each.Practice.Id} in wave {each.Wave}, chain of {each.Chain.Length}";
        foreach (var each in advice.NotAdvised) yield return $"{each.Practice.Id} {each.Outcome}, instead {each.Instead.Length}";
        foreach (var each in advice.InPlace) yield return $"{each.Practice.Id} {each.Status} {each.IsServed}";
        foreach (var each in advice.Findings)
        {
            yield return $"{each.Finding.Id} for {string.Join(' ', each.Reasons.Select(reason => reason.RuleId))}";
        }
        PracticeAdvice[] all = [.. advice.Recommendations, .. advice.Later, .. advice.NotAdvised, .. advice.InPlace];
        foreach (var reason in all.SelectMany(each => each.Reasons)) yield return $"{reason.Kind} {reason.RuleId} {reason.Truth}";
    }
}
