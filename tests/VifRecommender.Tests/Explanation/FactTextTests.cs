using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Explanation;

public sealed class FactTextTests
{
    [Theory]
    [InlineData(Language.French, "police fr\u202F: présent, porté par la zone (attendu\u202F: présent)")]
    [InlineData(Language.Dutch, "police nl: aanwezig, gedragen door de zone (verwacht: aanwezig)")]
    [InlineData(Language.German, "police de: vorhanden, getragen von der Zone (erwartet: vorhanden)")]
    [InlineData(Language.English, "police en: present, held by the zone (expected: present)")]
    public void Text_ServiceOfTheZone_NamesItsHolder(Language language, string expected) =>
        Assert.Equal(expected, Text(language, When.Service("police").IsPresent, WithZoneHeld("police")));

    [Theory]
    [InlineData(Language.French, "tool fr\u202F: présent, porté par la zone (attendu\u202F: à la portée de la commune elle-même)")]
    [InlineData(Language.Dutch, "tool nl: aanwezig, gedragen door de zone (verwacht: binnen het eigen bereik van de gemeente)")]
    [InlineData(Language.German, "tool de: vorhanden, getragen von der Zone (erwartet: in Reichweite der Gemeinde selbst)")]
    [InlineData(Language.English, "tool en: present, held by the zone (expected: within the commune’s own reach)")]
    public void Text_ServiceThatTheZoneKeepsToItself_SaysWhatIsAskedFor(Language language, string expected) =>
        Assert.Equal(expected, Text(language, When.Service("tool").IsPresent, WithZoneHeld("tool")));

    [Theory]
    [InlineData(Language.French, "police fr, porté par\u202F: la zone (attendu\u202F: la commune)")]
    [InlineData(Language.Dutch, "police nl, gedragen door: de zone (verwacht: de gemeente)")]
    [InlineData(Language.German, "police de, getragen von: der Zone (erwartet: der Gemeinde)")]
    [InlineData(Language.English, "police en, held by: the zone (expected: the commune)")]
    public void Text_Holder_ReadsAsOne(Language language, string expected) =>
        Assert.Equal(expected, Text(language, When.Service("police").IsHeldBy(Holder.Commune), WithZoneHeld("police")));

    [Theory]
    [InlineData(999, "inhabitants: 999 (expected: from 1,000 to under 20,968)")]
    [InlineData(1_000, "inhabitants: 1,000 (expected: from 1,000 to under 20,968)")]
    [InlineData(20_968, "inhabitants: 20,968 (expected: from 1,000 to under 20,968)")]
    public void Text_Population_IsGroupedFromAThousandUp(int population, string expected) =>
        Assert.Equal(expected,
            Text(Language.English, When.Population.Between(1_000, 20_968), WordsCatalogue.Profile with { Population = population }));

    [Fact]
    public void Text_NegatedTest_SaysNot() =>
        Assert.Equal("tool en: not known (expected: not present)",
            Text(Language.English, When.Not(When.Service("tool").IsPresent), WordsCatalogue.Profile));

    [Fact]
    public void Text_HostsOwnPredicate_IsExplainedByItsName() =>
        Assert.Equal("has a harbour: yes (expected: yes)",
            Text(Language.English, When.Custom("has a harbour", _ => VifRecommender.Situations.Truth.True), WordsCatalogue.Profile));

    [Theory]
    [InlineData(FactKind.Service, "door", "door? en")]
    [InlineData(FactKind.Maturity, "risk",
        "At which level, from 1 (isolated) to 5 (integrated), does the commune stand for ‘risk and rules for sharing information’?")]
    [InlineData(FactKind.PartnershipPopulation, "",
        "How many inhabitants do the communes of your police zone or partnership have together?")]
    [InlineData(FactKind.StaffFte, "", "How many hours a week can somebody give to this?")]
    [InlineData(FactKind.BudgetEur, "", "Which budget a year, in euros, is there for new practices?")]
    [InlineData(FactKind.Region, "", "In which region does the commune lie?")]
    [InlineData(FactKind.IncidentsPer10000, "", "How many reports of intrafamily violence did the police record in the last year?")]
    public void Text_Question_IsPlain(FactKind kind, string id, string expected) =>
        Assert.Equal(expected, WordsCatalogue.In(Language.English).Text(new Question(new Fact(kind, id), 1), WordsCatalogue.Advise()));

    [Theory]
    [InlineData(0, Language.French, "Non connu. La réponse pourrait modifier 0 recommandation.")]
    [InlineData(1, Language.French, "Non connu. La réponse pourrait modifier 1 recommandation.")]
    [InlineData(2, Language.French, "Non connu. La réponse pourrait modifier 2 recommandations.")]
    [InlineData(0, Language.Dutch, "Niet bekend. Het antwoord kan 0 aanbevelingen wijzigen.")]
    [InlineData(1, Language.Dutch, "Niet bekend. Het antwoord kan één aanbeveling wijzigen.")]
    [InlineData(2, Language.German, "Nicht bekannt. Die Antwort könnte 2 Empfehlungen ändern.")]
    [InlineData(1, Language.English, "Not known. The answer could change one recommendation.")]
    [InlineData(1_000, Language.English, "Not known. The answer could change 1,000 recommendations.")]
    public void Weight_Count_TakesItsPlural(int count, Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.In(language).Weight(new Question(new Fact(FactKind.Service, "door"), count)));

    [Theory]
    [InlineData(Language.French, "À vérifier d’abord, pas connu\u202F: door fr et tool fr.|À la suite de «\u202Fsheet fr\u202F».")]
    [InlineData(Language.Dutch, "Eerst na te gaan, niet bekend: door nl en tool nl.|Volgt op “sheet nl”.")]
    [InlineData(Language.German, "Zuerst zu klären, nicht bekannt: door de und tool de.|Im Anschluss an „sheet de“.")]
    [InlineData(Language.English, "First to be checked, not known: door en and tool en.|Follows ‘sheet en’.")]
    public void Steps_LaterPractice_NamesMissingAndAfter(Language language, string expected)
    {
        var brochure = Assert.IsType<LaterPractice>(WordsCatalogue.Advise().Find("brochure"));
        Assert.Equal(expected, string.Join("|", WordsCatalogue.In(language).Steps(brochure)));
    }

    [Theory]
    [InlineData(Language.French, "À envisager plutôt\u202F: «\u202FBrochure: to every house fr\u202F» et «\u202Fsheet fr\u202F».")]
    [InlineData(Language.Dutch, "Eerder te overwegen: “Brochure: to every house nl” en “sheet nl”.")]
    [InlineData(Language.German, "Eher zu erwägen: „Brochure: to every house de“ und „sheet de“.")]
    [InlineData(Language.English, "To consider instead: ‘Brochure: to every house en’ and ‘sheet en’.")]
    public void WaysOut_NotSuited_NamesWhatServesBetter(Language language, string expected)
    {
        var village = Assert.IsType<NotAdvisedPractice>(WordsCatalogue.Advise().Find("village"));
        Assert.Equal([expected], WordsCatalogue.In(language).WaysOut(village));
    }

    [Theory]
    [InlineData(Language.French, "Tool fr\u202F: aucune pratique du catalogue ne l’apporte ici. Ask for tool fr")]
    [InlineData(Language.Dutch, "Tool nl: geen praktijk uit de catalogus brengt dit hier binnen bereik. Ask for tool nl")]
    [InlineData(Language.German, "Tool de: Keine Maßnahme des Katalogs schafft dies hier. Ask for tool de")]
    [InlineData(Language.English, "Tool en: no practice of the catalogue brings it within reach here. Ask for tool en")]
    public void WaysOut_Guarded_SaysHowAServiceComesFromOutside(Language language, string expected)
    {
        var group = Assert.IsType<NotAdvisedPractice>(WordsCatalogue.Advise().Find("group"));
        Assert.Equal([expected], WordsCatalogue.In(language).WaysOut(group));
    }

    [Fact]
    public void Text_Term_CountsItsUnits()
    {
        var advice = WordsCatalogue.Advise(WordsCatalogue.Profile with { Partnership = new Partnership { Population = 40_000 } });
        var term = Assert.IsType<Recommendation>(advice.Find("sheet")).Terms.Single();
        Assert.Equal("one more. en", WordsCatalogue.In(Language.English).Text(term, advice));
        Assert.Equal("3 more. en", WordsCatalogue.In(Language.English).Text(term with { Units = 3 }, advice));
    }

    private static CommuneProfile WithZoneHeld(string service) =>
        WordsCatalogue.Profile.WithService(service, new ServiceState(Presence.Present, Holder.Zone));

    private static string Text(Language language, Condition condition, CommuneProfile profile) =>
        WordsCatalogue.In(language).Text(condition.Explain(WordsCatalogue.Advise(profile).Situation).Single());
}
