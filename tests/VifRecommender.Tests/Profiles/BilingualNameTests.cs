using VifRecommender.Profiles;

namespace VifRecommender.Tests.Profiles;

/// <summary>A name of two languages has a part for each, in the order of the languages.</summary>
public sealed class BilingualNameTests
{
    [Theory]
    [InlineData("Ixelles / Elsene", Language.French, "Ixelles")]
    [InlineData("Ixelles / Elsene", Language.Dutch, "Elsene")]
    [InlineData("Ixelles / Elsene", Language.English, "Ixelles / Elsene")]
    [InlineData("Jette", Language.Dutch, "Jette")]
    [InlineData("A / B / C", Language.Dutch, "A / B / C")]
    [InlineData("Ixelles / ", Language.Dutch, "Ixelles / ")]
    public void NameIn_Language_IsItsPart(string name, Language language, string expected)
    {
        var profile = new CommuneProfile { Name = name, Population = 1, Languages = [Language.French, Language.Dutch] };
        Assert.Equal(expected, profile.NameIn(language));
        Assert.Equal(expected, BilingualName.In(name, profile.Languages, language));
        Assert.Equal(expected, (profile with { Partnership = new() { Name = name } }).PartnershipNameIn(language));
    }

    [Fact]
    public void NameIn_OneLanguageOrNone_IsTheWholeName()
    {
        var profile = new CommuneProfile { Name = "Evere / Schaarbeek", Population = 1, Languages = [Language.Dutch] };
        Assert.Equal("Evere / Schaarbeek", profile.NameIn(Language.Dutch));
        Assert.Equal("Evere / Schaarbeek", (profile with { Languages = [] }).NameIn(Language.French));
        Assert.Null(profile.PartnershipNameIn(Language.Dutch));
    }
}
