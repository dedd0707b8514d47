using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Analysis;

/// <summary>Tries to refute what a remark says, by evaluating profiles and nothing else.</summary>
internal static class RefutedRemarks
{
    /// <summary>Why a remark is wrong of a profile; nothing: it is not refuted.</summary>
    public static Func<Advice, string?> Refuter(Catalogue catalogue, Remark remark)
    {
        var tests = new List<Func<Advice, string?>>();
        if (remark.Removes is { } removed)
        {
            var without = new Recommender(catalogue.With(builder => Removing(builder, removed)));
            tests.Add(
                advice => Describe(advice) is var before && Describe(without.Recommend(advice.Profile)) is var after && before != after
                ? $"without '{removed}': {before} becomes {after}" : null);
        }

        if (remark.Kind == DiagnosticCatalogue.NeverRecommended)
        {
            tests.Add(advice => advice.Recommendations.Any(each => each.Practice.Id == remark.Subjects[0]) ? "recommended" : null);
        }
        if (remark.Kind == DiagnosticCatalogue.NeverHolds)
        {
            tests.Add(advice => TruthOf(catalogue, remark.Subjects[0], advice) == Truth.True ? "holds" : null);
        }
        if (remark.Kind == DiagnosticCatalogue.AlwaysHolds)
        {
            tests.Add(advice => TruthOf(catalogue, remark.Subjects[0], advice) != Truth.True ? "does not hold" : null);
        }
        if (remark.Simplified is var (whole, rest))
        {
            tests.Add(advice => whole.Evaluate(advice.Situation) == rest.Evaluate(advice.Situation) ? null : "the part matters");
        }
        if (remark.Kind == DiagnosticCatalogue.Masked && remark.Removes is null) tests.Add(advice => Sees(catalogue, remark, advice));
        if (remark.Removes is null && IsPair(remark.Kind)) tests.Add(advice => Pair(catalogue, remark, advice));
        return advice => tests.Select(test => test(advice)).FirstOrDefault(refuted => refuted is not null);
    }

    /// <summary>What a commune is told, but for the rules that are named as reasons.</summary>
    public static string Describe(Advice advice) => string.Join(" | ",
        string.Join(",", advice.Recommendations.Select(each => $"{each.Practice.Id}:{each.Score}{Cautions(each)}")),
        string.Join(",", advice.Later.Select(each => $"{each.Practice.Id}:{each.Wave}:{each.Score}{Cautions(each)}")),
        string.Join(",", advice.InPlace.Select(each => each.Practice.Id)),
        string.Join(",", advice.NotAdvised.Select(each => $"{each.Practice.Id}:{each.Outcome}:{string.Join("+", each.Instead)}")),
        string.Join(",", advice.Findings.Select(each => each.Finding.Id)));

    private static string Cautions(PracticeAdvice practice) =>
        string.Concat(practice.Reasons.Where(reason => reason.Kind == ReasonKind.Caution).Select(reason => "!" + reason.Rule!.Text.English)
            .Distinct().Order());

    private static void Removing(CatalogueBuilder builder, string rule)
    {
        builder.AllowGuardRemoval = true;
        builder.Retire(rule);
    }

    private static bool IsPair(DiagnosticDescriptor kind) =>
        kind == DiagnosticCatalogue.RulesContradict || kind == DiagnosticCatalogue.Subsumed || kind == DiagnosticCatalogue.SelectedTwice;

    private static string? Pair(Catalogue catalogue, Remark remark, Advice advice)
    {
        var (first, second) = (catalogue.FindRule(remark.Subjects[0])!, catalogue.FindRule(remark.Subjects[1])!);
        var (one, other) = (TruthOf(catalogue, first.Id, advice), TruthOf(catalogue, second.Id, advice));
        if (first is PriorityRule) return (one == Truth.True) == (other == Truth.True) ? null : "they do not apply together";
        return Allows(first, one) && Allows(second, other) ? "both are met" : null;
    }

    private static string? Sees(Catalogue catalogue, Remark remark, Advice advice) =>
        TruthOf(catalogue, remark.Subjects[0], advice) == Truth.True && advice.Find(remark.Subjects[1]) is RankedPractice ? "it is seen"
            : null;

    private static bool Allows(CatalogueRule rule, Truth truth) => rule is GuardRule ? truth == Truth.True : truth != Truth.True;

    private static Truth TruthOf(Catalogue catalogue, string rule, Advice advice) =>
        catalogue.FindRule(rule)!.Condition.Evaluate(advice.Situation);
}
