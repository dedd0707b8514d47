using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>
/// A statement about the truths of conditions for one profile. It holds or does not, also where a condition is unknown: so it can say "the
/// first is known to hold and the second is not", which no condition can say.
/// </summary>
internal sealed class Claim
{
    private Claim(Condition? condition, TruthSet allowed, ImmutableArray<Claim> parts, bool isChoice) =>
        (Condition, Allowed, Parts, IsChoice) = (condition, allowed, parts, isChoice);

    /// <summary>The condition that it is about; null: it has parts.</summary>
    public Condition? Condition { get; }

    /// <summary>The truths that the condition may have.</summary>
    public TruthSet Allowed { get; }

    public ImmutableArray<Claim> Parts { get; }

    /// <summary>Whether one of the parts is enough.</summary>
    public bool IsChoice { get; }

    public static Claim Is(Condition condition, TruthSet allowed) => new(condition, allowed, [], isChoice: false);

    public static Claim All(IEnumerable<Claim> parts) => new(null, TruthSet.None, [.. parts], isChoice: false);

    public static Claim All(params Claim[] parts) => All(parts.AsEnumerable());

    public static Claim Any(params Claim[] parts) => new(null, TruthSet.None, [.. parts], isChoice: true);

    /// <summary>That two conditions have different truths.</summary>
    public static Claim Differ(Condition first, Condition second) => Any(
        All(Is(first, TruthSet.True), Is(second, TruthSet.NotTrue)),
        All(Is(first, TruthSet.NotTrue), Is(second, TruthSet.True)),
        All(Is(first, TruthSet.False), Is(second, TruthSet.NotFalse)),
        All(Is(first, TruthSet.NotFalse), Is(second, TruthSet.False)));

    /// <summary>That the first condition is truer than the second.</summary>
    public static Claim Exceeds(Condition first, Condition second) => Any(
        All(Is(first, TruthSet.True), Is(second, TruthSet.NotTrue)),
        All(Is(first, TruthSet.NotFalse), Is(second, TruthSet.False)));

    /// <summary>That the first condition is known to hold and the second is not.</summary>
    public static Claim OnlyFirst(Condition first, Condition second) => All(Is(first, TruthSet.True), Is(second, TruthSet.NotTrue));

    public Claim Bind(Vocabulary vocabulary) =>
        new(Condition?.Bind(vocabulary), Allowed, [.. Parts.Select(part => part.Bind(vocabulary))], IsChoice);

    public bool Holds(Situation situation) => Condition is { } condition
        ? Allowed.Has(condition.Test(situation))
        : IsChoice ? Parts.Any(part => part.Holds(situation)) : Parts.All(part => part.Holds(situation));

    /// <summary>The conditions that it is about.</summary>
    public IEnumerable<(Condition Condition, TruthSet Allowed)> Conditions() =>
        Condition is { } condition ? [(condition, Allowed)] : Parts.SelectMany(part => part.Conditions());

    /// <summary>
    /// The same claim as parts that must all hold, as many as there are: a part that few facts decide is then seen as such.
    /// </summary>
    public IEnumerable<Claim> Conjuncts() => Condition switch
    {
        null => IsChoice ? [this] : Parts.SelectMany(part => part.Conjuncts()),
        { } condition => condition.Kind switch
        {
            ConditionKind.Not => Is(condition.Parts[0], Allowed.Not()).Conjuncts(),
            ConditionKind.All => Allowed is TruthSet.True or TruthSet.NotFalse ? Each(condition) : [this],
            ConditionKind.Any => Allowed is TruthSet.False or TruthSet.NotTrue ? Each(condition) : [this],
            ConditionKind.Fact => [this],
        },
    };

    private IEnumerable<Claim> Each(Condition condition) => condition.Parts.SelectMany(part => Is(part, Allowed).Conjuncts());
}
