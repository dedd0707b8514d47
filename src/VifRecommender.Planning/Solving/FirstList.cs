using System.Collections.Immutable;

namespace VifRecommender.Planning.Solving;

/// <summary>What is placed before all else: the first of the advice, by rank, each behind what it comes after.</summary>
internal static class FirstList
{
    /// <param name="candidates">The candidates, in the order of the advice, with what they come after.</param>
    /// <param name="first">The places of the first, by rank.</param>
    public static ImmutableArray<int> Of(IReadOnlyList<Candidate> candidates, IEnumerable<int> first)
    {
        var list = ImmutableArray.CreateBuilder<int>();
        var open = new HashSet<int>();
        foreach (var index in first) Add(index);
        return list.ToImmutable();

        void Add(int index)
        {
            if (candidates[index].IsInProgress || list.Contains(index) || !open.Add(index)) return;
            foreach (var clause in candidates[index].After.Where(clause => !clause.IsEmpty && !clause.Contains(Candidate.InHand)))
            {
                // Of several ways the one that is on the list, else the one that the advice ranks first.
                if (!clause.Any(provider => list.Contains(provider) || candidates[provider].IsInProgress)) Add(clause.Min());
            }

            list.Add(index);
        }
    }
}
