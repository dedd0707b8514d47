using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Catalogues;

/// <summary>A French "de" before a name that begins with a vowel loses its own; no other language has one to lose.</summary>
public sealed class ElisionTests
{
    [Theory]
    [InlineData("Commune de {commune}", "Ixelles", "Commune d’Ixelles")]
    [InlineData("De {commune} à {commune}", "Étalle", "D’Étalle à Étalle")]
    [InlineData("de {commune}", "Yvoir", "d’Yvoir")]
    [InlineData("de {commune}", "Trooz", "de Trooz")]
    [InlineData("de {commune}", "Huy", "de Huy")]
    [InlineData("de {commune}", "12", "de 12")]
    [InlineData("mode {commune}", "Aywaille", "mode Aywaille")]
    [InlineData("de {commune}", "«\u202FAywaille\u202F»", "de «\u202FAywaille\u202F»")]
    public void Fill_InFrench_Elides(string template, string name, string expected) =>
        Assert.Equal(expected, Fill(Language.French, template, name));

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Fill_InAnotherLanguage_LeavesTheWord(Language language) =>
        Assert.Equal("de Elsene", Fill(language, "de {commune}", "Elsene"));

    private static string Fill(Language language, string template, string name) =>
        new Explainer(BuiltInCatalogue.Value, language).Fill(template, ("commune", name));
}
