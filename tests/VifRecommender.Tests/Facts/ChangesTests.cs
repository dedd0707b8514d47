using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Facts;

/// <summary>What could change of a fact, what that asks of a commune, and what counts as a difference.</summary>
public sealed class ChangesTests
{
    [Fact]
    public void Population_MovesJustOverEachThreshold_TheNearestFirst()
    {
        var asked = new TinyCatalogue()
            .Points("asks", 1, when: When.All(When.Population.AtLeast(5_000), When.Population.Between(10_000, 20_000)))
            .Practice("x", practice => practice with { Scales = [new(Scale.Commune, 8_000)] })
            .Practice("y", practice => practice with { Scales = [new(Scale.Commune, 12_001)] }).Plan().Asked;
        Assert.Equal([9_999, 7_999, 12_001, 4_999, 20_000],
            FactDefinitions.Of(FactKind.Population).Changes("", TinyCatalogue.Commune(10_000), asked).Select(each => each.Population));
    }

    [Fact]
    public void Practice_IsForgotten()
    {
        var profile = TinyCatalogue.Commune().WithPractice("x", PracticeStatus.InPlace).WithPractice("y", PracticeStatus.Planned);
        var changed = Assert.Single(FactDefinitions.Of(FactKind.Practice).Changes("x", profile, AskedFacts.None));
        Assert.Equal(["y"], changed.Practices.Keys);
    }

    [Fact]
    public void Service_ChangesItsHolderWhereThatIsAsked()
    {
        var asked = new TinyCatalogue().Service("held", Holder.Commune, Holder.Zone).Services("other")
            .Points("asks", 1, when: When.Service("held").IsHeldBy(Holder.Zone)).Plan().Asked;
        Assert.Equal(4, FactDefinitions.Of(FactKind.Service).Changes("held", TinyCatalogue.Commune(), asked).Count());
        Assert.Equal([Presence.Present, Presence.Absent], FactDefinitions.Of(FactKind.Service)
            .Changes("other", TinyCatalogue.Commune(), asked).Select(each => each.Services["other"].Presence));
    }

    [Theory]
    [InlineData(FactKind.Service, "absent", "present", 3)]
    [InlineData(FactKind.Practice, "in-place", "planned", 1)]
    [InlineData(FactKind.Maturity, "2", "3", 3)]
    [InlineData(FactKind.Maturity, "2", "5", 9)]
    [InlineData(FactKind.Maturity, "unknown", "2", 6)]
    [InlineData(FactKind.Maturity, "4", "2", 3)]
    [InlineData(FactKind.Maturity, "4", "unknown", 3)]
    public void Effort_OfAChange_GrowsWithTheLevels(FactKind kind, string from, string to, int effort) =>
        Assert.Equal(effort, FactDefinitions.Of(kind).Effort(Value(from), Value(to)));

    [Theory]
    [InlineData(FactKind.Service, "present", "absent", true)]
    [InlineData(FactKind.Service, "absent", "present", false)]
    [InlineData(FactKind.Signal, "present", "absent", false)]
    [InlineData(FactKind.Maturity, "3", "2", true)]
    [InlineData(FactKind.Maturity, "3", "3", false)]
    [InlineData(FactKind.Maturity, "3", "4", false)]
    [InlineData(FactKind.Maturity, "3 to 5", "4", true)]
    [InlineData(FactKind.Maturity, "3 to 5", "5", false)]
    [InlineData(FactKind.Maturity, "unknown", "1", false)]
    [InlineData(FactKind.Maturity, "3", "unknown", false)]
    public void IsStepBack_OfAChange_IsWhereSomethingIsLost(FactKind kind, string from, string to, bool back) =>
        Assert.Equal(back, FactDefinitions.Of(kind).IsStepBack(Value(from), Value(to)));

    [Theory]
    [InlineData(FactKind.Service, "present", "absent", true)]
    [InlineData(FactKind.Service, "present", "present (zone)", false)]
    [InlineData(FactKind.Service, "present", "unknown", true)]
    [InlineData(FactKind.Holder, "commune", "zone", true)]
    [InlineData(FactKind.Holder, "zone", "zone", false)]
    [InlineData(FactKind.Holder, "commune", "absent", false)]
    [InlineData(FactKind.Holder, "absent", "zone", false)]
    [InlineData(FactKind.Holder, "unknown", "zone", false)]
    [InlineData(FactKind.Holder, "zone", "unknown", false)]
    [InlineData(FactKind.Region, "brussels", "unknown", true)]
    [InlineData(FactKind.Region, "brussels", "brussels", false)]
    public void Differs_TwoReadings_AreOfThisFact(FactKind kind, string before, string after, bool differs) =>
        Assert.Equal(differs, FactDefinitions.Of(kind).Differs(Value(before), Value(after)));

    /// <summary>A value from its text.</summary>
    private static FactValue Value(string text) => text.Split(' ') switch
    {
        ["unknown"] => FactValue.Unknown,
        [var word, var holder] => FactValue.OfWord(word, holder.Trim('(', ')')),
        [var from, "to", var to] => FactValue.OfRange(Number(from), Number(to)),
        [var one] when char.IsAsciiDigit(one[0]) => FactValue.OfNumber(Number(one)),
        _ => FactValue.OfWord(text),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
