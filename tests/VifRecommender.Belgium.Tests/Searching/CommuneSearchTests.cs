using VifRecommender.Belgium.Searching;

namespace VifRecommender.Belgium.Tests.Searching;

public sealed class CommuneSearchTests
{
    [Theory]
    [InlineData("trooz", "62122")]
    [InlineData("TROOZ", "62122")]
    [InlineData("Liège", "62063")]
    [InlineData("liege", "62063")]
    [InlineData("Lie\u0300ge", "62063")]
    [InlineData("Luik", "62063")]
    [InlineData("Lüttich", "62063")]
    [InlineData("braine l alleud", "25014")]
    [InlineData("Braine-l’Alleud", "25014")]
    [InlineData("la-louviere", "58001")]
    [InlineData("lalouvière", "58001")]
    [InlineData("sint niklaas", "46021")]
    [InlineData("St-Niklaas", "46021")]
    [InlineData("Sankt Vith", "63067")]
    [InlineData("  Namur ", "92094")]
    [InlineData("Namen", "92094")]
    [InlineData("62122", "62122")]
    [InlineData("4870", "62122")]
    [InlineData("4031", "62063")]
    [InlineData("Tielt", "37022")]
    public void Search_NameOrCode_IsCertain(string text, string code) => Assert.Equal(code, Communes.Search(text).Certain?.NisCode);

    [Fact]
    public void Search_NameOfTwoCommunes_GivesBoth()
    {
        var search = Communes.Search("Saint-Nicolas");
        Assert.Null(search.Certain);
        Assert.Equal(["46021", "62093"], Codes(search));
        Assert.All(search.Matches, match => Assert.Equal(MatchKind.Name, match.How));
    }

    [Fact]
    public void Search_PartOfACommune_SaysWhereItIs()
    {
        var search = Communes.Search("angleur");
        Assert.Null(search.Certain);
        Assert.Equal(("62063", MatchKind.Part, "Angleur"),
            (search.Matches[0].Commune.NisCode, search.Matches[0].How, search.Matches[0].Text));
    }

    [Theory]
    [InlineData("82003", MatchKind.FormerCode, "82039")]
    [InlineData("Bertogne", MatchKind.FormerName, "82039")]
    [InlineData("looz", MatchKind.FormerName, "73111")]
    [InlineData("Borgloon", MatchKind.FormerName, "73111")]
    public void Search_MergedCommune_GivesWhatItBecame(string text, MatchKind how, string code)
    {
        var search = Communes.Search(text);
        Assert.Null(search.Certain);
        Assert.Equal((how, code), (search.Matches[0].How, Assert.Single(search.Matches).Commune.NisCode));
    }

    [Fact]
    public void Search_ZoneByNameOrNumber_GivesItsCommunes()
    {
        Assert.Equal(["62009", "62022", "62032", "62100", "62122"], Codes(Communes.Search("SECOVA")));
        Assert.Equal(Codes(Communes.Search("secova")), Codes(Communes.Search("5283")));
        Assert.All(Communes.Search("secova").Matches, match => Assert.Equal(MatchKind.Zone, match.How));
    }

    [Theory]
    [InlineData("Troz", "62122")]
    [InlineData("Chaudfontain", "62022")]
    [InlineData("Antwerppen", "11002")]
    [InlineData("Namru", "92094")]
    public void Search_MistypedName_NamesTheNearestAndIsNotCertain(string text, string code)
    {
        var search = Communes.Search(text);
        Assert.Null(search.Certain);
        Assert.Contains(code, Codes(search));
        Assert.InRange(search.Matches.Length, 1, 10);
    }

    [Fact]
    public void Search_BeginningOfNames_GivesAllOfThem()
    {
        var search = Communes.Search("braine");
        Assert.Empty(new[] { "25014", "25015", "55004" }.Except(Codes(search)));
        Assert.All(search.Matches, match => Assert.Equal(MatchKind.PartOfName, match.How));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("xqzwvk")]
    [InlineData("99999")]
    [InlineData("01000")]
    [InlineData("123456789012345678901234567890")]
    public void Search_Nothing_FindsNothing(string text) => Assert.Empty(Communes.Search(text).Matches);

    [Fact]
    public void Search_CodeOfAnArrondissement_GivesItsCommunes()
    {
        Assert.Equal(24, Communes.Search("62000").Matches.Length);
        Assert.Null(Communes.Search("62000").Certain);
    }

    /// <summary>Whoever knows the official name or the code of a commune finds it, alone or among those of the same name.</summary>
    [Fact]
    public void Search_EveryNameAndCode_FindsItsCommune() => Assert.All(Communes.All, commune =>
    {
        foreach (var name in new[] { commune.Names.French, commune.Names.Dutch, commune.Names.German, commune.NisCode,
            commune.Names.French.ToUpperInvariant() })
        {
            Assert.Contains(commune.NisCode, Codes(Communes.Search(name)));
        }

        foreach (var code in commune.PostalCodes.Value) Assert.Equal(commune.NisCode, Communes.Search(code).Certain?.NisCode);
    });

    private static IEnumerable<string> Codes(CommuneSearch search) => search.Matches.Select(match => match.Commune.NisCode);

    /// <summary>Two searches ask each other, of which neither may come back: such a text ended the process.</summary>
    [Theory]
    [InlineData("٤٨٧٠")]
    [InlineData("４８７０")]
    [InlineData("४८७०")]
    [InlineData("៤៨៧០")]
    [InlineData("𝟒𝟖𝟕𝟎")]
    [InlineData("²³¹")]
    [InlineData("0")]
    [InlineData("99999999999999999999999999")]
    [InlineData("-1")]
    [InlineData("' OR 1=1 --")]
    public void Search_OfAnyText_Ends(string text)
    {
        Assert.Equal(text.Trim(), Communes.Search(text).Text);
        Assert.Equal(text.Trim(), PoliceZones.Search(text).Text);
        foreach (var each in text) _ = (Communes.Search(each.ToString()), PoliceZones.Search(each.ToString()));
    }
}
