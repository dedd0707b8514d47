using VifRecommender.Diagnostics;

namespace VifRecommender.Tests.Diagnostics;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("é😀", "é😀")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("\u001b[31mred", " [31mred")]
    [InlineData("a\u202eb\u2028c\u200bd", "a b c d")]
    public void Of_ShortText_IsOneHarmlessLine(string text, string expected) => Assert.Equal(expected, Excerpt.Of(text));

    [Fact]
    public void Of_HalfACharacter_IsLeftOut() => Assert.Equal("a b", Excerpt.Of(string.Concat("a", (char)0xD83D, "b")));

    [Fact]
    public void Of_LongText_IsCutAfterSixtyCharacters()
    {
        Assert.Equal(new string('a', 60), Excerpt.Of(new string('a', 60)));
        Assert.Equal(new string('a', 60) + "…", Excerpt.Of(new string('a', 61)));
    }

    [Fact]
    public void Of_LongText_IsNeverCutThroughACharacter() =>
        Assert.Equal(new string('a', 59) + "…", Excerpt.Of(new string('a', 59) + "😀"));
}
