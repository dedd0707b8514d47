using VifRecommender.Naming;

namespace VifRecommender.Tests.Naming;

public sealed class IdSyntaxTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("2")]
    [InlineData("night-shelter")]
    [InlineData("as_2.14")]
    [InlineData("be.wal-62_3")]
    public void IsId_WordsJoinedByOneSign_IsOne(string text) => Assert.True(IdSyntax.IsId(text));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("_a")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a_")]
    [InlineData("a..b")]
    [InlineData("a._b")]
    [InlineData("a-_b")]
    [InlineData("A.1")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a+b")]
    [InlineData("é")]
    [InlineData("a.b\n")]
    public void IsId_AnythingElse_IsNone(string text) => Assert.False(IdSyntax.IsId(text));

    [Fact]
    public void IsId_Length_EndsAt80()
    {
        Assert.True(IdSyntax.IsId(new string('a', 80)));
        Assert.False(IdSyntax.IsId(new string('a', 81)));
    }
}
