using VifRecommender.Profiles;

namespace VifRecommender.Tests.Profiles;

public sealed class FactDictionaryTests
{
    [Fact]
    public void FactDictionary_AnyChanges_HoldsWhatADictionaryHolds()
    {
        var random = new Random(20261123);
        var expected = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var found = FactDictionary<int>.Empty;
        for (var i = 0; i < 500; i++)
        {
            var id = $"id-{random.Next(40)}";
            if (random.Next(3) == 0)
            {
                expected.Remove(id);
                found = found.Remove(id);
            }
            else
            {
                expected[id] = i;
                found = found.SetItem(id, i);
            }

            Assert.Equal(expected, found);
            Assert.Equal(expected.Count, found.Count);
            Assert.Equal(expected.Count == 0, found.IsEmpty);
            Assert.Equal(expected.TryGetValue(id, out var value), found.TryGetValue(id, out var other));
            Assert.Equal(value, other);
        }
    }

    [Fact]
    public void Of_EntriesInAnyOrder_AreSortedAndTheLastOfAnIdCounts()
    {
        var facts = FactDictionary<int>.Of([new("b", 1), new("a", 2), new("b", 3), new("B", 4)]);
        Assert.Equal([new("B", 4), new("a", 2), new("b", 3)], facts);
        Assert.Equal(["B", "a", "b"], facts.Keys);
        Assert.Equal([4, 2, 3], facts.Values);
        Assert.Equal(3, facts["b"]);
        Assert.True(facts.ContainsKey("a"));
        Assert.Throws<KeyNotFoundException>(() => facts["c"]);
    }

    [Fact]
    public void SetItem_OfOne_LeavesTheFormerAsItWas()
    {
        var before = FactDictionary<int>.Of([new("a", 1)]);
        var after = before.SetItem("a", 2).SetItem("b", 3);
        Assert.Equal([new("a", 1)], before);
        Assert.Equal([new("a", 2), new("b", 3)], after);
        Assert.Same(before, before.Remove("z"));
    }

    [Fact]
    public void At_EachPlace_IsTheEntryInTheOrderOfTheIds()
    {
        var facts = FactDictionary<int>.Of([new("b", 1), new("a", 2)]);
        Assert.Equal([("a", 2), ("b", 1)], [facts.At(0), facts.At(1)]);
    }

    [Fact]
    public void FactDictionary_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => FactDictionary<int>.Of(null!));
        Assert.Throws<ArgumentNullException>(() => FactDictionary<int>.Empty.SetItem(null!, 1));
    }
}
