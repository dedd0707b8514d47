using VifRecommender.Situations;

namespace VifRecommender.Tests.Situations;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Words = new(["b", "a", "B", "a"], ["s"], ["r"], ["f"], ["p"]);

    [Fact]
    public void Services_AnyOrder_AreOrdinalAndOnce() => Assert.Equal(["B", "a", "b"], Words.Services);

    [Fact]
    public void Slot_EachId_IsItsPlace()
    {
        Assert.Equal([0, 1, 2, -1], new[] { "B", "a", "b", "c" }.Select(Words.ServiceSlot));
        Assert.Equal((0, 0, 0, 0), (Words.SignalSlot("s"), Words.StructureSlot("r"), Words.FindingSlot("f"), Words.PracticeSlot("p")));
        Assert.Equal((-1, -1, -1, -1), (Words.SignalSlot("a"), Words.StructureSlot("a"), Words.FindingSlot("a"), Words.PracticeSlot("a")));
    }
}
