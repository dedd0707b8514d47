using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Analysis;

/// <summary>A part that can be taken out of a condition.</summary>
/// <param name="Part">The part.</param>
/// <param name="Left">The whole condition without it.</param>
/// <param name="Deciding">When the part decides over those that stand beside it: one of these claims must hold.</param>
/// <param name="IsOutermost">Whether the whole then differs too.</param>
internal sealed record ConditionPart(Condition Part, Condition Left, ImmutableArray<Claim> Deciding, bool IsOutermost)
{
    /// <summary>The parts beside which others stay, the outer ones first.</summary>
    public static IEnumerable<ConditionPart> Of(Condition condition) => condition.Kind switch
    {
        ConditionKind.All => Of(((AllCondition)condition).Parts, parts => new AllCondition(parts), (part, others) =>
        [
            Claim.All(Claim.Is(others, TruthSet.True), Claim.Is(part, TruthSet.NotTrue)),
            Claim.All(Claim.Is(others, TruthSet.NotFalse), Claim.Is(part, TruthSet.False)),
        ]),
        ConditionKind.Any => Of(((AnyCondition)condition).Parts, parts => new AnyCondition(parts), (part, others) =>
        [
            Claim.All(Claim.Is(others, TruthSet.NotTrue), Claim.Is(part, TruthSet.True)),
            Claim.All(Claim.Is(others, TruthSet.False), Claim.Is(part, TruthSet.NotFalse)),
        ]),
        ConditionKind.Not => Of(((NotCondition)condition).Part).Select(each => each with { Left = When.Not(each.Left) }),
        ConditionKind.Fact => [],
    };

    private static IEnumerable<ConditionPart> Of(
        ImmutableArray<Condition> parts, Func<ImmutableArray<Condition>, Condition> whole,
        Func<Condition, Condition, ImmutableArray<Claim>> deciding)
    {
        // Of equal parts the last goes.
        for (var place = parts.Length - 1; place >= 0 && parts.Length > 1; place--)
        {
            var others = parts.RemoveAt(place) is { Length: 1 } single ? single[0] : whole(parts.RemoveAt(place));
            yield return new ConditionPart(parts[place], others, deciding(parts[place], others), IsOutermost: true);
        }

        for (var place = 0; place < parts.Length; place++)
        {
            foreach (var inner in Of(parts[place]))
            {
                yield return inner with
                {
                    Left = whole(parts.SetItem(place, inner.Left)),
                    IsOutermost = parts.Length == 1 && inner.IsOutermost,
                };
            }
        }
    }
}
