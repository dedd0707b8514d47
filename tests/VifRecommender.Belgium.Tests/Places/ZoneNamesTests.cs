using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Places;

/// <summary>A zone has a name in each language of its communes, and a note takes the one of its own language.</summary>
public sealed class ZoneNamesTests
{
    [Theory]
    [InlineData("21004", "Bruxelles-Capitale Ixelles", "Brussel-Hoofdstad Elsene")]
    [InlineData("21001", "Midi", "Zuid")]
    [InlineData("62063", "Liège", "Liège")]
    public void Zone_Names_AreThoseOfTheLanguage(string nisCode, string french, string dutch)
    {
        var zone = Communes.Find(nisCode)!.Zone;
        Assert.Equal((french, dutch), (zone.Names.French, zone.Names.Dutch));
    }

    [Fact]
    public void Profile_OfACommuneOfTwoLanguages_ChoosesByTheLanguage()
    {
        var profile = Communes.Find("21009")!.ToProfile();
        Assert.Equal(("Ixelles", "Elsene", "Ixelles / Elsene"),
            (profile.NameIn(Language.French), profile.NameIn(Language.Dutch), profile.NameIn(Language.German)));
        Assert.Equal(("Bruxelles-Capitale Ixelles", "Brussel-Hoofdstad Elsene"),
            (profile.PartnershipNameIn(Language.French), profile.PartnershipNameIn(Language.Dutch)));
    }

    /// <summary>The directory names a commune and its zone as reports on it do.</summary>
    [Fact]
    public void NameIn_OfTheDirectory_IsThatOfTheProfile() => Assert.All(Communes.All, commune =>
    {
        var profile = commune.ToProfile();
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal((profile.NameIn(language), profile.PartnershipNameIn(language)),
                (commune.NameIn(language), commune.Zone.NameIn(language)));
        }
    });

    [Theory]
    [InlineData("Ixelles", Language.French, null)]
    [InlineData("Ixelles", Language.Dutch, "Ixelles")]
    [InlineData("Ixelles", Language.English, null)]
    [InlineData("La Calamine", Language.French, "La Calamine")]
    [InlineData("1050", Language.French, "1050")]
    [InlineData("21009", Language.French, null)]
    public void OtherName_OfAMatch_IsWhatTheListDoesNotShow(string text, Language language, string? expected) =>
        Assert.Equal(expected, Communes.Search(text).Matches[0].OtherName(language));

    [Fact]
    public void Zones_OfTwoLanguages_AreFoundByEachNameAndByBoth()
    {
        foreach (var commune in Communes.All.Where(commune => commune.Languages.Value.Length > 1))
        {
            PoliceZone zone = commune.Zone;
            foreach (var name in new[] { zone.Name, zone.Names.French, zone.Names.Dutch, commune.ToProfile().Partnership!.Name! })
            {
                Assert.Equal(zone, PoliceZones.Search(name).Certain);
            }
        }
    }

    [Fact]
    public void Names_ToBeShown_ShoutNoWordOfALanguage() => Assert.All(PoliceZones.All,
        zone => Assert.All(zone.Names.All, name => Assert.DoesNotContain("HOOFDSTAD", name, StringComparison.Ordinal)));
}
