using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Host.Tests.Conditions;

/// <summary>A condition can be read without a friend's access: by operator, by fact, and in words.</summary>
public sealed class ReadingTests
{
    private static readonly Condition Mixed = When.All(
        When.Population.Between(5_000, 10_000),
        When.Not(When.Any(When.Service("housing-partner").IsAbsent, When.Maturity(MaturityDimension.People).Below(3))));

    [Fact]
    public void KindAndParts_Nested_AreThoseThatWereWritten()
    {
        Assert.Equal(ConditionKind.All, Mixed.Kind);
        Assert.Equal([ConditionKind.Fact, ConditionKind.Not], Mixed.Parts.Select(part => part.Kind));
        Assert.Equal(ConditionKind.Any, Assert.Single(Mixed.Parts[1].Parts).Kind);
        Assert.Empty(Mixed.Parts[0].Parts);
    }

    [Fact]
    public void Tests_Nested_TellFactComparisonThresholdAndNegation()
    {
        var tests = Mixed.Tests.ToList();
        Assert.Equal(
            ["population: at least 5000 and below 10000", "service:housing-partner: is not absent", "maturity:people: not below 3"],
            tests.Select(test => $"{test.Fact}: {test.Test}"));
        Assert.Equal((5_000m, 10_000m), (tests[0].Test.Bounds.AtLeast, tests[0].Test.Bounds.Below));
        Assert.Equal(("absent", true), (tests[1].Test.Word, tests[1].Test.IsNegated));
        Assert.Equal(new Fact(FactKind.Maturity, "people"), tests[2].Fact);
    }

    [Fact]
    public void WithNegationAtFacts_Nested_StandsAboveFactsOnly()
    {
        var moved = Mixed.WithNegationAtFacts();
        Assert.Equal("all(population, all(not(service:housing-partner), not(maturity:people)))", moved.Accept(new Sketch()));
        Assert.Equal(Mixed.Tests, moved.Tests);
    }

    [Fact]
    public void Accept_EveryConditionOfTheCatalogue_CanBeVisited() => Assert.All(
        BuiltInCatalogue.Value.Practices.Select(practice => practice.Needs).OfType<Condition>(),
        needs => Assert.NotEqual("", needs.Accept(new Sketch())));

    [Fact]
    public void Accept_Null_Throws()
    {
        Assert.All(new[] { Mixed, Mixed.Parts[0], Mixed.Parts[1], Mixed.Parts[1].Parts[0] },
            each => Assert.Throws<ArgumentNullException>(() => each.Accept<string>(null!)));
    }

    [Theory]
    [InlineData(Language.English, "all of these", "not this", "at least one of these")]
    [InlineData(Language.French, "tout ceci", "pas ceci", "au moins l’un de ces éléments")]
    public void Describe_Nested_IsATreeOfWords(Language language, string all, string none, string any)
    {
        var words = new Explainer(BuiltInCatalogue.Value, language).Describe(Mixed);
        Assert.Equal((all, true), (words.Text, words.IsGroup));
        Assert.Equal((none, any), (words.Parts[1].Text, words.Parts[1].Parts[0].Text));
        Assert.False(words.Parts[0].IsGroup);
        Assert.NotEqual("", words.Parts[0].Text);
    }

    /// <summary>What a practice brings meets a test whose negation was moved down to it.</summary>
    [Theory]
    [InlineData("service", true)]
    [InlineData("level", true)]
    [InlineData("too-high", false)]
    [InlineData("other", false)]
    public void Meets_NegatedTests_AreMetByWhatThePracticeBrings(string test, bool expected)
    {
        var practice = BuiltInCatalogue.Value.Practices[0] with
        {
            Delivers = ["housing-partner"],
            Raises = [new RaisedLevel(MaturityDimension.People, 3)]
        };
        var condition = test switch
        {
            "service" => When.Not(When.Service("housing-partner").IsAbsent),
            "level" => When.Not(When.Maturity(MaturityDimension.People).Below(3)),
            "too-high" => When.Not(When.Maturity(MaturityDimension.People).Below(4)),
            _ => When.Not(When.Service("police-link").IsAbsent),
        };
        Assert.Equal(expected, practice.Meets(Assert.Single(condition.Tests)));
    }

    private sealed class Sketch : IConditionVisitor<string>
    {
        public string All(ImmutableArray<Condition> parts) => $"all({string.Join(", ", parts.Select(part => part.Accept(this)))})";

        public string Any(ImmutableArray<Condition> parts) => $"any({string.Join(", ", parts.Select(part => part.Accept(this)))})";

        public string Not(Condition part) => $"not({part.Accept(this)})";

        public string Fact(FactCondition condition) => condition.Fact.ToString();
    }
}
