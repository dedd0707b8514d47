using System.Collections.Immutable;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>
/// Holds when one of some rules holds: the branches before an "otherwise", which is its opposite. The conditions of the rules stand in it
/// once the catalogue is put together; until then nothing is known of them.
/// </summary>
internal sealed class EarlierRules : AnyCondition
{
    private readonly bool _isResolved;

    public EarlierRules(ImmutableArray<string> rules)
        : base([]) => Rules = rules;

    private EarlierRules(ImmutableArray<string> rules, ImmutableArray<Condition> conditions)
        : base(conditions)
    {
        Rules = rules;
        _isResolved = true;
    }

    /// <summary>The ids of the rules, in the order in which they were written.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>Whether a catalogue was put together with it before.</summary>
    public bool IsResolved => _isResolved;

    /// <summary>Branches with the conditions of their rules.</summary>
    public static EarlierRules Of(ImmutableArray<string> rules, ImmutableArray<Condition> conditions) => new(rules, conditions);

    internal override Truth Test(Situation situation) => _isResolved ? base.Test(situation) : Truth.Unknown;
}
