using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>Kleene's logic on sets of truths: what a whole can be when each of its parts can be each of its own.</summary>
internal static class TruthSets
{
    public static TruthSet Of(Truth truth) =>
        truth switch { Truth.True => TruthSet.True, Truth.False => TruthSet.False, _ => TruthSet.Unknown };

    public static bool Has(this TruthSet set, Truth truth) => (set & Of(truth)) != 0;

    public static TruthSet Not(this TruthSet set) =>
        (set & TruthSet.Unknown) | ((set & TruthSet.True) != 0 ? TruthSet.False : 0) | ((set & TruthSet.False) != 0 ? TruthSet.True : 0);

    /// <summary>The lower of two truths, one from each set.</summary>
    public static TruthSet And(this TruthSet first, TruthSet second)
    {
        if (first == 0 || second == 0) return TruthSet.None;
        var (either, both) = (first | second, first & second);
        var isUnknown = ((first & TruthSet.Unknown) != 0 && (second & TruthSet.NotFalse) != 0)
            || ((second & TruthSet.Unknown) != 0 && (first & TruthSet.NotFalse) != 0);
        return (either & TruthSet.False) | (both & TruthSet.True) | (isUnknown ? TruthSet.Unknown : 0);
    }

    /// <summary>The higher of two truths, one from each set.</summary>
    public static TruthSet Or(this TruthSet first, TruthSet second) => first.Not().And(second.Not()).Not();
}
