using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class NotConditionTests
{
    [Theory]
    [InlineData(Presence.Present, Truth.False)]
    [InlineData(Presence.Absent, Truth.True)]
    [InlineData(Presence.Unknown, Truth.Unknown)]
    public void Evaluate_Part_IsTheOpposite(Presence housing, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(When.Not(When.Service("housing").IsPresent), TinyCatalogue.With(("housing", housing))));

    [Fact]
    public void Explain_NegatedWord_SaysWhatIsAskedOfTheFact() => Assert.Equal(
        ["service:housing = absent (is not present): True"],
        Vocabularies.Explain(When.Not(When.Service("housing").IsPresent), TinyCatalogue.With(("housing", Presence.Absent))));

    [Fact]
    public void Explain_NegatedBounds_SaysWhatIsAskedOfTheFact() => Assert.Equal(
        ["population = 12000 (not below 10000): True"],
        Vocabularies.Explain(When.Not(When.Population.Below(10_000)), TinyCatalogue.Commune(12_000)));

    [Fact]
    public void Explain_TwoNegations_AskAsIfThereWereNone() => Assert.Equal(
        ["population = 12000 (below 10000): False"],
        Vocabularies.Explain(When.Not(When.Not(When.Population.Below(10_000))), TinyCatalogue.Commune(12_000)));

    [Fact]
    public void Explain_NegatedConjunctionThatHolds_NamesTheFactThatBreaksIt() => Assert.Equal(
        ["service:housing = absent (is not present): True"],
        Vocabularies.Explain(
            When.Not(When.All(When.Service("housing").IsPresent, When.Service("police-link").IsPresent)),
            TinyCatalogue.With(("housing", Presence.Absent), ("police-link", Presence.Present))));

    [Fact]
    public void Explain_NegatedChoiceThatFails_NamesTheFactThatBreaksIt() => Assert.Equal(
        ["service:police-link = present (is not present): False"],
        Vocabularies.Explain(
            When.Not(When.Any(When.Service("housing").IsPresent, When.Service("police-link").IsPresent)),
            TinyCatalogue.With(("housing", Presence.Absent), ("police-link", Presence.Present))));
}
