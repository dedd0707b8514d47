using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Tests.FollowUp;

/// <summary>Where a function is meant, what names a person is told from it where that can be told.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("marie.dupont@trooz.be")]
    [InlineData("Service social (cpas@trooz.be)")]
    [InlineData("dupont (at) trooz.be")]
    [InlineData("0475 12 34 56")]
    [InlineData("0475/12.34.56")]
    [InlineData("+32 4 351 00 00")]
    [InlineData("police, 04/351.00.00")]
    [InlineData("(+32)475123456")]
    [InlineData("Mme Dupont")]
    [InlineData("M. Dupont")]
    [InlineData("Monsieur Lambert, CPAS")]
    [InlineData("Mevr. Peeters")]
    [InlineData("mevrouw Peeters")]
    [InlineData("dhr. van den Berghe")]
    [InlineData("De heer Van Damme")]
    [InlineData("Frau Müller")]
    [InlineData("Herr Dr. Schmitz")]
    [InlineData("Herrn Schmitz")]
    [InlineData("Dr. Schmitz")]
    [InlineData("Mrs Smith")]
    [InlineData("Ms. Smith")]
    [InlineData("J. Peeters")]
    [InlineData("J.-P. Martin")]
    [InlineData("A. Van Damme, maatschappelijk werker")]
    [InlineData("Marie Dupont")]
    [InlineData("Jean-Pierre Martin")]
    [InlineData("Échevine Sophie Lambert")]
    [InlineData("coördinator: Jan de Vries")]
    [InlineData("Fatima El Amrani")]
    public void IsIn_WhatNamesAPerson_IsTold(string text) => Assert.True(PersonalData.IsIn(text), text);

    [Theory]
    [InlineData("")]
    [InlineData("Service de prévention")]
    [InlineData("Assistante sociale du CPAS")]
    [InlineData("Échevinat de la Cohésion sociale")]
    [InlineData("Madame l’échevine des affaires sociales")]
    [InlineData("Cellule Jeunesse et Famille")]
    [InlineData("Schepen van Sociale Zaken")]
    [InlineData("Maatschappelijk werker van het OCMW")]
    [InlineData("Lokale Politie Zone Carma")]
    [InlineData("Schöffin für Soziales")]
    [InlineData("Präventionsdienst der Gemeinde")]
    [InlineData("Leitung der Polizeizone Weser-Göhl")]
    [InlineData("Zone SECOVA, SAPV")]
    [InlineData("Coordination, 0,5 ETP en 2027")]
    [InlineData("60 %")]
    [InlineData("12 contacts en 2026, 3 fois plus")]
    [InlineData("moins de 5")]
    [InlineData("1.250.000")]
    [InlineData("Head of the Social Service")]
    [InlineData("C.P.A.S. de Trooz")]
    public void IsIn_AFunctionOrANumber_IsLetThrough(string text) => Assert.False(PersonalData.IsIn(text), text);

    /// <summary>What the page itself gives as an example, and who carries a practice in the catalogue, name no person.</summary>
    [Fact]
    public void IsIn_WordsOfTheProductItself_NamesNobody()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = PageText.Of(language).Sheets;
            Assert.All([text.PilotHint, text.AnswersHint, text.NotAPerson, text.ValueHint],
                hint => Assert.False(PersonalData.IsIn(hint), hint));
            Assert.All(BuiltInCatalogue.Value.Practices.SelectMany(practice => practice.Indicators), indicator =>
                Assert.False(PersonalData.IsIn(indicator[language]), indicator[language]));
        }
    }
}
