using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.NRules.Tests;

/// <summary>An advice in words, with every term and reason, and without the questions.</summary>
internal static class AdviceText
{
    public static string Of(Advice advice)
    {
        var explainer = new Explainer(advice.Catalogue, Language.English);
        var text = new StringBuilder();
        foreach (var each in advice.Recommendations)
        {
            text.Append(
                $"{each.Rank} {each.Practice.Id} {each.Scale} {each.ScaleFits} {each.WithinCapacity} {each.FirstYear} "
                + $"{string.Join(",", each.MissingHelps)} unlocks {string.Join(",", each.Unlocks)}: ");
            Append(each);
        }

        foreach (var each in advice.Later)
        {
            text.Append(
                $"later {each.Wave} {each.Practice.Id} {each.Scale} after {string.Join(",", each.After)} "
                + $"chain {string.Join(",", each.Chain)} missing {string.Join(",", each.Missing)}: ");
            Append(each);
        }

        foreach (var each in advice.NotAdvised)
        {
            text.Append(
                $"not {each.Practice.Id} {each.Outcome} instead {string.Join(",", each.Instead)} "
                + $"missing {string.Join(",", each.Missing)}{Reasons(each)}\n");
        }
        foreach (var each in advice.InPlace) text.Append($"in place {each.Practice.Id} {each.Status} {each.IsServed}{Reasons(each)}\n");
        foreach (var each in advice.Findings)
        {
            text.Append($"finding {each.Finding.Id} {string.Join(" ", each.Reasons.Select(explainer.Text))}\n");
        }
        foreach (var each in advice.Coverage) text.Append($"{each}\n");
        return text.ToString();

        void Append(RankedPractice each) =>
            text.Append($"{each.Score} = {string.Join(" ", each.Terms.Select(Points))}{Reasons(each)}\n");

        string Points(Term term) => $"{term.Rule.Id}{term.Points:+0;-0}x{term.Units} {explainer.Text(term, advice)}";

        string Reasons(PracticeAdvice about) =>
            string.Concat(
                about.Reasons.Select(reason => $"; {reason.Kind} {reason.RuleId} {reason.Truth} {explainer.Text(reason, about)}"));
    }
}
