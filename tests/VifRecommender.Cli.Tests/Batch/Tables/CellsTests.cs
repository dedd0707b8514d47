using VifRecommender.Cli.Batch.Tables;

namespace VifRecommender.Cli.Tests.Batch.Tables;

public sealed class CellsTests
{
    [Theory]
    [InlineData("", new[] { "" })]
    [InlineData("a,b", new[] { "a", "b" })]
    [InlineData("a,b,", new[] { "a", "b", "" })]
    [InlineData(",,", new[] { "", "", "" })]
    [InlineData("\"a,b\",c", new[] { "a,b", "c" })]
    [InlineData("\"a\"\"b\",\"\"", new[] { "a\"b", "" })]
    [InlineData("\"\"\"\",x", new[] { "\"", "x" })]
    [InlineData("\"a\nb\",c", new[] { "a\nb", "c" })]
    [InlineData("5\" pipe,a\"b", new[] { "5\" pipe", "a\"b" })]
    [InlineData("#a, b ", new[] { "#a", " b " })]
    public void Of_Record_IsItsCells(string record, string[] cells) => Assert.Equal(cells, Cells.Of(record, ','));

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Of_OtherSeparator_CommaIsASign(char separator) => Assert.Equal(["a,b", "c"], Cells.Of($"a,b{separator}\"c\"", separator));

    [Fact]
    public void Of_CellNotClosed_IsNoRecord() => Assert.Throws<InvalidOperationException>(() => Cells.Of("\"a", ','));
}
