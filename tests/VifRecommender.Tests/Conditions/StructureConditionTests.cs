using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class StructureConditionTests
{
    [Theory]
    [InlineData(StructurePresence.Present, StructurePresence.Present, Truth.True)]
    [InlineData(StructurePresence.Present, StructurePresence.Announced, Truth.False)]
    [InlineData(StructurePresence.Announced, StructurePresence.Announced, Truth.True)]
    [InlineData(StructurePresence.Announced, StructurePresence.Present, Truth.False)]
    [InlineData(StructurePresence.Absent, StructurePresence.Absent, Truth.True)]
    [InlineData(StructurePresence.Absent, StructurePresence.Present, Truth.False)]
    [InlineData(StructurePresence.Present, StructurePresence.Unknown, Truth.Unknown)]
    [InlineData(StructurePresence.Absent, StructurePresence.Unknown, Truth.Unknown)]
    public void Evaluate_StatedStructure_ComparesWithWhatIsAsked(StructurePresence asked, StructurePresence stated, Truth expected) =>
        Assert.Equal(expected,
            Vocabularies.Truth(When.Structure("centre", asked), TinyCatalogue.Commune().WithStructure("centre", stated)));

    [Fact]
    public void Evaluate_UnlistedStructure_IsUnknown() =>
        Assert.Equal(Truth.Unknown, Vocabularies.Truth(When.Structure("centre", StructurePresence.Absent), TinyCatalogue.Commune()));

    [Fact]
    public void Explain_AnnouncedStructure_NamesIt() => Assert.Equal(
        ["structure:centre = announced (is present): False"],
        Vocabularies.Explain(When.Structure("centre", StructurePresence.Present),
            TinyCatalogue.Commune().WithStructure("centre", StructurePresence.Announced)));

    [Fact]
    public void Explain_UnknownStructure_SaysUnknown() => Assert.Equal(
        ["structure:centre = unknown (is absent): Unknown"],
        Vocabularies.Explain(When.Structure("centre", StructurePresence.Absent), TinyCatalogue.Commune()));
}
