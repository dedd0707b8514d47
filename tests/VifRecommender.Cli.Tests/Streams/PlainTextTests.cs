using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Streams;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Liège : 20\u202F968", "Liège : 20\u202F968")]
    [InlineData("a\u001b[31mred", "a\uFFFD[31mred")]
    [InlineData("a\u009b31mred", "a\uFFFD31mred")]
    [InlineData("two\nlines\tand\rthree", "two lines and three")]
    [InlineData("turned\u202Eround", "turned\uFFFDround")]
    [InlineData("bell\u0007", "bell\uFFFD")]
    public void OneLine_Text_CannotCommandATerminal(string text, string expected) => Assert.Equal(expected, PlainText.OneLine(text));
}
