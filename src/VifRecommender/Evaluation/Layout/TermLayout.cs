using VifRecommender.Catalogues;

namespace VifRecommender.Evaluation.Layout;

/// <summary>
/// The priority rules as sets of bits, so that the rules that give a practice points are found without asking one after the other: a branch
/// on each rule is guessed wrong too often.
/// </summary>
internal sealed class TermLayout
{
    /// <summary>How many things of a practice can be none: what rules count, and what selectors choose by.</summary>
    public const int Counts = (int)PointsPer.LevelAhead + 1 + Choices;

    /// <summary>Where the choices begin: in the focus, of the lowest dimension, shared, planned, wished.</summary>
    public const int FirstChoice = (int)PointsPer.LevelAhead + 1;

    private const int Choices = 5;

    // Word by word: for each count the rules that give nothing without it.
    private readonly ulong[] _asking;

    public TermLayout(EvaluationPlan plan)
    {
        _asking = new ulong[Counts * Bits.Words(plan.Weights.Length)];
        var bearing = Bits.Sets(plan.Practices.Length, plan.Weights.Length);
        for (var place = 0; place < plan.Weights.Length; place++)
        {
            var (rule, selector) = (plan.Weights[place].Rule, plan.Weights[place].Rule.For);
            if (rule.Per is { } per) Ask((int)per, place);
            bool[] choices = [selector.InFocus, selector.OfLowestDimension, selector.Shared, selector.Planned, selector.Wished];
            for (var i = 0; i < choices.Length; i++)
            {
                if (choices[i]) Ask(FirstChoice + i, place);
            }

            foreach (var index in plan.Weights[place].Practices) Bits.Add(bearing[index], place);
        }

        BearingOn = [.. bearing.Select(Bits.WordsOf)];
    }

    /// <summary>For each practice the rules that can give it points, a word of bits at a time.</summary>
    public (int Word, ulong Weights)[][] BearingOn { get; }

    /// <summary>The rules of a word that give a practice nothing, because it has none of what they count or choose by.</summary>
    public ulong Silent(int word, ReadOnlySpan<int> counts)
    {
        var asking = _asking.AsSpan(word * Counts, Counts);
        var silent = 0UL;
        for (var i = 0; i < asking.Length && i < counts.Length; i++) silent |= asking[i] & Bits.AllIfNone(counts[i]);
        return silent;
    }

    private void Ask(int count, int place) => _asking[(Bits.WordOf(place) * Counts) + count] |= Bits.BitOf(place);
}
