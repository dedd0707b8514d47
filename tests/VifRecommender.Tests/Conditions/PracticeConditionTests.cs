using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class PracticeConditionTests
{
    [Theory]
    [InlineData(PracticeStatus.InPlace, PracticeStatus.InPlace, Truth.True)]
    [InlineData(PracticeStatus.InPlace, PracticeStatus.InProgress, Truth.False)]
    [InlineData(PracticeStatus.Planned, PracticeStatus.Planned, Truth.True)]
    [InlineData(PracticeStatus.Dismissed, PracticeStatus.InPlace, Truth.False)]
    public void Evaluate_StatedPractice_ComparesTheStatus(PracticeStatus asked, PracticeStatus stated, Truth expected) =>
        Assert.Equal(expected,
            Vocabularies.Truth(When.Practice("brochure", asked), TinyCatalogue.Commune().WithPractice("brochure", stated)));

    [Theory]
    [InlineData("brochure")]
    [InlineData("no-such")]
    public void Evaluate_UnmentionedPractice_IsUnknown(string id) =>
        Assert.Equal(Truth.Unknown,
            Vocabularies.Truth(When.Practice(id, PracticeStatus.InPlace),
                TinyCatalogue.Commune().WithPractice("poster", PracticeStatus.InPlace)));

    [Fact]
    public void Explain_StatedPractice_NamesItsStatus() => Assert.Equal(
        ["practice:brochure = in-progress (is in-place): False"],
        Vocabularies.Explain(When.Practice("brochure", PracticeStatus.InPlace),
            TinyCatalogue.Commune().WithPractice("brochure", PracticeStatus.InProgress)));

    [Fact]
    public void Explain_UnmentionedPractice_SaysUnknown() => Assert.Equal(
        ["practice:brochure = unknown (is planned): Unknown"],
        Vocabularies.Explain(When.Practice("brochure", PracticeStatus.Planned), TinyCatalogue.Commune()));
}
