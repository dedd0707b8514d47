using NRules;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.NRules.Tests;

/// <summary>
/// An update fires what follows from it, and nothing else. Rules are counted, not milliseconds: the benchmarks measure those.
/// </summary>
public sealed class IncrementalTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    [Fact]
    public void Update_OfOneService_FiresAtTheMedianATwentiethOfAFreshSession()
    {
        List<int> fresh = [];
        List<int> updates = [];
        foreach (var name in SampleProfiles.Names.Select(row => row.Data))
        {
            var profile = SampleProfiles.Load(name);
            var session = Compiled.Factory.CreateSession();
            session.InsertCommune(Compiled.Rules, profile, Date);
            fresh.Add(session.Fire(TestContext.Current.CancellationToken));
            foreach (var service in Compiled.Rules.Catalogue.Services)
            {
                var stated = profile.Services.TryGetValue(service.Id, out var state) ? state.Presence : profile.OtherServices;
                foreach (var answer in Enum.GetValues<Presence>().Where(answer => answer != stated))
                {
                    updates.Add(Fire(session, profile.WithService(service.Id, answer)));
                    Assert.Equal(0, Fire(session, profile.WithService(service.Id, answer)));
                    Fire(session, profile);
                }
            }
        }

        Assert.True(20 * Median(updates) <= Median(fresh), $"{Median(updates)} of {Median(fresh)}");
        Assert.True(updates.Max() < Median(fresh) / 2, $"{updates.Max()} of {Median(fresh)}");
    }

    [Fact]
    public void Update_ThatChangesNothing_FiresNothing()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var profile = RandomProfile.Make(seed, Compiled.Rules.Catalogue);
            var session = Compiled.Factory.CreateSession();
            session.InsertCommune(Compiled.Rules, profile, Date);
            session.Fire(TestContext.Current.CancellationToken);
            Assert.Equal(0, Fire(session, profile with { Notes = new ProfileNotes() }));
        }
    }

    /// <summary>What one commune answers fires nothing for its neighbour.</summary>
    [Fact]
    public void Update_OfOneCommune_LeavesTheOtherAlone()
    {
        var (one, other) = (RandomProfile.Make(3, Compiled.Rules.Catalogue) with { Name = "One", NisCode = null },
            RandomProfile.Make(4, Compiled.Rules.Catalogue) with { Name = "Other", NisCode = null });
        var session = Compiled.Factory.CreateSession();
        session.InsertCommune(Compiled.Rules, one, Date);
        session.InsertCommune(Compiled.Rules, other, Date);
        session.Fire(TestContext.Current.CancellationToken);
        var about = new List<string>();
        session.Events.FactInsertedEvent += (_, inserted) => about.Add(((Facts.ICommuneFact)inserted.Fact.Value!).Commune);
        session.Events.FactRetractedEvent += (_, retracted) => about.Add(((Facts.ICommuneFact)retracted.Fact.Value!).Commune);
        Fire(session,
            one.WithService("known-contact-point",
                one.Services.TryGetValue("known-contact-point", out var state) && state.Presence == Presence.Present ? Presence.Absent
                    : Presence.Present));
        Assert.NotEmpty(about);
        Assert.DoesNotContain("Other", about);
    }

    private static int Fire(ISession session, CommuneProfile profile)
    {
        session.UpdateCommune(Compiled.Rules, profile, Date);
        return session.Fire(TestContext.Current.CancellationToken);
    }

    private static int Median(List<int> numbers) => numbers.Order().ElementAt(numbers.Count / 2);
}
