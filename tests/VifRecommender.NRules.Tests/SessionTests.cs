using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;
using VifRecommender.Writing;
using Outcome = VifRecommender.NRules.Facts.Outcome;

namespace VifRecommender.NRules.Tests;

/// <summary>A session of a host: facts that follow a change, and the host's own rules beside the catalogue's.</summary>
public sealed class SessionTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly CatalogueRules Rules = new();

    private static readonly ISessionFactory Factory = Rules.Compile();

    private static ISession Fired(CommuneProfile profile, ISessionFactory? factory = null)
    {
        var session = (factory ?? Factory).CreateSession();
        session.InsertCommune(Rules, profile, Date);
        session.Fire(TestContext.Current.CancellationToken);
        return session;
    }

    [Fact]
    public void Rules_CarryNameDescriptionTagsAndPriority()
    {
        var definitions = Rules.GetRuleSets().Single().Rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        foreach (var rule in Rules.Catalogue.Rules)
        {
            var definition = definitions[rule.Id];
            Assert.Equal(rule.Text.English, definition.Description);
            Assert.Contains("vif", definition.Tags);
            Assert.Contains(rule switch { FindingRule => "finding", GuardRule => "guard", SuitabilityRule => "suitability", PriorityRule => "priority", BalanceRule => "balance", CautionRule => "caution", _ => "contradiction" }, definition.Tags);
        }

        Assert.True(definitions["finds-no-contact-point"].Priority > definitions["guard-couple-work"].Priority);
        Assert.True(definitions["guard-couple-work"].Priority > definitions["priority-quick-win"].Priority);
    }

    [Fact]
    public void Facts_AreThoseOfTheAdvice()
    {
        var profile = PersonaProfiles.Load("wa-hamlet-from-nothing");
        var session = Fired(profile);
        var advice = Recommender.Default.Recommend(profile, Date);
        Assert.Equal(advice.Findings.Select(each => each.Finding.Id).Order(StringComparer.Ordinal), session.Query<Finding>().AsEnumerable().Select(finding => finding.Id).Order(StringComparer.Ordinal));
        var outcomes = session.Query<Outcome>().ToDictionary(outcome => outcome.PracticeId, StringComparer.Ordinal);
        Assert.Equal(advice.Catalogue.Practices.Length, outcomes.Count);
        Assert.All(advice.Recommendations, each => Assert.Equal((OutcomeKind.Now, 0), (outcomes[each.Practice.Id].Kind, outcomes[each.Practice.Id].Wave)));
        Assert.All(advice.Later, each => Assert.Equal((OutcomeKind.Later, each.Wave), (outcomes[each.Practice.Id].Kind, outcomes[each.Practice.Id].Wave)));
        var terms = session.Query<PriorityTerm>().AsEnumerable().GroupBy(term => term.PracticeId).ToDictionary(group => group.Key, group => group.Sum(term => term.Points), StringComparer.Ordinal);
        Assert.All(advice.Recommendations, each => Assert.Equal(each.Score, terms.GetValueOrDefault(each.Practice.Id)));
    }

    /// <summary>A long walk of single changes in one session, each held against a fresh evaluation.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void UpdateCommune_OneFactAfterAnother_GivesTheAdviceOfAFreshEvaluation(int seed)
    {
        var random = new Random(seed);
        var profile = PersonaProfiles.Load("wa-small-town-beginning");
        var session = Fired(profile);
        for (var i = 0; i < 60; i++)
        {
            profile = Changed(profile, random);
            session.UpdateCommune(profile);
            session.Fire(TestContext.Current.CancellationToken);
            Assert.Equal(AdviceText.Of(Recommender.Default.Recommend(profile, Date)), AdviceText.Of(session.ReadAdvice(Rules)));
        }
    }

    [Fact]
    public void UpdateCommune_ServiceBecomesPresent_FindingVanishesWithItsCause()
    {
        var profile = new CommuneProfile { Name = "A", Population = 12_000 }.WithService("known-contact-point", Presence.Absent);
        var session = Fired(profile);
        Assert.Contains(session.Query<Finding>(), finding => finding.Id == "no-contact-point");
        session.UpdateCommune(profile.WithService("known-contact-point", Presence.Present));
        session.Fire(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(session.Query<Finding>(), finding => finding.Id == "no-contact-point");
        Assert.Equal(OutcomeKind.InPlace, session.Query<Outcome>().Single(outcome => outcome.PracticeId == "single-contact-point").Kind);
    }

    [Fact]
    public void Retract_Profile_NothingIsLeft()
    {
        var profile = PersonaProfiles.Load("fl-city-mature");
        var session = Fired(profile);
        session.Retract(profile);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Empty(session.Query<Finding>());
        Assert.Empty(session.Query<PriorityTerm>());
        Assert.Throws<InvalidOperationException>(() => session.ReadAdvice(Rules));
    }

    [Fact]
    public void ReadAdvice_BeforeFire_SaysWhatToDo()
    {
        var session = Factory.CreateSession();
        session.InsertCommune(Rules, TinyCatalogue.Commune());
        Assert.Contains("fire first", Assert.Throws<InvalidOperationException>(() => session.ReadAdvice(Rules)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostRules_TermAndVerdict_StandInTheAdviceByName()
    {
        var session = Fired(PersonaProfiles.Load("wa-small-town-beginning"), HostFactory());
        session.Insert(new Vote("witness-guidance"));
        session.Insert(new RunByProvince("high-danger-unit-link"));
        session.Fire(TestContext.Current.CancellationToken);
        var advice = session.ReadAdvice(Rules);
        var explainer = new Explainer(advice.Catalogue, Language.English);

        var voted = advice.Recommendations.Single(each => each.Practice.Id == "witness-guidance");
        var term = Assert.Single(voted.Terms, each => each.Rule.Id == "council-vote");
        Assert.Equal((100, "The council voted for it."), (term.Points, explainer.Text(term, advice)));
        Assert.Equal((1, voted.Terms.Sum(each => each.Points)), (voted.Rank, voted.Score));

        var declined = advice.NotAdvised.Single(each => each.Practice.Id == "high-danger-unit-link");
        Assert.Equal(Recommendations.Outcome.NotSuited, declined.Outcome);
        Assert.Equal(["spoc-interurban-exchange"], declined.Instead);
        Assert.Contains(declined.Reasons, reason => reason.RuleId == "run-by-province");
        foreach (var language in Enum.GetValues<Language>()) Assert.Contains("The council voted for it.", AdviceHtml.Write(advice, language), StringComparison.Ordinal);
        Assert.Contains("\"council-vote\"", System.Text.Encoding.UTF8.GetString(AdviceJson.Write(advice, Language.English)), StringComparison.Ordinal);
        Assert.NotEmpty(advice.Questions);
    }

    [Fact]
    public void HostRules_CauseGoes_TermAndVerdictGoWithIt()
    {
        var profile = PersonaProfiles.Load("wa-small-town-beginning");
        var session = Fired(profile, HostFactory());
        var (vote, province) = (new Vote("witness-guidance"), new RunByProvince("high-danger-unit-link"));
        session.Insert(vote);
        session.Insert(province);
        session.Fire(TestContext.Current.CancellationToken);
        session.Retract(vote);
        session.Retract(province);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Equal(AdviceText.Of(Recommender.Default.Recommend(profile, Date)), AdviceText.Of(session.ReadAdvice(Rules)));
    }

    [Fact]
    public void HostRules_PointsAndWishes_NeverOutweighAGuard()
    {
        var profile = PersonaProfiles.Load("wa-hamlet-from-nothing");
        var session = Fired(profile, HostFactory());
        session.Insert(new Vote("voluntary-perpetrator-group"));
        session.Fire(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(session.ReadAdvice(Rules).Recommendations, each => each.Practice.Id == "voluntary-perpetrator-group");
    }

    [Fact]
    public void Recommender_TakesHostRules()
    {
        var recommender = new NRulesRecommender(null, Repository());
        var advice = recommender.Recommend(PersonaProfiles.Load("wa-small-town-beginning"), Date);
        Assert.Contains(advice.Recommendations, each => each.Terms.Any(term => term.Rule.Id == "small-and-quick"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Council Vote")]
    [InlineData("-vote")]
    public void HostFacts_NameThatIsNoId_IsRefused(string name)
    {
        Assert.Throws<ArgumentException>(() => new PriorityTerm("x", name, 1, LocalizedText.Same("x")));
        Assert.Throws<ArgumentException>(() => Outcome.NotSuited("x", name, LocalizedText.Same("x")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    [InlineData(-1001)]
    public void HostFacts_PointsOutOfRange_AreRefused(int points) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityTerm("x", "vote", points, LocalizedText.Same("x")));

    [Fact]
    public void HostFacts_UnknownPractice_CountsNowhere()
    {
        var profile = PersonaProfiles.Load("wa-small-town-beginning");
        var session = Fired(profile, HostFactory());
        session.Insert(new Vote("no-such-practice"));
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Equal(AdviceText.Of(Recommender.Default.Recommend(profile, Date)), AdviceText.Of(session.ReadAdvice(Rules)));
    }

    private static CommuneProfile Changed(CommuneProfile profile, Random random)
    {
        var catalogue = BuiltInCatalogue.Value;
        return random.Next(6) switch
        {
            0 or 1 => profile.WithService(catalogue.Services[random.Next(catalogue.Services.Length)].Id, (Presence)random.Next(3)),
            2 => profile.WithSignal(catalogue.Signals[random.Next(catalogue.Signals.Length)].Id, (Presence)random.Next(3)),
            3 => profile.WithPractice(catalogue.Practices[random.Next(catalogue.Practices.Length)].Id, (PracticeStatus)random.Next(4)),
            4 => profile with { NetworkMaturity = profile.NetworkMaturity.With((MaturityDimension)random.Next(6), random.Next(1, 6)) },
            _ => profile with { Population = random.Next(500, 150_000) },
        };
    }

    private static RuleRepository Repository()
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.NestedTypes().From(typeof(CouncilVote), typeof(ProvinceRuns), typeof(SmallAndQuick)));
        return repository;
    }

    private static ISessionFactory HostFactory()
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.NestedTypes().From(typeof(CouncilVote), typeof(ProvinceRuns)));
        return Rules.Compile(repository);
    }

    public sealed record Vote(string PracticeId);

    public sealed record RunByProvince(string PracticeId);

    public sealed class CouncilVote : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            Vote vote = null!;
            When().Match(() => vote);
            Then().Yield(_ => new PriorityTerm(vote.PracticeId, "council-vote", 100, LocalizedText.Same("The council voted for it.")));
        }
    }

    public sealed class ProvinceRuns : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            RunByProvince province = null!;
            When().Match(() => province);
            Then().Yield(_ => Outcome.NotSuited(province.PracticeId, "run-by-province", LocalizedText.Same("the province runs it"), "spoc-interurban-exchange"));
        }
    }

    public sealed class SmallAndQuick : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            CommuneProfile commune = null!;
            Practice practice = null!;
            Outcome outcome = null!;
            When()
                .Match(() => commune, each => each.Population < 20_000)
                .Match(() => practice, each => each.Effort == Effort.QuickWin)
                .Match(() => outcome, each => each.PracticeId == practice.Id, each => each.Kind == OutcomeKind.Now);
            Then().Yield(_ => new PriorityTerm(practice.Id, "small-and-quick", 2, LocalizedText.Same("Small and quick.")));
        }
    }
}
