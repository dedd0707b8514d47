using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>
/// What the analysis says of a catalogue is true of every profile: random catalogues, and for each remark random profiles that could
/// refute it.
/// A seed that fails is printed. VIF_TESTS_LONG=1 takes more of both.
/// </summary>
public sealed class RandomCatalogueTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("VIF_TESTS_LONG") == "1";

    private static readonly (int Catalogues, int Profiles) Work = IsLong ? (5_000, 2_000) : (200, 200);

    [Fact]
    public void Remarks_OfRandomCatalogues_AreRefutedByNoProfile()
    {
        var refuted = new List<string>();
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        var built = 0;
        for (var seed = 0; built < Work.Catalogues; seed++)
        {
            if (SmallWorld.Catalogue(seed) is not { } catalogue) continue;
            built++;
            var (recommender, random) = (new Recommender(catalogue), new Random(seed));
            var advices = Enumerable.Range(0, Work.Profiles).Select(_ => recommender.Recommend(SmallWorld.Profile(random))).ToList();
            foreach (var remark in Analysed.Of(catalogue))
            {
                said[remark.Kind.Id] = said.GetValueOrDefault(remark.Kind.Id) + 1;
                var why = advices.Select(RefutedRemarks.Refuter(catalogue, remark)).FirstOrDefault(each => each is not null);
                if (why is not null) refuted.Add($"seed {seed}: {remark.Kind.Id} {remark.Message} ({why})");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(", ", said.OrderBy(each => each.Key).Select(each => $"{each.Key} {each.Value}")));
        Assert.True(refuted.Count == 0, $"{refuted.Count} refuted:\n{string.Join("\n", refuted.Take(20))}");
        // Every remark that says something of rules is tried often enough to be wrong.
        string[] tried =
        [
            DiagnosticCatalogue.NeverRecommended.Id, DiagnosticCatalogue.NeverHolds.Id, DiagnosticCatalogue.Subsumed.Id,
            DiagnosticCatalogue.GuardWithoutEffect.Id, DiagnosticCatalogue.RulesContradict.Id, DiagnosticCatalogue.RedundantPart.Id,
            DiagnosticCatalogue.Masked.Id,
        ];
        Assert.All(tried, id => Assert.True(said.GetValueOrDefault(id) >= 20, $"{id} was said {said.GetValueOrDefault(id)} times."));
    }
}
