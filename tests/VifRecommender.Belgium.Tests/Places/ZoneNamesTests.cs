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
