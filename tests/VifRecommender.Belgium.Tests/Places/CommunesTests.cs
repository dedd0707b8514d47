using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Places;

public sealed class CommunesTests
{
    [Fact]
    public void All_AfterTheMergersOf2025_AreFiveHundredSixtyFive()
    {
        Assert.Equal(565, Communes.All.Length);
        Assert.Equal(565, Communes.All.Select(commune => commune.NisCode).Distinct().Count());
        Assert.Equal([285, 261, 19],
            new[] { Region.Flanders, Region.Wallonia, Region.Brussels }.Select(
                region => Communes.All.Count(commune => commune.Region == region)));
    }

    [Fact]
    public void Population_OfAll_IsTheTotalThatTheFileStates()
    {
        Assert.Equal(11_867_634, Communes.Population);
        Assert.Equal(Communes.Population, Communes.All.Sum(commune => commune.Population));
        Assert.Equal(new CalendarDate(2026, 1, 1), Communes.PopulationDate);
    }

    [Fact]
    public void Zones_All_HoldEachCommuneOnce()
    {
        Assert.Equal(176, PoliceZones.All.Length);
        Assert.Equal(Communes.All.Select(commune => commune.NisCode),
            PoliceZones.All.SelectMany(zone => zone.Members).Order(StringComparer.Ordinal));
        Assert.Equal(Communes.Population, PoliceZones.All.Sum(zone => zone.Population));
        Assert.All(Communes.All, commune => Assert.Contains(commune, commune.Zone.Communes));
    }

    [Fact]
    public void PostalCodes_All_AreOfOneCommuneEach()
    {
        var codes = Communes.All.SelectMany(commune => commune.PostalCodes.Value).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(Communes.All, commune => Assert.NotEmpty(commune.PostalCodes.Value));
    }

    [Fact]
    public void Find_Trooz_SaysWhatIsPublic()
    {
        var trooz = Communes.Find("62122");
        Assert.NotNull(trooz);
        Assert.Equal("Trooz", trooz.Name);
        Assert.Equal(8_290, trooz.Population);
        Assert.Equal("60000", trooz.Province?.NisCode);
        Assert.Equal("Arrondissement de Liège", trooz.Arrondissement.Names.French);
        Assert.Equal("Liège", trooz.JudicialArrondissement.Value);
        Assert.Equal([Language.French], trooz.Languages.Value);
        Assert.Equal(["4870"], trooz.PostalCodes.Value);
        Assert.Equal(("Secova", "5283", 5, 69_679), (trooz.Zone.Name, trooz.Zone.Code, trooz.Zone.Members.Length, trooz.Zone.Population));
    }

    [Theory]
    [InlineData("01000")]
    [InlineData("62000")]
    [InlineData("82003")]
    [InlineData("99999")]
    [InlineData("")]
    public void Find_CodeOfNoCommune_FindsNone(string code) => Assert.Null(Communes.Find(code));

    [Fact]
    public void FindFormer_MergedCommune_SaysWhatItBecame()
    {
        var former = Communes.FindFormer("82003");
        Assert.Equal("82039", former?.Became);
        Assert.Equal(["82003", "82005"], Communes.Find("82039")!.Former.Select(each => each.NisCode));
        Assert.Equal(30, Communes.All.Sum(commune => commune.Former.Length));
        Assert.Equal(14, Communes.All.Count(commune => commune.Former.Length > 0));
    }

    /// <summary>What no official list states never looks like it does.</summary>
    [Fact]
    public void DerivedValues_All_SayTheirBasis() => Assert.All(Communes.All, commune =>
    {
        Assert.NotEmpty(commune.JudicialArrondissement.Basis);
        Assert.NotEmpty(commune.Languages.Basis);
        Assert.NotEmpty(commune.Facilities.Basis);
        Assert.NotEmpty(commune.PostalCodes.Basis);
    });

    [Fact]
    public void Zones_MembersThatAreInferred_SaySo() =>
        Assert.Equal(["Eifel", "Weser-Göhl"], PoliceZones.All.Where(zone => zone.Basis == ZoneBasis.Inferred).Select(zone => zone.Name));

    [Fact]
    public void GermanSpeaking_Communes_AreNine()
    {
        var nine = Communes.All.Where(commune => commune.IsGermanSpeaking).ToList();
        Assert.Equal(9, nine.Count);
        Assert.All(nine, commune => Assert.Equal("Eupen", commune.JudicialArrondissement.Value));
        Assert.All(nine, commune => Assert.Equal(Language.French, commune.Facilities.Value));
    }

    [Fact]
    public void Name_OfTwoLanguages_IsBoth() => Assert.Equal("Bruxelles / Brussel", Communes.Find("21004")!.Name);

    [Fact]
    public void Credits_All_NameTheirLicence()
    {
        Assert.Contains("Statbel", Credits.Figures, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", Credits.Figures, StringComparison.Ordinal);
        Assert.Contains("CC BY-SA 4.0", Credits.Zones, StringComparison.Ordinal);
        Assert.Contains("MIT", Credits.Localities, StringComparison.Ordinal);
        Assert.Equal(3, Credits.All.Length);
    }
}
