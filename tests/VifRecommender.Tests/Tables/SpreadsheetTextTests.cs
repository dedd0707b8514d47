using VifRecommender.Tables;

namespace VifRecommender.Tests.Tables;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=\"62122\"", "62122")]
    [InlineData(" =\" 62122 \" ", "62122")]
    [InlineData("=\"say \"\"no\"\"\"", "say \"no\"")]
    [InlineData("=\"\"", "")]
    [InlineData("=\"a\"&\"b\"", "=\"a\"&\"b\"")]
    [InlineData("=\"", "=\"")]
    [InlineData("=A1", "=A1")]
    [InlineData("\u00A0Trooz\u00A0", "Trooz")]
    [InlineData("", "")]
    public void Unwrap_Cell_IsWhatAPersonReadsInIt(string cell, string expected) => Assert.Equal(expected, SpreadsheetText.Unwrap(cell));
}
