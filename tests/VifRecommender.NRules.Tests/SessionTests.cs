using NRules;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;

namespace VifRecommender.NRules.Tests;

/// <summary>Communes in a session of a host: facts, and what follows a change.</summary>
public sealed class SessionTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly CatalogueRules Rules = Compiled.Rules;

    private static ISession Fired(CommuneProfile profile)
    {
        var session = Compiled.Factory.CreateSession();
        session.InsertCommune(Rules, profile, Date);
        session.Fire(TestContext.Current.CancellationToken);
        return session;
    }

    [Fact]
    public void Facts_AreThoseOfTheAdvice()
    {
        var profile = PersonaProfiles.Load("wa-hamlet-from-nothing");
        var session = Fired(profile);
        var advice = Recommender.Default.Recommend(profile, Date);
        var findings = session.Query<FindingFact>().ToDictionary(finding => finding.Id, finding => finding.Truth, StringComparer.Ordinal);
        Assert.All(advice.Catalogue.Findings, finding => Assert.Equal(advice.Situation.Finding(finding.Id), findings[finding.Id]));
        var outcomes = session.Query<OutcomeFact>().ToDictionary(outcome => outcome.PracticeId, StringComparer.Ordinal);
        Assert.Equal(advice.Catalogue.Practices.Length, outcomes.Count);
        Assert.All(advice.Recommendations,
            each => Assert.Equal((OutcomeKind.Now, 0), (outcomes[each.Practice.Id].Kind, outcomes[each.Practice.Id].Step)));
        Assert.All(advice.Later,
            each => Assert.Equal((OutcomeKind.Later, each.Wave), (outcomes[each.Practice.Id].Kind, outcomes[each.Practice.Id].Step)));
        var terms = session.Query<PriorityTerm>().AsEnumerable().GroupBy(term => term.PracticeId)
            .ToDictionary(group => group.Key, group => group.Sum(term => term.Points), StringComparer.Ordinal);
        Assert.All(advice.Recommendations, each => Assert.Equal(each.Score, terms.GetValueOrDefault(each.Practice.Id)));
    }

    [Fact]
    public void Facts_WhatNobodySays_IsUnknownAndNotNo()
    {
        var session = Fired(new CommuneProfile { Name = "A", Population = 12_000 }.WithService("known-contact-point", Presence.Absent));
        var services = session.Query<ServiceFact>()
            .ToDictionary(service => service.Service, service => (service.IsThere, service.HeldBy), StringComparer.Ordinal);
        Assert.Equal(Rules.Catalogue.Services.Length, services.Count);
        Assert.Equal((Truth.False, null), services["known-contact-point"]);
        Assert.Equal((Truth.Unknown, null), services["police-link"]);
        Assert.All(session.Query<LevelFact>(), level => Assert.Equal((1, 5, false), (level.From, level.To, level.IsKnown)));
        Assert.All(session.Query<SignalFact>(), signal => Assert.Equal(Truth.Unknown, signal.IsPresent));
        Assert.All(session.Query<PracticeStatusFact>(), status => Assert.Null(status.Status));
        Assert.Empty(session.Query<WishFact>());
    }

    [Fact]
    public void Facts_AreTheSituationThatTheLibraryReads()
    {
        foreach (var seed in Enumerable.Range(0, 60))
        {
            var profile = RandomProfile.Make(seed, Rules.Catalogue);
            var situation = Recommender.Default.Recommend(profile, Date).Situation;
            var session = Compiled.Factory.CreateSession();
            session.InsertCommune(Rules, profile, Date);
            Assert.All(session.Query<ServiceFact>(), service => Assert.Equal(situation.Service(service.Service), service.IsThere));
            Assert.All(session.Query<SignalFact>(), signal => Assert.Equal(situation.Signal(signal.Signal), signal.IsPresent));
            Assert.All(session.Query<StructureFact>(),
                structure => Assert.Equal(situation.Structure(structure.Structure), structure.Presence));
            Assert.All(session.Query<PracticeStatusFact>(), status => Assert.Equal(situation.Practice(status.PracticeId), status.Status));
            Assert.All(session.Query<LevelFact>(),
                level => Assert.Equal(level.Dimension is { } dimension ? situation.Level(dimension) : situation.OverallLevel,
                    new LevelRange(level.From, level.To)));
        }
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
            profile = Walk.Changed(profile, Rules.Catalogue, random);
            session.UpdateCommune(Rules, profile, Date);
            session.Fire(TestContext.Current.CancellationToken);
            Assert.Equal(AdviceText.Of(Recommender.Default.Recommend(profile, Date)), AdviceText.Of(session.ReadAdvice(Rules)));
        }
    }

    /// <summary>What was derived on the way leaves nothing behind: the facts are those of a fresh session.</summary>
    [Fact]
    public void UpdateCommune_AfterAWalk_HoldsTheFactsOfAFreshSession()
    {
        var random = new Random(7);
        var profile = PersonaProfiles.Load("wa-small-town-beginning");
        var session = Fired(profile);
        for (var i = 0; i < 20; i++)
        {
            profile = Walk.Changed(profile, Rules.Catalogue, random);
            session.UpdateCommune(Rules, profile, Date);
            session.Fire(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Counts(Fired(profile)), Counts(session));
    }

    [Fact]
    public void UpdateCommune_ServiceBecomesPresent_FindingVanishesWithItsCause()
    {
        var profile = new CommuneProfile { Name = "A", Population = 12_000 }.WithService("known-contact-point", Presence.Absent);
        var session = Fired(profile);
        Assert.Equal(Truth.True, session.Query<FindingFact>().Single(finding => finding.Id == "no-contact-point").Truth);
        session.UpdateCommune(Rules, profile.WithService("known-contact-point", Presence.Present), Date);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Equal(Truth.False, session.Query<FindingFact>().Single(finding => finding.Id == "no-contact-point").Truth);
        Assert.Equal(OutcomeKind.Served, session.Query<OutcomeFact>().Single(outcome => outcome.PracticeId == "single-contact-point").Kind);
    }

    [Fact]
    public void UpdateCommune_AnotherDay_DismissalsEnd()
    {
        var practice = Rules.Catalogue.Practices.First(each => each.Needs is null).Id;
        var profile = new CommuneProfile { Name = "A", Population = 12_000 }.WithPractice(practice,
            new PracticeState(PracticeStatus.Dismissed, null, new CalendarDate(2026, 12, 1)));
        var session = Fired(profile);
        session.UpdateCommune(Rules, profile, new CalendarDate(2027, 1, 1));
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Equal(AdviceText.Of(Recommender.Default.Recommend(profile, new CalendarDate(2027, 1, 1))),
            AdviceText.Of(session.ReadAdvice(Rules)));
    }

    [Fact]
    public void SeveralCommunes_EachHasItsOwnAdvice()
    {
        var session = Compiled.Factory.CreateSession();
        var profiles = Enumerable.Range(0, 5)
            .Select(seed => RandomProfile.Make(seed, Rules.Catalogue) with { Name = $"Commune {seed}", NisCode = null }).ToList();
        foreach (var profile in profiles) session.InsertCommune(Rules, profile, Date);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.All(profiles,
            profile => Assert.Equal(AdviceText.Of(Recommender.Default.Recommend(profile, Date)),
                AdviceText.Of(session.ReadAdvice(Rules, profile.Name))));
    }

    [Fact]
    public void RetractCommune_NothingIsLeft()
    {
        var session = Fired(PersonaProfiles.Load("fl-city-mature"));
        session.RetractCommune(session.Query<CommuneFact>().Single().Commune);
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Empty(session.Query<object>());
        Assert.Throws<InvalidOperationException>(() => session.ReadAdvice(Rules));
    }

    [Fact]
    public void ReadAdvice_BeforeFire_SaysWhatToDo()
    {
        var session = Compiled.Factory.CreateSession();
        Assert.Contains("insert a commune", Assert.Throws<InvalidOperationException>(() => session.ReadAdvice(Rules)).Message,
            StringComparison.Ordinal);
        session.InsertCommune(Rules, TinyCatalogue.Commune());
        Assert.Contains("fire first", Assert.Throws<InvalidOperationException>(() => session.ReadAdvice(Rules)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Communes_KeyThatIsTakenOrMissing_IsNamed()
    {
        var session = Fired(TinyCatalogue.Commune() with { Name = "Here" });
        Assert.Contains("'Here'",
            Assert.Throws<ArgumentException>(() => session.InsertCommune(Rules, TinyCatalogue.Commune() with { Name = "Here" })).Message,
            StringComparison.Ordinal);
        Assert.Contains("'There'",
            Assert.Throws<ArgumentException>(() => session.UpdateCommune(Rules, TinyCatalogue.Commune() with { Name = "There" })).Message,
            StringComparison.Ordinal);
        Assert.Contains("'There'", Assert.Throws<ArgumentException>(() => session.ReadAdvice(Rules, "There")).Message,
            StringComparison.Ordinal);
        session.InsertCommune(Rules, TinyCatalogue.Commune() with { Name = "There" });
        session.Fire(TestContext.Current.CancellationToken);
        Assert.Contains("'Here', 'There'", Assert.Throws<InvalidOperationException>(() => session.ReadAdvice(Rules)).Message,
            StringComparison.Ordinal);
    }

    private static string Counts(ISession session) =>
        string.Join(' ',
            session.Query<object>().AsEnumerable().GroupBy(fact => fact.GetType().Name).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key}={group.Count()}"));
}
