using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>Puts the terms of a score together: what the rules gave, as the truths and the counts say that they did.</summary>
internal readonly struct TermWriter(EvaluationResult result)
{
    // Sixty-four rules to a word: more for one practice than any catalogue has. With more still, the room is taken elsewhere.
    private const int UsualWords = 16;

    /// <summary>The terms of a practice that starts: of priority rules in ordinal order of their ids, then of balance rules.</summary>
    public ImmutableArray<Term> Of(PlannedPractice practice)
    {
        var bearing = result.Plan.Terms.BearingOn[practice.Index];
        Span<int> counts = stackalloc int[TermLayout.Counts];
        var giving = bearing.Length <= UsualWords ? stackalloc ulong[bearing.Length] : new ulong[bearing.Length];
        PriorityStage.Count(practice, result, counts);
        var number = 0;
        for (var i = 0; i < bearing.Length; i++)
        {
            var (word, weights) = bearing[i];
            giving[i] = weights & result.InForce[word] & ~result.Plan.Terms.Silent(word, counts);
            number += Bits.Count(giving[i]);
        }

        foreach (var demoted in result.Demoted) number += Bits.Has(demoted, practice.Index) ? 1 : 0;
        var (terms, next) = (new Term[number], 0);
        for (var i = 0; i < bearing.Length; i++)
        {
            for (var bits = giving[i]; bits != 0; bits &= bits - 1)
            {
                var weight = result.Plan.Weights[Bits.First(bearing[i].Word, bits)];
                var units = weight.Rule.Per is { } per ? Math.Min(counts[(int)per], weight.AtMost) : 1;
                terms[next++] = new Term(weight.Rule, weight.Rule.Points * units, units);
            }
        }

        for (var place = 0; next < terms.Length; place++)
        {
            var rule = result.Plan.Balances[place];
            if (Bits.Has(result.Demoted[place], practice.Index)) terms[next++] = new Term(rule, rule.Points, 1);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }
}
