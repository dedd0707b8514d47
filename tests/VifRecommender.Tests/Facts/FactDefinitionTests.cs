using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Facts;

public sealed class FactDefinitionTests
{
    /// <summary>What is stated, a number or the commune's own to decide; of which element its id is, and how it changes.</summary>
    [Theory]
    [InlineData(FactKind.Service, true, false, false, "service", ChangeKind.BringAbout)]
    [InlineData(FactKind.Holder, true, false, false, "service", ChangeKind.BringAbout)]
    [InlineData(FactKind.Signal, true, false, false, "signal", ChangeKind.Given)]
    [InlineData(FactKind.Structure, true, false, false, "regional structure", ChangeKind.Given)]
    [InlineData(FactKind.Maturity, true, false, false, null, ChangeKind.BringAbout)]
    [InlineData(FactKind.OverallMaturity, false, false, false, null, ChangeKind.BringAbout)]
    [InlineData(FactKind.Practice, true, false, true, "practice", ChangeKind.BringAbout)]
    [InlineData(FactKind.Wish, true, false, true, "practice", ChangeKind.BringAbout)]
    [InlineData(FactKind.Focus, true, false, true, null, ChangeKind.BringAbout)]
    [InlineData(FactKind.Population, true, true, false, null, ChangeKind.Given)]
    [InlineData(FactKind.PartnershipKind, true, false, false, null, ChangeKind.Given)]
    [InlineData(FactKind.PartnershipPopulation, true, true, false, null, ChangeKind.Given)]
    [InlineData(FactKind.PartnershipCommunes, true, true, false, null, ChangeKind.Given)]
    [InlineData(FactKind.Region, true, false, false, null, ChangeKind.Given)]
    [InlineData(FactKind.Language, true, false, false, null, ChangeKind.Given)]
    [InlineData(FactKind.StaffFte, true, true, false, null, ChangeKind.BringAbout)]
    [InlineData(FactKind.BudgetEur, true, true, false, null, ChangeKind.BringAbout)]
    [InlineData(FactKind.IncidentsPer10000, true, true, false, null, ChangeKind.Given)]
    [InlineData(FactKind.LocalNumber, true, true, false, "local fact", ChangeKind.Given)]
    [InlineData(FactKind.LocalChoice, true, false, false, "local fact", ChangeKind.Given)]
    [InlineData(FactKind.Finding, false, false, false, "finding", ChangeKind.BringAbout)]
    [InlineData(FactKind.Custom, false, false, false, null, ChangeKind.Given)]
    public void Traits_EachKind_AreAsListed(FactKind kind, bool stated, bool number, bool own, string? element, ChangeKind change)
    {
        var definition = FactDefinitions.Of(kind);
        Assert.Equal((kind, stated, number, own, element, change), (definition.Kind, definition.IsStated, definition.IsNumber,
            definition.IsOwnDecision, definition.Element, definition.Change));
        Assert.Equal(number, new Fact(kind, "x").IsNumber);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(22)]
    public void Of_NoKind_Throws(int kind) => Assert.StartsWith("There is no such kind of fact.",
        Assert.Throws<ArgumentOutOfRangeException>(() => FactDefinitions.Of((FactKind)kind)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(FactKind.Population, "population")]
    [InlineData(FactKind.StaffFte, "staffFte")]
    [InlineData(FactKind.IncidentsPer10000, "incidentsPer10000")]
    public void Operator_OfANumber_IsTheWordOfConditions(FactKind kind, string word) =>
        Assert.Equal(word, ((NumberFact)FactDefinitions.Of(kind)).Operator);

    [Fact]
    public void MostAsked_EachNumber_IsTheMostThatAFileMayState() => Assert.Equal(
        [(FactKind.Population, 100_000_000), (FactKind.IncidentsPer10000, 1_000_000_000)],
        FactDefinitions.Numbers.Where(number => number.Kind is FactKind.Population or FactKind.IncidentsPer10000)
            .Select(number => (number.Kind, number.MostAsked)));

    /// <summary>The name in conditions, and the question that an answer is stated to.</summary>
    [Fact]
    public void Statement_PartOfAnother_IsThatOne()
    {
        Assert.Equal(new Fact(FactKind.Service, "s"), FactDefinitions.Of(FactKind.Holder).Statement("s"));
        Assert.Equal(new Fact(FactKind.Language), FactDefinitions.Of(FactKind.Language).Statement("de"));
        Assert.Equal(new Fact(FactKind.Signal, "s"), FactDefinitions.Of(FactKind.Signal).Statement("s"));
    }

    [Fact]
    public void Ids_OfAFactWithoutOne_AreOneEmpty() => Assert.Equal(
        [
            FactKind.Population, FactKind.PartnershipPopulation, FactKind.PartnershipCommunes, FactKind.Region, FactKind.StaffFte,
            FactKind.BudgetEur, FactKind.IncidentsPer10000, FactKind.PartnershipKind, FactKind.OverallMaturity,
        ],
        FactDefinitions.All.Where(each => each.Ids(Vocabularies.Value.Vocabulary).SequenceEqual([""])).Select(each => each.Kind)
            .OrderBy(kind => kind is FactKind.OverallMaturity).ThenBy(kind => kind));

    [Fact]
    public void AskedAs_WhatFollowsFromOthers_IsAskedByThem()
    {
        var asked = Asking(When.Service("held").IsHeldBy(Holder.Zone));
        Assert.Equal(["holder:held"], AskedAs(FactKind.Service, "held", asked));
        Assert.Equal(["service:other"], AskedAs(FactKind.Service, "other", asked));
        Assert.Equal(["language"], AskedAs(FactKind.Language, "de", asked));
        Assert.Equal(["signal:g"], AskedAs(FactKind.Signal, "g", asked));
        Assert.Empty(AskedAs(FactKind.Finding, "f", asked));
        Assert.Empty(AskedAs(FactKind.Custom, "c", asked));
        Assert.Equal(["maturity:contact", "maturity:coordination", "maturity:people", "maturity:risk", "maturity:offer",
            "maturity:evaluation"], AskedAs(FactKind.OverallMaturity, "", asked));
    }

    [Fact]
    public void Observe_WhatIsThere_IsSaid()
    {
        var profile = TinyCatalogue.With(("held", Presence.Absent)).WithService("other", new(Presence.Present, Holder.Zone))
            .WithPractice("x", PracticeStatus.Planned) with
        {
            Languages = [Language.German, Language.French],
            Wishes = ["x"],
            Focus = [Domain.Victims],
            Region = Region.Brussels,
            Partnership = new() { Kind = PartnershipKind.Intercommunal, Maturity = new() { Risk = 3 } },
            NetworkMaturity = new() { People = 2 },
        };
        var situation = Tiny.Situation(profile);
        Assert.Equal(
            [
                "absent", "present (zone)", "absent", "zone", "planned", "unknown", "wished", "not-wished", "in-focus", "not-in-focus",
                "not-in-focus", "de, fr", "used", "not-used", "not-used", "brussels", "intercommunal", "2", "3 to 5", "unknown", "unknown",
                "unknown",
            ],
            new[]
            {
                new Fact(FactKind.Service, "held"), new(FactKind.Service, "other"), new(FactKind.Holder, "held"),
                new(FactKind.Holder, "other"), new(FactKind.Practice, "x"), new(FactKind.Practice, "y"), new(FactKind.Wish, "x"),
                new(FactKind.Wish, "y"), new(FactKind.Focus, "victims"), new(FactKind.Focus, "children"), new(FactKind.Focus, "nobody"),
                new(FactKind.Language), new(FactKind.Language, "de"), new(FactKind.Language, "nl"), new(FactKind.Language, "it"),
                new(FactKind.Region), new(FactKind.PartnershipKind), new(FactKind.Maturity, "people"), new(FactKind.Maturity, "risk"),
                new(FactKind.Maturity, "offer"), new(FactKind.Maturity, "mood"), new(FactKind.Custom, "c"),
            }.Select(fact => fact.Definition.Observe(situation, fact.Id).ToString()));
    }

    [Fact]
    public void Observe_NothingStated_IsUnknownOrNotChosen()
    {
        var situation = Tiny.Situation(TinyCatalogue.Commune() with { Wishes = default, Focus = default, Languages = default });
        Assert.Equal(["not-wished", "not-in-focus", "unknown", "unknown", "unknown", "unknown", "unknown"],
            new[]
            {
                new Fact(FactKind.Wish, "x"), new(FactKind.Focus, "victims"), new(FactKind.Language), new(FactKind.Language, "de"),
                new(FactKind.Region), new(FactKind.PartnershipKind), new(FactKind.Holder, "held"),
            }.Select(fact => fact.Definition.Observe(situation, fact.Id).ToString()));
        Assert.Equal("absent",
            FactDefinitions.Of(FactKind.Holder).Observe(Tiny.Situation(TinyCatalogue.Commune() with { OtherServices = Presence.Absent }),
                "held").ToString());
    }

    private static readonly TinyCatalogue Tiny = new TinyCatalogue().Service("held", Holder.Commune, Holder.Zone)
        .Service("other", Holder.Commune, Holder.Zone).Practice("x").Practice("y");

    private static AskedFacts Asking(Condition when) =>
        new TinyCatalogue().Service("held", Holder.Commune, Holder.Zone).Services("other").Points("asks", 1, when: when).Plan().Asked;

    private static IEnumerable<string> AskedAs(FactKind kind, string id, AskedFacts asked) =>
        FactDefinitions.Of(kind).AskedAs(id, asked).Select(fact => fact.ToString());
}
