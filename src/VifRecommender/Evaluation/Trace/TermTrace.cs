using System.Collections.Immutable;
using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Trace;

/// <summary>The terms of all scores in one array, practice by practice.</summary>
internal readonly struct TermTrace
{
    private readonly Term[] _terms;
    private readonly int[] _ends;

    /// <param name="terms">The terms in the order in which they were given.</param>
    /// <param name="practices">For each term the place of its practice.</param>
    /// <param name="count">The number of terms.</param>
    /// <param name="practiceCount">The number of practices.</param>
    public TermTrace(Term[] terms, int[] practices, int count, int practiceCount)
    {
        _terms = new Term[count];
        _ends = new int[practiceCount];
        for (var i = 0; i < count; i++) _ends[practices[i]]++;
        var start = 0;
        for (var practice = 0; practice < practiceCount; practice++)
        {
            var length = _ends[practice];
            _ends[practice] = start;
            start += length;
        }

        // Each end moves from the start of its practice's terms to their end as they are put in, in the order in which they were given.
        for (var i = 0; i < count; i++) _terms[_ends[practices[i]]++] = terms[i];
    }

    public ImmutableArray<Term> Of(int practice)
    {
        var start = practice == 0 ? 0 : _ends[practice - 1];
        return ImmutableArray.Create(_terms, start, _ends[practice] - start);
    }
}
