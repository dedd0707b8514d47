using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Explanation;

public sealed class MeansTests
{
    [Theory]
    [InlineData(Language.French, "Coût", "de 1\u202F000 à 2\u202F500\u202FEUR une fois, 300\u202FEUR par an (estimation)")]
    [InlineData(Language.Dutch, "Kosten", "1.000 tot 2.500\u00A0euro eenmalig, 300\u00A0euro per jaar (raming)")]
    [InlineData(Language.German, "Kosten", "1.000 bis 2.500\u00A0EUR einmalig, 300\u00A0EUR im Jahr (Schätzung)")]
    [InlineData(Language.English, "Cost", "EUR\u00A01,000 to 2,500 once, EUR\u00A0300 a year (estimate)")]
    public void Means_Cost_GivesRangesAndBasis(Language language, string label, string text)
    {
        var practice = Practice() with { Cost = new Cost(new(1_000, 2_500), new(300, 300), FigureBasis.Estimate) };
        Assert.Equal([(label, text)], WordsCatalogue.In(language).Means(practice));
    }

    [Theory]
    [InlineData(Language.French, "de 0,5 à 1 jour de travail au départ, 4\u202Fh par semaine (d’après une source)")]
    [InlineData(Language.Dutch, "0,5 tot 1 werkdag bij de start, 4 uur per week (uit een bron)")]
    [InlineData(Language.German, "0,5 bis 1 Arbeitstag zu Beginn, 4 Std. pro Woche (aus einer Quelle)")]
    [InlineData(Language.English, "0.5 to 1 working day to set up, 4 hours a week (from a source)")]
    public void Means_Staff_TakesTheNumberOfTheUpperEnd(Language language, string text)
    {
        var practice = Practice() with { Staff = new Staffing(new(0.5m, 1), new(0.1m, 0.1m), FigureBasis.Sourced) };
        Assert.Equal(text, WordsCatalogue.In(language).Means(practice).Single().Text);
    }

    [Theory]
    [InlineData(1, Language.French, "1 mois (estimation)")]
    [InlineData(1, Language.Dutch, "1 maand (raming)")]
    [InlineData(1, Language.German, "1 Monat (Schätzung)")]
    [InlineData(1, Language.English, "1 month (estimate)")]
    [InlineData(2, Language.French, "2 mois (estimation)")]
    [InlineData(2, Language.Dutch, "2 maanden (raming)")]
    [InlineData(2, Language.German, "2 Monate (Schätzung)")]
    [InlineData(2, Language.English, "2 months (estimate)")]
    public void Means_Months_AreCounted(int months, Language language, string text) =>
        Assert.Equal(text, WordsCatalogue.In(language).Means(Practice() with { Months = new AmountRange(months, months) }).Single().Text);

    [Fact]
    public void Means_NothingKnownOrNothingNeeded_IsEmpty()
    {
        Assert.Empty(WordsCatalogue.In(Language.English).Means(Practice()));
        Assert.Empty(WordsCatalogue.In(Language.English)
            .Means(Practice() with { Cost = new Cost(AmountRange.Zero, AmountRange.Zero, FigureBasis.Estimate) }));
    }

    [Theory]
    [InlineData("0.02", "58", Language.French, "5 jours de travail et moins de 100\u202FEUR")]
    [InlineData("0.02", "58", Language.Dutch, "5 werkdagen en minder dan 100\u00A0euro")]
    [InlineData("0.02", "58", Language.German, "5 Arbeitstage und unter 100\u00A0EUR")]
    [InlineData("0.02", "58", Language.English, "5 working days and under EUR\u00A0100")]
    [InlineData("0.001", "0", Language.English, "one working day")]
    [InlineData("0.1", "100", Language.English, "22 working days and EUR\u00A0100")]
    [InlineData("0.34", "4321", Language.English, "13 hours a week and EUR\u00A04,500")]
    [InlineData("0", "0", Language.English, "nothing")]
    public void RoughMeans_Estimates_AreToldAsRoughlyAsTheyAre(string fte, string euros, Language language, string text) =>
        Assert.Equal(text,
            WordsCatalogue.In(language)
                .RoughMeans(
                    new FirstYear(decimal.Parse(fte, CultureInfo.InvariantCulture), decimal.Parse(euros, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(Presence.Present, "internal directory of professionals")]
    [InlineData(Presence.Absent, "up-to-date directory of services, internal directory of professionals")]
    [InlineData(Presence.Unknown, "up-to-date directory of services, internal directory of professionals")]
    public void Delivered_WhatIsThere_IsNotOfferedAgain(Presence directory, string text)
    {
        var advice =
            Recommender.Default.Recommend(new CommuneProfile { Name = "Test", Population = 90_000 }.WithService("directory", directory));
        var delivered = new Explainer(advice.Catalogue, Language.English).Delivered(
            Assert.IsType<Recommendation>(advice.Find("professional-directory")), advice);
        Assert.Equal(text, string.Join(", ", delivered));
    }

    private static Practice Practice() => WordsCatalogue.Value.FindPractice("desk")!;
}
