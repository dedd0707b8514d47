using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Tests.Explanation;

/// <summary>What is told of a place names the bodies and structures of that place, and of no other.</summary>
public sealed class PlaceTextTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    [Theory]
    [InlineData(null, null, Language.English, "Done with the province or the region: joining is better than building.")]
    [InlineData(Region.Flanders, Language.Dutch, Language.Dutch,
        "Gebeurt samen met het Veilig Huis of de Vlaamse overheid: beter aansluiten dan zelf iets oprichten.")]
    [InlineData(Region.Wallonia, Language.French, Language.French,
        "Se fait avec la province ou la Wallonie\u202F: mieux vaut rejoindre l’existant que créer.")]
    [InlineData(Region.Brussels, Language.French, Language.French,
        "Se fait avec la Région de Bruxelles-Capitale (safe.brussels)\u202F: mieux vaut rejoindre l’existant que créer.")]
    [InlineData(Region.Brussels, Language.Dutch, Language.Dutch,
        "Gebeurt samen met het Brussels Gewest (safe.brussels): beter aansluiten dan zelf iets oprichten.")]
    [InlineData(Region.Wallonia, Language.German, Language.German,
        "Gemeinsam mit der Deutschsprachigen Gemeinschaft: besser mitmachen als neu gründen.")]
    [InlineData(Region.Flanders, Language.Dutch, Language.German,
        "Gemeinsam mit dem Veilig Huis oder den flämischen Behörden: besser mitmachen als neu gründen.")]
    public void Scale_AboveTheZone_NamesWhomTheCommuneJoins(Region? region, Language? administration, Language language, string expected)
    {
        var advice = Recommend(region, administration, nisCode: null);
        var unit = advice.Find("high-danger-unit-link")!;
        Assert.Equal(expected, new Explainer(BuiltIn, language).Text(unit.Reasons.Single(reason => reason.Kind == ReasonKind.Scale), unit));
    }

    [Theory]
    [InlineData(Region.Wallonia, Language.French, "62022", "DIViCo Liège")]
    [InlineData(Region.Wallonia, Language.French, "63079", "DIViCo Liège")]
    [InlineData(Region.Wallonia, Language.French, "25112", "DIViCo Brabant wallon")]
    [InlineData(Region.Wallonia, Language.French, "92094", "Espace VIF")]
    [InlineData(Region.Wallonia, Language.French, "52011", null)]
    [InlineData(Region.Wallonia, Language.French, null, null)]
    [InlineData(Region.Wallonia, Language.German, "63023", null)]
    [InlineData(Region.Flanders, Language.Dutch, null, "Veilig Huis")]
    [InlineData(Region.Brussels, Language.Dutch, null, "Olista")]
    [InlineData(null, Language.French, "62022", null)]
    public void Question_OnTheDangerUnit_NamesThatOfTheCommuneAndNoOther(Region? region, Language administration, string? nisCode,
        string? name)
    {
        var advice = Recommend(region, administration, nisCode);
        var question = new Question(new Fact(FactKind.Structure, "danger-unit"), couldChange: 1);
        foreach (var language in new[] { Language.French, Language.Dutch, Language.German, Language.English })
        {
            var own = BuiltIn.FindStructure("danger-unit")!.Question[language];
            var text = new Explainer(BuiltIn, language).Text(question, advice);
            Assert.StartsWith(own, text, StringComparison.Ordinal);
            if (name is null) Assert.Equal(own, text);
            else Assert.Contains(name, text[own.Length..]);
            foreach (var other in new[] { "DIViCo Liège", "DIViCo Brabant wallon", "Espace VIF", "Veilig Huis", "Olista" }.Where(
                other => other != name))
            {
                Assert.DoesNotContain(other, text[own.Length..], StringComparison.Ordinal);
            }
        }
    }

    private static Advice Recommend(Region? region, Language? administration, string? nisCode) =>
        new Recommender(BuiltIn).Recommend(new CommuneProfile
        {
            Name = "Test",
            NisCode = nisCode,
            Region = region,
            Languages = administration is { } language ? [language] : [],
            Population = 12_000,
        });
}
