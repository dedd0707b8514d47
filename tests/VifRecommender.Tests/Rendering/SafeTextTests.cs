using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("Liège : 20\u202F968 €, „a“ – b", "Liège : 20\u202F968 €, „a“ – b")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("a\r\nb\rc\nd\te", "a b c d e")]
    [InlineData("\u202Eab\u2066c\u200Fd\u061C", "\uFFFDab\uFFFDc\uFFFDd\uFFFD")]
    [InlineData("a\u001B[31m\u009B\u0000\u007F", "a\uFFFD[31m\uFFFD\uFFFD\uFFFD")]
    [InlineData("\uE000", "\uFFFD")]
    [InlineData("👩‍👧 e\u0301", "👩‍👧 e\u0301")]
    [InlineData("", "")]
    public void OneLine_Text_HoldsNothingThatCommands(string text, string expected) => Assert.Equal(expected, SafeText.OneLine(text));
}
