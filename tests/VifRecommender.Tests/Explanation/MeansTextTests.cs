using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Explanation;

/// <summary>Money and time for people, in four languages. "~" stands for a narrow no-break space, "_" for a no-break space.</summary>
public sealed class MeansTextTests
{
    [Theory]
    [InlineData(0, "0~EUR", "0_euro", "0_EUR", "EUR_0")]
    [InlineData(1, "moins de 100~EUR", "minder dan 100_euro", "unter 100_EUR", "under EUR_100")]
    [InlineData(99.5, "moins de 100~EUR", "minder dan 100_euro", "unter 100_EUR", "under EUR_100")]
    [InlineData(100, "100~EUR", "100_euro", "100_EUR", "EUR_100")]
    [InlineData(1_201, "1~300~EUR", "1.300_euro", "1.300_EUR", "EUR_1,300")]
    [InlineData(2_001, "2~500~EUR", "2.500_euro", "2.500_EUR", "EUR_2,500")]
    [InlineData(20_001, "21~000~EUR", "21.000_euro", "21.000_EUR", "EUR_21,000")]
    [InlineData(1_234_500, "1~235~000~EUR", "1.235.000_euro", "1.235.000_EUR", "EUR_1,235,000")]
    public void AboutEuros_Amount_IsRoundedUp(double euros, params string[] texts) =>
        AssertTexts(texts, means => means.AboutEuros((decimal)euros));

    [Theory]
    [InlineData(0, 0, "pas de frais directs", "geen directe kosten", "keine direkten Kosten", "no direct cost")]
    [InlineData(0, 50, "moins de 100~EUR", "minder dan 100_euro", "unter 100_EUR", "under EUR_100")]
    [InlineData(0, 420, "jusqu’à 500~EUR", "tot 500_euro", "bis 500_EUR", "up to EUR_500")]
    [InlineData(60, 420, "jusqu’à 500~EUR", "tot 500_euro", "bis 500_EUR", "up to EUR_500")]
    [InlineData(310, 2_010, "300 à 2~500~EUR", "300 tot 2.500_euro", "300 bis 2.500_EUR", "EUR_300 to 2,500")]
    [InlineData(500, 500, "500~EUR", "500_euro", "500_EUR", "EUR_500")]
    public void AboutEuros_Range_IsRoundedOutwards(int from, int to, params string[] texts) =>
        AssertTexts(texts, means => means.AboutEuros(new AmountRange(from, to)));

    [Theory]
    [InlineData(0, 250, "jusqu’à 250~EUR", "tot 250_euro", "bis 250_EUR", "up to EUR_250")]
    [InlineData(33, 1_250, "33 à 1~250~EUR", "33 tot 1.250_euro", "33 bis 1.250_EUR", "EUR_33 to 1,250")]
    public void Euros_Range_IsAsItIs(int from, int to, params string[] texts) =>
        AssertTexts(texts, means => means.Euros(new AmountRange(from, to)));

    [Theory]
    [InlineData(0.001, "1~h par mois", "1 uur per maand", "1 Std. im Monat", "1 hour a month")]
    [InlineData(0.02, "3~h par mois", "3 uur per maand", "3 Std. im Monat", "3 hours a month")]
    [InlineData(0.1, "4~h par semaine", "4 uur per week", "4 Std. pro Woche", "4 hours a week")]
    [InlineData(0.5, "19~h par semaine", "19 uur per week", "19 Std. pro Woche", "19 hours a week")]
    public void Hours_PartOfAPost_IsByTheWeekOrTheMonth(double fte, params string[] texts) =>
        AssertTexts(texts, means => means.Hours((decimal)fte));

    [Theory]
    [InlineData(0, 0.02, "jusqu’à 3~h par mois", "tot 3 uur per maand", "bis 3 Std. im Monat", "up to 3 hours a month")]
    [InlineData(0.1, 0.2, "4 à 8~h par semaine", "4 tot 8 uur per week", "4 bis 8 Std. pro Woche", "4 to 8 hours a week")]
    public void Hours_Range_IsByTheWeekOrTheMonth(double from, double to, params string[] texts) =>
        AssertTexts(texts, means => means.Hours(new AmountRange((decimal)from, (decimal)to)));

    [Theory]
    [InlineData(0.01, "environ 2~h par mois", "ongeveer 2 uur per maand", "etwa 2 Stunden im Monat", "about 2 hours a month")]
    [InlineData(0.2, "environ 8~h par semaine", "ongeveer 8 uur per week", "etwa 8 Stunden pro Woche", "about 8 hours a week")]
    [InlineData(0.5, "un mi-temps", "een halftijdse", "eine halbe Stelle", "a half-time post")]
    [InlineData(1, "un temps plein", "een voltijdse", "eine volle Stelle", "a full-time post")]
    [InlineData(1.5, "un temps plein et demi", "anderhalve voltijdse", "anderthalb Stellen", "one and a half posts")]
    [InlineData(2.5, "2,5 temps pleins", "2,5 voltijdse betrekkingen", "2,5 volle Stellen", "2.5 full-time posts")]
    public void Staff_OfACommune_IsHoursOrPosts(double fte, params string[] texts) =>
        AssertTexts(texts, means => means.Staff((decimal)fte));

    private static void AssertTexts(string[] texts, Func<MeansText, string> write) =>
        Assert.Equal(texts.Select(text => text.Replace('~', '\u202F').Replace('_', '\u00A0')),
            new[] { Language.French, Language.Dutch, Language.German, Language.English }.Select(each => write(new MeansText(each))));
}
