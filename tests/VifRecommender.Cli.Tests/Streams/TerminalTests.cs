using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Streams;

public sealed class TerminalTests
{
    [Fact]
    public void Of_Window_TakesItsWidthAndColour() => Assert.Equal(new Terminal(72, HasColour: true), Of(72));

    [Fact]
    public void Of_NoTerminal_Is80ColumnsWithoutColour() => Assert.Equal(new Terminal(80, HasColour: false), Of(null));

    [Fact]
    public void Of_WindowThatDoesNotTell_Is80Columns() => Assert.Equal(new Terminal(80, HasColour: true), Of(0));

    [Fact]
    public void Of_Columns_WinsOverTheWindow() => Assert.Equal(60, Of(100, ("COLUMNS", "60")).Width);

    [Theory]
    [InlineData("-5")]
    [InlineData("wide")]
    [InlineData("")]
    public void Of_ColumnsThatAreNoNumber_AreIgnored(string columns) => Assert.Equal(100, Of(100, ("COLUMNS", columns)).Width);

    [Theory]
    [InlineData(12, 40)]
    [InlineData(400, 110)]
    public void Of_ExtremeWindow_StaysReadable(int window, int expected) => Assert.Equal(expected, Of(window).Width);

    [Fact]
    public void Of_NoColor_HasNone() => Assert.False(Of(80, ("NO_COLOR", "1")).HasColour);

    [Fact]
    public void Of_EmptyNoColor_HasColour() => Assert.True(Of(80, ("NO_COLOR", "")).HasColour);

    [Fact]
    public void Of_DumbTerminal_HasNone() => Assert.False(Of(80, ("TERM", "dumb")).HasColour);

    private static Terminal Of(int? window, params (string Name, string Value)[] environment) =>
        Terminal.Of(name => environment.FirstOrDefault(each => each.Name == name).Value, window);
}
