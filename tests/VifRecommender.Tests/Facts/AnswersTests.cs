using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Facts;

public sealed class AnswersTests
{
    private static readonly CommuneProfile Commune = TinyCatalogue.Commune(20_000);

    [Fact]
    public void To_Service_ArePresentAndAbsent() =>
        Assert.Equal([Presence.Present, Presence.Absent], Answers(new(FactKind.Service, "s")).Select(each => each.Services["s"].Presence));

    [Fact]
    public void To_Signal_ArePresentAndAbsent() =>
        Assert.Equal([Presence.Present, Presence.Absent], Answers(new(FactKind.Signal, "s")).Select(each => each.Signals["s"]));

    [Fact]
    public void To_Structure_AreThree() => Assert.Equal(
        [StructurePresence.Present, StructurePresence.Announced, StructurePresence.Absent],
        Answers(new(FactKind.Structure, "s")).Select(each => each.RegionalStructures["s"]));

    [Fact]
    public void To_Level_AreOneToFive() =>
        Assert.Equal([1, 2, 3, 4, 5], Answers(new(FactKind.Maturity, "risk")).Select(each => each.NetworkMaturity.Risk));

    [Fact]
    public void To_Holder_AreThreeHoldersAndNobody() => Assert.Equal(
        [new(Presence.Present), new(Presence.Absent), new(Presence.Present, Holder.Zone),
            new ServiceState(Presence.Present, Holder.Region)],
        Answers(new(FactKind.Holder, "s")).Select(each => each.Services["s"]));

    [Fact]
    public void To_Language_AreTheNationalLanguages() => Assert.Equal(
        [Language.French, Language.Dutch, Language.German],
        Answers(new(FactKind.Language)).Select(each => Assert.Single(each.Languages)));

    [Fact]
    public void To_Communes_AreOneOnEachSideOfEveryThreshold()
    {
        var answers = Answers(new(FactKind.PartnershipCommunes), When.PartnershipCommunes.AtLeast(3), When.PartnershipCommunes.Below(6));
        Assert.Equal([1, 3, 6], answers.Select(each => each.Partnership!.Communes));
        Assert.Empty(Answers(new(FactKind.PartnershipCommunes)));
    }

    [Fact]
    public void To_WishAndFocus_AreYesAndNo()
    {
        Assert.Equal([true, false], Answers(new(FactKind.Wish, "x")).Select(each => each.Wishes.Contains("x")));
        Assert.Equal([true, false], Answers(new(FactKind.Focus, "victims")).Select(each => each.Focus.Contains(Domain.Victims)));
    }

    [Fact]
    public void To_PartnershipKind_NeedsAPartnership()
    {
        Assert.Empty(Answers(new(FactKind.PartnershipKind)));
        Assert.Equal(
            [PartnershipKind.PoliceZone, PartnershipKind.Intercommunal, PartnershipKind.Supralocal],
            To(new(FactKind.PartnershipKind), new TinyCatalogue().Plan(), Commune with { Partnership = new() })
                .Select(each => each.Partnership!.Kind));
    }

    [Fact]
    public void To_Region_AreThree() =>
        Assert.Equal([Region.Flanders, Region.Wallonia, Region.Brussels], Answers(new(FactKind.Region)).Select(each => each.Region));

    [Fact]
    public void To_PartnershipPopulation_AreOneOnEachSideOfEveryThresholdAboveTheCommune() => Assert.Equal(
        [20_000, 50_000, 100_000],
        Answers(new(FactKind.PartnershipPopulation), When.PartnershipPopulation.Between(15_000, 50_000),
            When.PartnershipPopulation.AtLeast(100_000))
            .Select(each => each.Partnership!.Population).Order());

    [Fact]
    public void To_PartnershipPopulation_KeepsWhatIsKnownOfThePartnership()
    {
        var profile = Commune with { Partnership = new() { Kind = PartnershipKind.Intercommunal, Name = "Group" } };
        var answer = To(new(FactKind.PartnershipPopulation), new TinyCatalogue().Plan(), profile).Single();
        Assert.Equal((PartnershipKind.Intercommunal, "Group", 20_000),
            (answer.Partnership!.Kind, answer.Partnership.Name, answer.Partnership.Population));
    }

    [Fact]
    public void To_Staff_AreOneOnEachSideOfEveryThreshold() =>
        Assert.Equal([0m, 0.5m, 2m],
            Answers(new(FactKind.StaffFte), When.StaffFte.Below(0.5m), When.StaffFte.AtLeast(2)).Select(each => each.Capacity!.StaffFte));

    [Fact]
    public void To_Budget_KeepsTheStaff()
    {
        var profile = Commune with { Capacity = new() { StaffFte = 1 } };
        var plan = Asking(When.BudgetEur.AtLeast(5_000)).Plan();
        Assert.Equal([(1m, 0m), (1m, 5_000m)],
            To(new(FactKind.BudgetEur), plan, profile).Select(each => (each.Capacity!.StaffFte!.Value, each.Capacity.BudgetEur!.Value)));
    }

    [Fact]
    public void To_Reports_AreTheFirstNumberThatReachesTheThreshold() =>
        // 7 per 10 000 are 14 among 20 000; 7.3 are 14.6, so 15.
        Assert.Equal([0, 14, 15],
            Answers(new(FactKind.IncidentsPer10000), When.IncidentsPer10000.AtLeast(7), When.IncidentsPer10000.AtLeast(7.3m))
                .Select(each => each.RecordedIncidents));

    [Fact]
    public void To_NumberThatNothingAsksFor_AreNone()
    {
        Assert.Empty(Answers(new(FactKind.StaffFte)));
        Assert.Empty(Answers(new(FactKind.IncidentsPer10000)));
        Assert.Empty(Answers(new(FactKind.Population)));
    }

    [Fact]
    public void To_FractionalThreshold_ReachesIt() =>
        Assert.Equal([20_000, 50_001],
            Answers(new(FactKind.PartnershipPopulation), When.PartnershipPopulation.AtLeast(50_000.5m))
                .Select(each => each.Partnership!.Population).Order());

    [Fact]
    public void To_ThresholdBeyondAnyNumber_IsNoAnswer()
    {
        // A hostile catalogue may ask for a thousand million reports per ten thousand inhabitants.
        var crowded = TinyCatalogue.Commune(100_000_000);
        var plan = Asking(When.IncidentsPer10000.AtLeast(1_000_000_000), When.PartnershipPopulation.AtLeast(9_000_000_000)).Plan();
        Assert.Equal([0], To(new(FactKind.IncidentsPer10000), plan, crowded).Select(each => each.RecordedIncidents));
        Assert.Equal([100_000_000], To(new(FactKind.PartnershipPopulation), plan, crowded).Select(each => each.Partnership!.Population));
    }

    [Fact]
    public void To_ThresholdBelowZero_IsNoAnswer() =>
        Assert.Equal([0m, 1m],
            Answers(new(FactKind.StaffFte), When.StaffFte.AtLeast(-1), When.StaffFte.AtLeast(1)).Select(each => each.Capacity!.StaffFte));

    [Fact]
    public void To_LanguageThatRulesTellApart_AreAlsoTheirCombinations() => Assert.Equal(
        ["fr", "nl", "de", "en", "de, en"],
        Answers(new(FactKind.Language), When.InLanguage(Language.German), When.InLanguage(Language.English))
            .Select(each => string.Join(", ", each.Languages.Select(language => language.ToWord()))));

    [Fact]
    public void To_ThreeLanguagesThatRulesTellApart_NameTheFewestFirst() => Assert.Equal(
        ["fr", "nl", "de", "en", "fr, de", "fr, en", "de, en", "fr, de, en"],
        Answers(new(FactKind.Language), When.InLanguage(Language.German), When.InLanguage(Language.English),
            When.InLanguage(Language.French))
            .Select(each => string.Join(", ", each.Languages.Select(language => language.ToWord()))));

    [Fact]
    public void To_PartnershipPopulationFromTheCommunesOwn_AreOnce() => Assert.Equal(
        [30_000, 20_000],
        Answers(new(FactKind.PartnershipPopulation), When.PartnershipPopulation.AtLeast(20_000), When.PartnershipPopulation.AtLeast(30_000))
            .Select(each => each.Partnership!.Population));

    [Fact]
    public void To_Practice_AreItsStatuses() => Assert.Equal(
        Enum.GetValues<PracticeStatus>(), Answers(new(FactKind.Practice, "x")).Select(each => each.Practices["x"].Status).Order());

    [Fact]
    public void To_NameThatThereIsNot_AreNone()
    {
        Assert.Empty(Answers(new(FactKind.Maturity, "mood")));
        Assert.Empty(Answers(new(FactKind.Focus, "everybody")));
        Assert.Empty(Answers(new(FactKind.Finding, "f")));
        Assert.Empty(To(new(FactKind.IncidentsPer10000), Asking(When.IncidentsPer10000.AtLeast(7)).Plan(), TinyCatalogue.Commune(0)));
    }

    /// <summary>The reports from which a rate passes a threshold, among two thousand and among ten thousand people.</summary>
    [Theory]
    [InlineData(7, false, 10_000, 7)]
    [InlineData(7, true, 10_000, 8)]
    [InlineData(7, false, 2_000, 2)]
    [InlineData(-7, false, 2_000, 0)]
    [InlineData(0, false, 2_000, 0)]
    [InlineData(0, true, 2_000, 1)]
    public void Reports_OfAThreshold_AreTheFirstThatPassIt(int rate, bool after, int population, int reports) =>
        Assert.Equal(reports, IncidentsFact.Reports(new(rate, after), population));

    [Fact]
    public void Reports_BeyondWhatCanBeCounted_AreNone()
    {
        Assert.Equal(int.MaxValue, IncidentsFact.Reports(new(int.MaxValue, false), 10_000));
        Assert.Null(IncidentsFact.Reports(new(int.MaxValue, true), 10_000));
        Assert.Null(IncidentsFact.Reports(new(decimal.MaxValue, false), 10_000));
        Assert.Null(IncidentsFact.Reports(new(1_000_000_000_000_000_000_000m, false), 100_000_000));
    }

    [Fact]
    public void Thresholds_Scales_CountForThePartnership()
    {
        var plan = new TinyCatalogue()
            .Practice("x",
                practice =>
                    practice with { Scales = [new(Scale.Commune, 8_000), new(Scale.PoliceZone, 30_000), new(Scale.Supralocal, 70_000)] })
            .Practice("y", practice => practice with { Scales = [new(Scale.PoliceZone), new(Scale.Intercommunal, 60_000)] })
            .Plan();
        Assert.Equal([30_000m, 60_000m], plan.Asked.Thresholds(FactKind.PartnershipPopulation).Select(edge => edge.Number));
        Assert.Empty(plan.Asked.Thresholds(FactKind.Population));
    }

    private static IEnumerable<CommuneProfile> To(Fact fact, EvaluationPlan plan, CommuneProfile profile) =>
        fact.Definition.Answered(fact.Id, profile, plan.Asked);

    private static IEnumerable<CommuneProfile> Answers(Fact fact, params Condition[] asked) => To(fact, Asking(asked).Plan(), Commune);

    private static TinyCatalogue Asking(params Condition[] asked) =>
        new TinyCatalogue().Services("s").Signal("s").Structure("s").Points("asks", 1, when: When.All(asked));
}
