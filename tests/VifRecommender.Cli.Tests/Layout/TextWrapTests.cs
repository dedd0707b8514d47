using Spectre.Console;
using VifRecommender.Cli.Layout;

namespace VifRecommender.Cli.Tests.Layout;

public sealed class TextWrapTests
{
    [Fact]
    public void Lines_Words_BreakAtSpaces() => Assert.Equal(["one two", "three"], TextWrap.Lines("one two three", 9));

    [Fact]
    public void Lines_ExactFit_StaysOnOneLine() => Assert.Equal(["one two"], TextWrap.Lines("one two", 7));

    [Fact]
    public void Lines_NoBreakSpaces_Hold() =>
        Assert.Equal(["il y a", "20\u202F968\u00A0habitants", "ici"], TextWrap.Lines("il y a 20\u202F968\u00A0habitants ici", 16));

    [Fact]
    public void Lines_WordLongerThanALine_IsCut() => Assert.Equal(["abcd", "efgh", "ij", "kl"], TextWrap.Lines("abcdefghij kl", 4));

    [Fact]
    public void Width_PlainCharacters_TakeOneColumnAsTheTableSays()
    {
        var plain = Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(TextWrap.IsPlain).ToList();
        Assert.True(plain.Count > 600);
        Assert.All(plain, c => Assert.Equal(1, c.ToString().GetCellWidth()));
    }

    [Fact]
    public void Lines_EmptyText_IsOneEmptyLine() => Assert.Equal([""], TextWrap.Lines("", 10));

    [Fact]
    public void Lines_WideLetters_AreCountedByColumns() => Assert.Equal(["日本", "語"], TextWrap.Lines("日本語", 4));
}
