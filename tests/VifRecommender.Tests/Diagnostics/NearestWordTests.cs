using VifRecommender.Diagnostics;

namespace VifRecommender.Tests.Diagnostics;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("populaton", "population")]
    [InlineData("popluation", "population")]
    [InlineData("Population", "population")]
    [InlineData("populationn", "population")]
    [InlineData("region", "region")]
    [InlineData("reigon", "region")]
    public void Of_TypingError_IsTheWordThatWasMeant(string word, string expected) =>
        Assert.Equal(expected, NearestWord.Of(word, ["name", "population", "region", "regions"]));

    [Theory]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("completely-different")]
    public void Of_AnotherWord_IsNone(string word) => Assert.Null(NearestWord.Of(word, ["name", "population", "region"]));

    [Theory]
    [InlineData("contact-point", "known-contact-point")]
    [InlineData("Contact-Point", "known-contact-point")]
    [InlineData("known-contact", "known-contact-point")]
    [InlineData("our-known-contact-point", "known-contact-point")]
    [InlineData("house", "safe_house.local")]
    [InlineData("shelter", null)]
    [InlineData("point", null)]
    [InlineData("tact-point", null)]
    [InlineData("ice", null)]
    public void Of_PartOfOneKnownWord_IsThatWord(string word, string? expected) => Assert.Equal(expected,
        NearestWord.Of(word,
            ["known-contact-point", "meeting-point", "women-shelter", "men-shelter", "safe_house.local", "ice-rink-hall"]));

    [Fact]
    public void Of_PartOfALongerWord_GivesWayToFewEdits() =>
        Assert.Equal("contact-paint", NearestWord.Of("contact-point", ["contact-paint", "known-contact-point"]));

    [Fact]
    public void Of_Tie_IsTheFirstInOrdinalOrder() => Assert.Equal("cat", NearestWord.Of("cut", ["cot", "cat"]));

    [Fact]
    public void Of_LongWord_AllowsFiveEditsAndNoMore()
    {
        const string word = "multidisciplinary-centre-network";
        Assert.Equal(word, NearestWord.Of("mvltidvsciplinvry-centre-nvtwovk", [word]));
        Assert.Null(NearestWord.Of("mvltidvsciplinvry-cvntre-nvtwovk", [word]));
    }

    [Fact]
    public void Of_TwoThousandKnownWords_AreSearched()
    {
        var known = Enumerable.Range(0, 2_000).Select(n => $"word-{n:D4}").ToList();
        Assert.Equal("word-1234", NearestWord.Of("wrod-1234", known));
        Assert.Null(NearestWord.Of("wrod-1234", known.Append("one-more")));
    }

    [Fact]
    public void Of_HundredLetters_AreTheMost()
    {
        var word = new string('a', 100);
        Assert.Equal(word, NearestWord.Of(word, [word]));
        Assert.Null(NearestWord.Of(word + "a", [word]));
    }

    [Fact]
    public void Suggest_NothingNear_IsEmpty()
    {
        Assert.Equal("", NearestWord.Suggest("xyz", ["population"]));
        Assert.Equal(" (did you mean 'population'?)", NearestWord.Suggest("populaton", ["population"]));
    }
}
