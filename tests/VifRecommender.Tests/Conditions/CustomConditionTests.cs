using VifRecommender.Conditions;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class CustomConditionTests
{
    [Theory]
    [InlineData(Truth.True, "true")]
    [InlineData(Truth.False, "false")]
    [InlineData(Truth.Unknown, "unknown")]
    public void Evaluate_Predicate_IsItsAnswerExplainedByName(Truth answer, string value)
    {
        var condition = When.Custom("budget-vote-passed", _ => answer);
        Assert.Equal(answer, Vocabularies.Truth(condition, TinyCatalogue.Commune()));
        Assert.Equal([$"custom:budget-vote-passed = {value} (is true): {answer}"],
            Vocabularies.Explain(condition, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Evaluate_Predicate_SeesTheSituation()
    {
        var condition = When.Custom("round-number", situation => situation.Population % 1000 == 0 ? Truth.True : Truth.False);
        Assert.Equal(Truth.True, Vocabularies.Truth(condition, TinyCatalogue.Commune(4_000)));
        Assert.Equal(Truth.False, Vocabularies.Truth(condition, TinyCatalogue.Commune(4_001)));
    }
}
