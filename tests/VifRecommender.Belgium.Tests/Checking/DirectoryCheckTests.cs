using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Checking;

public sealed class DirectoryCheckTests
{
    private static readonly CommuneProfile Trooz = Communes.Find("62122")!.ToProfile();

    [Fact]
    public void Describe_EveryPublicProfile_HasNothingToCheck() =>
        Assert.All(Communes.All, commune => Assert.Empty(BelgianPlaces.Default.Describe(commune.ToProfile(), null).Cautions));

    // A profile by its commune's own name, or with its own zone, is not searched for among all names of the country.
    [Fact]
    public void Search_OwnNamesOfACommune_NeverPointsToAnother() => Assert.All(Communes.All, commune =>
    {
        Assert.All(commune.Names.All, name => Assert.Contains(Communes.Search(name).Matches, match => match.Commune == commune));
        Assert.Contains(commune.Zone, PoliceZones.Search(commune.Zone.Name).Zones);
    });

    [Fact]
    public void Describe_Contacts_AreReadWhenAskedFor()
    {
        var surroundings = BelgianPlaces.Default.Describe(Trooz, null);
        var copy = surroundings with { Cautions = [] };
        Assert.Equal(surroundings.Contacts, copy.Contacts);
        Assert.NotEmpty(copy.Contacts);
        Assert.Empty((copy with { Credits = [] }).Credits);
        Assert.Equal(surroundings.Contacts, (copy with { Credits = [] }).Contacts);
        Assert.Equal(surroundings, copy with { Cautions = surroundings.Cautions });
        Assert.NotEqual(surroundings, copy with { Contacts = [] });
    }

    [Theory]
    [InlineData("01000", "nis-code-area", "Belgium")]
    [InlineData("03000", "nis-code-area", "Belgium or a region")]
    [InlineData("60000", "nis-code-area", "Province de Liège")]
    [InlineData("62000", "nis-code-area", "Arrondissement de Liège")]
    [InlineData("82003", "nis-code-merged", "it is Bastogne today, code 82039.")]
    [InlineData("11007", "nis-code-merged", "it is Antwerpen today, code 11002.")]
    [InlineData("99999", "nis-code-none", "Trooz has the code 62122.")]
    [InlineData("62063", "nis-code-name", "Trooz has the code 62122.")]
    public void Describe_CodeThatIsNotThatOfTheCommune_SaysTheRightOne(string code, string id, string says)
    {
        var caution = BelgianPlaces.Default.Describe(
            Trooz with { NisCode = code, Population = Communes.Find(code)?.Population ?? 1, Partnership = null }, null).Cautions[0];
        Assert.Equal((id, "$.nisCode"), (caution.Id, caution.Path));
        Assert.Contains(says, caution.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_StatementsThatContradictTheCode_AreCautionedEach()
    {
        var profile = Trooz with
        {
            Region = Region.Flanders,
            Population = 82_900,
            Languages = [Language.Dutch],
            Partnership = new() { Name = "Vesdre" }
        };
        var cautions = BelgianPlaces.Default.Describe(profile, null).Cautions;
        Assert.Equal(["nis-code-region", "nis-code-population", "nis-code-languages", "partnership-zone"],
            cautions.Select(caution => caution.Id));
        Assert.Equal(["$.region", "$.population", "$.languages", "$.partnership.name"], cautions.Select(caution => caution.Path));
        Assert.Contains("8\u202F290", cautions[1].Text.French, StringComparison.Ordinal);
        Assert.Contains("Secova", cautions[3].Text.German, StringComparison.Ordinal);
        Assert.All(cautions,
            caution => Assert.All(Enum.GetValues<Language>(),
                language => Assert.DoesNotContain("{", caution.Text[language], StringComparison.Ordinal)));
    }

    /// <summary>A figure of another year and one of two languages are no contradiction.</summary>
    [Theory]
    [InlineData(8_290, 0)]
    [InlineData(6_632, 0)]
    [InlineData(6_631, 1)]
    [InlineData(9_948, 0)]
    [InlineData(9_949, 1)]
    public void Describe_Population_PassesWithinAFifth(int population, int cautions) =>
        Assert.Equal(cautions, BelgianPlaces.Default.Describe(Trooz with { Population = population }, null).Cautions.Length);

    [Theory]
    [InlineData("21004", Language.Dutch)]
    [InlineData("63023", Language.German, Language.French)]
    [InlineData("44021", Language.Dutch)]
    public void Describe_LanguagesOfTheCommuneOrItsFacilities_AreNoContradiction(string code, params Language[] languages) =>
        Assert.Empty(BelgianPlaces.Default.Describe(Communes.Find(code)!.ToProfile() with { Languages = [.. languages] }, null).Cautions);

    [Fact]
    public void Describe_NoCode_SaysNothing()
    {
        var none = BelgianPlaces.Default.Describe(Trooz with { NisCode = null }, null);
        Assert.Empty(none.Cautions);
        Assert.Empty(none.Contacts);
    }

    [Fact]
    public void Describe_Contacts_NameTheZoneAndTheUnitOfThePlace()
    {
        var contacts = BelgianPlaces.Default.Describe(Trooz, new CalendarDate(2026, 11, 29)).Contacts;
        Assert.Equal("zone de police Secova", contacts[0].Name!.French);
        Assert.Equal("politiezone Secova", contacts[0].Name!.Dutch);
        Assert.Contains(contacts,
            contact => contact is { Kind: "danger-unit", IsToBeConfirmed: true, AsOf: null }
                && contact.Name!.French.StartsWith("DIViCo Liège", StringComparison.Ordinal));
        Assert.DoesNotContain(contacts, contact => contact.Name?.French.Contains("Brabant wallon", StringComparison.Ordinal) == true);
        Assert.All(contacts, contact => Assert.True((contact.Name is null) == (contact.Find is not null)));
    }

    /// <summary>The same is added whichever engine advised, and no rank is changed.</summary>
    [Fact]
    public void At_Advice_KeepsItsRanks()
    {
        var advice = Recommender.Default.Recommend(Trooz with { NisCode = "99999" });
        var there = advice.At(BelgianPlaces.Default);
        Assert.Equal(advice.Recommendations.Select(each => each.Practice.Id), there.Recommendations.Select(each => each.Practice.Id));
        Assert.Empty(advice.Surroundings.Cautions);
        Assert.Single(there.Surroundings.Cautions);
    }
}
