using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Running;

namespace VifRecommender.NRules.Tests;

/// <summary>On catalogues that nobody wrote, both engines say the same, at once and after each change of a walk.</summary>
public sealed class RandomCatalogueTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    [Fact]
    public void Advice_OfARandomCatalogue_IsTheSame()
    {
        var (wanted, made, circles) = (LongRun.IsWanted ? 400 : 24, 0, 0);
        for (var seed = 0; made < wanted; seed++)
        {
            Assert.True(seed < 40 * wanted, "enough of the catalogues that are drawn can be loaded");
            if (RandomCatalogue.Make(seed) is not { } catalogue) continue;
            made++;
            circles += new CatalogueRules(catalogue).GetRuleSets().Single().Rules.Any(rule => rule.Tags.Contains("round")) ? 1 : 0;
            Compare(catalogue, seed);
        }

        Assert.InRange(circles, wanted / 20, wanted);
    }

    private static void Compare(Catalogue catalogue, int seed)
    {
        var (mine, theirs) = (new Recommender(catalogue), new CatalogueRules(catalogue));
        var factory = theirs.Compile();
        for (var each = 0; each < 4; each++)
        {
            var (random, profile) = (new Random(seed + each), RandomProfile.Make((100 * seed) + each, catalogue));
            var session = factory.CreateSession();
            session.InsertCommune(theirs, profile, Date);
            for (var step = 0; step < 12; step++)
            {
                session.Fire(TestContext.Current.CancellationToken);
                var (expected, found) = (AdviceText.Of(mine.Recommend(profile, Date)), AdviceText.Of(session.ReadAdvice(theirs)));
                Assert.True(expected == found, $"Catalogue {seed}, profile {each}, step {step}:\n{expected}\nby NRules:\n{found}");
                profile = Walk.Changed(profile, catalogue, random);
                session.UpdateCommune(theirs, profile, Date);
            }
        }
    }
}
