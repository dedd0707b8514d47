using VifRecommender.Conditions;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Semantics;

/// <summary>
/// The logic of conditions, stated as tables: all is the lowest truth, any the highest, not the mirror; unknown is a value of its own, and
/// decides only what it must. Every row of up to three parts is tried.
/// </summary>
public sealed class ThreeValuedLogicTests
{
    private static readonly Truth[] Truths = [Truth.False, Truth.Unknown, Truth.True];

    private static readonly Situation Nothing = new TinyCatalogue().Practice("x").Situation(TinyCatalogue.Commune());

    /// <summary>Written out, row by row: left, right, both, either.</summary>
    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.True, Truth.Unknown, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False, Truth.False, Truth.Unknown)]
    [InlineData(Truth.False, Truth.True, Truth.False, Truth.True)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    public void AllAndAny_OfTwo_AreAsTheTableSays(Truth left, Truth right, Truth both, Truth either)
    {
        Assert.Equal(both, Of(When.All(Is(left), Is(right))));
        Assert.Equal(either, Of(When.Any(Is(left), Is(right))));
    }

    [Fact]
    public void Not_OfEach_IsItsMirror() =>
        Assert.Equal([Truth.True, Truth.Unknown, Truth.False], Truths.Select(truth => Of(When.Not(Is(truth)))));

    [Fact]
    public void AllAndAny_WithoutParts_AreTheirNeutralTruths()
    {
        Assert.Equal(Truth.True, Of(When.All()));
        Assert.Equal(Truth.False, Of(When.Any()));
    }

    /// <summary>
    /// All 27 triples: order and grouping change nothing, a part twice counts once, and not turns the one into the other.
    /// </summary>
    [Fact]
    public void Laws_OverAllTriples_Hold()
    {
        foreach (var (a, b, c) in from a in Truths from b in Truths from c in Truths select (a, b, c))
        {
            var (p, q, r) = (Is(a), Is(b), Is(c));
            Assert.Equal((Truth)Math.Min((sbyte)a, Math.Min((sbyte)b, (sbyte)c)), Of(When.All(p, q, r)));
            Assert.Equal((Truth)Math.Max((sbyte)a, Math.Max((sbyte)b, (sbyte)c)), Of(When.Any(p, q, r)));
            Assert.Equal(Of(When.All(p, q, r)), Of(When.All(r, When.All(q, p))));
            Assert.Equal(Of(When.Any(p, q, r)), Of(When.Any(When.Any(r, p), q)));
            Assert.Equal(Of(When.All(p, When.Any(q, r))), Of(When.Any(When.All(p, q), When.All(p, r))));
            Assert.Equal(Of(When.Any(p, When.All(q, r))), Of(When.All(When.Any(p, q), When.Any(p, r))));
            Assert.Equal(a, Of(When.All(p, When.Any(p, q))));
            Assert.Equal(a, Of(When.Any(p, p)));
            Assert.Equal(Of(When.Not(When.All(p, q, r))), Of(When.Any(When.Not(p), When.Not(q), When.Not(r))));
            Assert.Equal(Of(When.Not(When.Any(p, q, r))), Of(When.All(When.Not(p), When.Not(q), When.Not(r))));
            Assert.Equal(a, Of(When.Not(When.Not(p))));
        }
    }

    /// <summary>What two-valued logic takes for granted does not hold of the unknown: it is neither surely so nor surely not so.</summary>
    [Fact]
    public void ExcludedMiddle_OfTheUnknown_IsUnknown()
    {
        Assert.Equal(Truth.Unknown, Of(When.Any(Is(Truth.Unknown), When.Not(Is(Truth.Unknown)))));
        Assert.Equal(Truth.Unknown, Of(When.All(Is(Truth.Unknown), When.Not(Is(Truth.Unknown)))));
    }

    /// <summary>Whatever an unknown part turns out to be, what was decided before stays decided.</summary>
    [Fact]
    public void Learning_OnePart_NeverTurnsADecisionRound()
    {
        foreach (var (a, b) in from a in Truths from b in Truths select (a, b))
        {
            Func<Condition, Condition>[] shapes =
            [
                part => When.All(Is(a), part, Is(b)), part => When.Any(Is(a), part, Is(b)), part => When.Not(When.Any(When.All(Is(a),
                    part), Is(b))),
                part => When.All(When.Any(part, Is(a)), When.Not(Is(b))),
            ];
            foreach (var shape in shapes)
            {
                var before = Of(shape(Is(Truth.Unknown)));
                if (before == Truth.Unknown) continue;
                Assert.Equal(before, Of(shape(Is(Truth.True))));
                Assert.Equal(before, Of(shape(Is(Truth.False))));
            }
        }
    }

    private static Condition Is(Truth truth) => When.Custom(truth.ToString(), _ => truth);

    private static Truth Of(Condition condition) => condition.Evaluate(Nothing);
}
