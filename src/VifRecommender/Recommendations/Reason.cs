using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>Why something is as the advice says: the rule, and the facts that decided.</summary>
/// <remarks>Immutable and thread-safe. Facts are read from the situation when they are asked for; the answer is always the same.</remarks>
public sealed class Reason
{
    private readonly Ground _ground;

    internal Reason(Ground ground, Situation situation, Truth truth)
    {
        _ground = ground;
        Situation = situation;
        Truth = truth;
    }

    /// <summary>What the reason is about.</summary>
    public ReasonKind Kind => _ground.Kind;

    /// <summary>The id of the rule, or of the practice and its member, such as <c>household-brochure.needs</c>.</summary>
    public string RuleId => _ground.RuleId;

    /// <summary>Whether the condition held: a need or a guard that is false or unknown holds a practice back.</summary>
    public Truth Truth { get; }

    /// <summary>The rule, or <see langword="null"/> when the practice itself says so.</summary>
    public CatalogueRule? Rule => _ground.Rule;

    /// <summary>The condition, or <see langword="null"/> when there is none.</summary>
    public Condition? Condition => _ground.ConditionIn(Situation);

    /// <summary>The facts that decided, each with observed value, test and truth.</summary>
    public ImmutableArray<FactTrace> Facts => Condition?.Explain(Situation) ?? [];

    /// <summary>The situation in which it was judged: of an obstacle that remains, the one at the end of all steps.</summary>
    public Situation Situation { get; }

    /// <summary>Ids of the rule's sources.</summary>
    public ImmutableArray<string> Sources => Rule?.Sources ?? [];
}
