using System.Collections.Immutable;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>
/// Holds when one of some rules holds: the branches before an "otherwise", which is its opposite. The conditions of the rules stand in it
/// once the catalogue is put together; until then nothing is known of them.
/// </summary>
internal sealed class EarlierRules : AnyCondition
{
    public EarlierRules(ImmutableArray<string> rules)
        : base([]) => Rules = rules;

    public EarlierRules(ImmutableArray<string> rules, ImmutableArray<Condition> conditions)
        : base(conditions)
    {
        Rules = rules;
        IsResolved = true;
    }

    /// <summary>The ids of the rules, in the order in which they were written.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>Whether a catalogue was put together with it before.</summary>
    public bool IsResolved { get; }

    internal override Truth Test(Situation situation) => IsResolved ? base.Test(situation) : Truth.Unknown;
}
