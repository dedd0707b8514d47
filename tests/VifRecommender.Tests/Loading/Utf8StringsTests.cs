using System.Text;
using VifRecommender.Loading;
using VifRecommender.Naming;

namespace VifRecommender.Tests.Loading;

/// <summary>Known strings are found by their bytes, and nothing else is.</summary>
public sealed class Utf8StringsTests
{
    private static readonly string[] Words = ["", "a", "b", "ab", "abc", "absent", "present", "police-zone", "police-zoneb",
        "coordination-time", "é", "kommune über"];

    [Fact]
    public void TryGet_KnownString_IsThatString()
    {
        var strings = new Utf8Strings(Words);
        foreach (var word in Words)
        {
            Assert.True(strings.TryGet(Encoding.UTF8.GetBytes(word), out var found));
            Assert.Same(word, found);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ac")]
    [InlineData("Absent")]
    [InlineData("absent ")]
    // The same length and the same ends as a known one.
    [InlineData("coordinaXXon-time")]
    public void TryGet_OtherString_IsNothing(string text)
    {
        Assert.False(new Utf8Strings(Words).TryGet(Encoding.UTF8.GetBytes(text), out var found));
        Assert.Null(found);
    }

    [Fact]
    public void TryGet_OfNoStrings_IsNothing() => Assert.False(new Utf8Strings([]).TryGet("a"u8, out _));

    [Fact]
    public void TryGet_EveryIdOfTheCatalogue_IsItsOwnString()
    {
        var vocabulary = BuiltInCatalogue.Value.Vocabulary;
        foreach (var id in vocabulary.Services.Concat(vocabulary.Signals).Concat(vocabulary.Structures).Concat(vocabulary.Practices))
        {
            Assert.True(vocabulary.ProfileTexts.TryGet(Encoding.UTF8.GetBytes(id), out var found));
            Assert.Equal(id, found);
        }
    }
}
