using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Catalogues;

public sealed class TemplateTests
{
    private const string Plural = "{n, plural, one{one practice} other{{n} practices}}: {names}.";

    [Theory]
    [InlineData(Language.English, 0, "0 practices: a: b.")]
    [InlineData(Language.English, 1, "one practice: a: b.")]
    [InlineData(Language.English, 2, "2 practices: a: b.")]
    [InlineData(Language.Dutch, 0, "0 practices: a: b.")]
    [InlineData(Language.French, 0, "one practice: a: b.")]
    [InlineData(Language.French, 1, "one practice: a: b.")]
    [InlineData(Language.French, 2, "2 practices: a: b.")]
    public void Fill_Plural_TakesTheLanguagesBranch(Language language, int n, string expected) =>
        Assert.Equal(expected,
            Template.Fill(Plural, language, name => name == "n" ? n.ToString(System.Globalization.CultureInfo.InvariantCulture) : "a: b",
                name => name == "n" ? n : null));

    [Fact]
    public void Fill_UnknownName_StaysAsWritten() =>
        Assert.Equal("Hello {who}", Template.Fill("Hello {who}", Language.English, _ => null));

    [Fact]
    public void Fill_ValueWithBraces_IsNotFilledAgain() =>
        Assert.Equal("{n}", Template.Fill("{title}", Language.English, name => name == "title" ? "{n}" : "7"));

    [Fact]
    public void Names_Nested_AreFound() =>
        Assert.Equal(["n", "n", "names"], Template.Names(Plural));

    [Theory]
    [InlineData("{")]
    [InlineData("a {")]
    [InlineData("a {b")]
    [InlineData("}{")]
    [InlineData("{}")]
    [InlineData("{,}")]
    [InlineData("{n, plural}")]
    [InlineData("{n, plural, one{x}")]
    [InlineData("{n, plural, {}{}}")]
    [InlineData("{x, select, one{a} other{b}}")]
    public void Fill_TextThatIsNoTemplate_StaysAsWritten(string text) =>
        Assert.Equal(text, Template.Fill(text, Language.English, _ => null, name => name == "n" ? 1 : null));

    [Theory]
    [InlineData("{")]
    [InlineData("{n, plural, one{x}")]
    [InlineData("}{")]
    public void Names_BraceThatNothingCloses_HasNone(string text) => Assert.Empty(Template.Names(text));

    [Fact]
    public void Fill_WordThatEndsLikeABranch_IsNotTakenForIt() =>
        Assert.Equal("right", Template.Fill("{n, plural, none{wrong} one{right} other{many}}", Language.English, _ => null, _ => 1));

    [Fact]
    public void Fill_PluralWithoutOne_TakesOther() =>
        Assert.Equal("some", Template.Fill("{n, plural, other{some}}", Language.English, _ => null, _ => 1));

    [Theory]
    [InlineData(Language.French, "one")]
    [InlineData(Language.German, "other")]
    public void Fill_OneAndAHalf_IsOneOnlyInFrench(Language language, string expected) =>
        Assert.Equal(expected, Template.Fill("{n, plural, one{one} other{other}}", language, _ => null, _ => 1.5m));
}
