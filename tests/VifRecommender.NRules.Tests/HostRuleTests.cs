using NRules;
using NRules.Fluent;
using VifRecommender.Explanation;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Tests.HostRules;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Situations;
using VifRecommender.Tests.Personas;
using VifRecommender.Writing;
using Text = VifRecommender.Catalogues.LocalizedText;

namespace VifRecommender.NRules.Tests;

/// <summary>A host's own rules beside the catalogue's.</summary>
public sealed class HostRuleTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly CatalogueRules Rules = Compiled.Rules;

    private static readonly ISessionFactory Factory = Rules.Compile(Repository(typeof(CouncilVote), typeof(ProvinceRuns),
        typeof(WaitForVote), typeof(FindsWorry), typeof(AfterTheDoor), typeof(SmallAndQuick)));

    private static ISession Fired(CommuneProfile profile, params object[] facts)
    {
        var session = Factory.CreateSession();
        session.InsertCommune(Rules, profile, Date);
        session.InsertAll(facts);
        session.Fire(TestContext.Current.CancellationToken);
        return session;
    }

    private static CommuneProfile Town => PersonaProfiles.Load("wa-small-town-beginning");

    [Fact]
    public void TermAndVerdict_StandInTheAdviceByName()
    {
        var advice = Fired(Town, new Vote("witness-guidance"), new RunByProvince("high-danger-unit-link")).ReadAdvice(Rules);
        var voted = advice.Recommendations.Single(each => each.Practice.Id == "witness-guidance");
        var term = voted.Terms.Single(each => each.Rule.Id == "council-vote");
        Assert.Equal(100, term.Points);
        Assert.Equal("The council voted for it.", new Explainer(advice.Catalogue, Language.English).Text(term, advice));
        Assert.Equal(voted.Score, voted.Terms.Sum(each => each.Points));
        var declined = advice.NotAdvised.Single(each => each.Practice.Id == "high-danger-unit-link");
        Assert.Equal((Outcome.NotSuited, "spoc-interurban-exchange"), (declined.Outcome, declined.Instead.Single()));
        Assert.Contains(declined.Reasons, reason => reason.RuleId == "run-by-province");
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Contains("The council voted for it.", AdviceHtml.Write(advice, language), StringComparison.Ordinal);
        }
        Assert.Contains("\"council-vote\"", System.Text.Encoding.UTF8.GetString(AdviceJson.Write(advice, Language.English)),
            StringComparison.Ordinal);
        Assert.NotEmpty(advice.Questions);
    }

    [Theory]
    [InlineData(Language.French, "En attente\u202F: the council has not voted.", "en attente")]
    [InlineData(Language.Dutch, "Wacht nog: the council has not voted.", "wacht nog")]
    [InlineData(Language.German, "Wartet noch: the council has not voted.", "wartet noch")]
    [InlineData(Language.English, "Still waits: the council has not voted.", "still waits")]
    public void HeldBack_UntilSomethingHappens_SaysSoInTheHostsWords(Language language, string reason, string word)
    {
        var session = Fired(Town, new Pending("witness-guidance"));
        var held = session.ReadAdvice(Rules).NotAdvised.Single(each => each.Practice.Id == "witness-guidance");
        var explainer = new Explainer(Rules.Catalogue, language);
        Assert.Equal(Outcome.HeldBack, held.Outcome);
        Assert.Equal(reason, explainer.Text(held.Reasons.Single(each => each.Kind == ReasonKind.HeldBack), held));
        Assert.Contains(word, AdviceHtml.Write(session.ReadAdvice(Rules), language), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"held-back\"", System.Text.Encoding.UTF8.GetString(AdviceJson.Write(session.ReadAdvice(Rules), language)),
            StringComparison.Ordinal);

        session.Insert(new Vote("witness-guidance"));
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Contains(session.ReadAdvice(Rules).Recommendations, each => each.Practice.Id == "witness-guidance");
    }

    [Fact]
    public void Finding_EstablishedByAHost_IsTruePointsAndToldByItsName()
    {
        var finding = Recommender.Default.Recommend(Town,
            Date).Catalogue.Findings.First(each => Recommender.Default.Recommend(Town, Date).Situation.Finding(each.Id) != Truth.True
                && Rules.Catalogue.Practices.Any(practice => practice.Answers.Contains(each.Id)));
        var session = Fired(Town, new Worry(finding.Id));
        var established = session.ReadAdvice(Rules).Findings.Single(each => each.Finding.Id == finding.Id);
        Assert.Contains(established.Reasons, reason => reason.RuleId == "finds-worry");
        Assert.Equal(Truth.True, session.Query<FindingFact>().Single(each => each.Id == finding.Id).Truth);
    }

    [Fact]
    public void EarlierStep_IsSeenByAHostsRule()
    {
        var session = Fired(PersonaProfiles.Load("wa-hamlet-from-nothing"));
        var later = session.Query<OutcomeFact>().Where(outcome => outcome.Kind == OutcomeKind.Later).Select(outcome => outcome.PracticeId)
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(later);
        Assert.Equal(later,
            session.Query<PriorityTerm>().Where(term => term.RuleId == "after-the-door").Select(term => term.PracticeId)
                .ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void CauseGoes_WhatItStoodForGoesWithIt()
    {
        var (session, facts) = (Fired(Town),
            new object[] { new Vote("witness-guidance"), new RunByProvince("high-danger-unit-link"), new Pending("one-page-action-sheet"),
                new Worry("no-contact-point") });
        var before = AdviceText.Of(session.ReadAdvice(Rules));
        session.InsertAll(facts);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.NotEqual(before, AdviceText.Of(session.ReadAdvice(Rules)));
        session.RetractAll(facts);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Equal(before, AdviceText.Of(session.ReadAdvice(Rules)));
    }

    /// <summary>
    /// Whatever a host's rules say of whatever practices: what starts has its guards and needs, by the library's own reading.
    /// </summary>
    [Fact]
    public void NoHostRule_LiftsAGuardOrMakesANeedTrue()
    {
        var random = new Random(11);
        string[] practices = [.. Rules.Catalogue.Practices.Select(practice => practice.Id)];
        string[] findings = [.. Rules.Catalogue.Findings.Select(finding => finding.Id)];
        var profile = PersonaProfiles.Load("wa-hamlet-from-nothing");
        var alone = Recommender.Default.Recommend(profile, Date);
        for (var i = 0; i < 12; i++)
        {
            object[] facts = [.. practices.Where(_ => random.Next(3) == 0).Select(id => new Vote(id)),
                .. findings.Where(_ => random.Next(4) == 0).Select(id => new Worry(id)),
                .. practices.Where(_ => random.Next(20) == 0).Select(id => new RunByProvince(id))];
            var advice = Fired(profile, facts).ReadAdvice(Rules);
            Assert.All(advice.Recommendations,
                each => Assert.Contains(each.Reasons,
                    reason => reason.Kind is not (ReasonKind.Guard or ReasonKind.Need) || reason.Truth == Truth.True));
            Assert.All(advice.Recommendations,
                each => Assert.DoesNotContain(each.Reasons,
                    reason => reason.Kind is ReasonKind.Guard or ReasonKind.Need && reason.Truth != Truth.True));
            Assert.Empty(advice.Recommendations.Select(each => each.Practice.Id)
                .Intersect(alone.NotAdvised.Where(each => each.Outcome is Outcome.Guarded or Outcome.Unreachable)
                    .Select(each => each.Practice.Id)));
        }
    }

    /// <summary>
    /// A fact that only a profile can state cannot be made by a host: there is no public constructor, and what is taken away makes
    /// nothing true.
    /// </summary>
    [Fact]
    public void Statements_CannotBeMadeByAHost_AndTakingOneAwayOpensNothing()
    {
        Assert.All(typeof(Statement).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Statement)) || type == typeof(GuardOpening) || type == typeof(ServiceStep)
                || type == typeof(OutcomeFact) || type == typeof(Candidate)), type => Assert.Empty(type.GetConstructors()));
        var profile = PersonaProfiles.Load("wa-hamlet-from-nothing");
        var session = Fired(profile);
        var before = session.ReadAdvice(Rules).Recommendations.Select(each => each.Practice.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var service in session.Query<ServiceFact>().ToList()) session.Retract(service);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Subset(before,
            session.Query<OutcomeFact>().Where(outcome => outcome.Kind == OutcomeKind.Now).Select(outcome => outcome.PracticeId)
                .ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Recommender_TakesHostRules()
    {
        var advice = new NRulesRecommender(null, Repository(typeof(SmallAndQuick))).Recommend(Town, Date);
        Assert.Contains(advice.Recommendations, each => each.Terms.Any(term => term.Rule.Id == "small-and-quick"));
    }

    [Theory]
    [InlineData(typeof(FailsInCondition), "fails-in-condition")]
    [InlineData(typeof(FailsInAction), "fails-in-action")]
    public void Exception_InAHostsRule_SaysWhichRule(Type rule, string name)
    {
        var fault = Assert.Throws<HostRuleException>(() => new NRulesRecommender(null, Repository(rule)).Recommend(Town, Date));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.Equal([name], fault.Rules);
        Assert.IsType<InvalidTimeZoneException>(fault.InnerException);
    }

    [Theory]
    [InlineData("council-vote")]
    [InlineData("as_2.14")]
    [InlineData("con")]
    public void Name_ThatIsAnId_IsTaken(string name)
    {
        Assert.Equal(name, new PriorityTerm("c", "x", name, 1, Text.Same("x")).RuleId);
        Assert.Equal(name, new FindingReason("c", "x", name, Text.Same("x")).RuleId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Council Vote")]
    [InlineData("-vote")]
    [InlineData("A.B")]
    [InlineData("a.b.")]
    [InlineData("a+b")]
    [InlineData("a..b")]
    [InlineData("abcdefghij.abcdefghij.abcdefghij.abcdefghij.abcdefghij.abcdefghij.abcdefghij.abcd")]
    public void Name_ThatIsNoId_IsRefused(string name)
    {
        Assert.Throws<ArgumentException>(() => new PriorityTerm("c", "x", name, 1, Text.Same("x")));
        Assert.Throws<ArgumentException>(() => new FindingReason("c", "x", name, Text.Same("x")));
        Assert.Throws<ArgumentException>(() => Verdict.NotSuited("c", "x", name, Text.Same("x")));
        Assert.Throws<ArgumentException>(() => Verdict.HeldBack("c", "x", name, Text.Same("x")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    [InlineData(-1001)]
    public void Points_OutOfRange_AreRefused(int points) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityTerm("c", "x", "vote", points, Text.Same("x")));

    [Fact]
    public void UnknownPracticeOrFinding_CountsNowhere()
    {
        var alone = Fired(Town).ReadAdvice(Rules);
        var session = Fired(Town, new Vote("no-such-practice"), new RunByProvince("no-such-practice"), new Pending("no-such-practice"),
            new Worry("no-such-finding"));
        Assert.Equal(AdviceText.Of(alone), AdviceText.Of(session.ReadAdvice(Rules)));
    }

    private static RuleRepository Repository(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.From(rules));
        return repository;
    }
}
