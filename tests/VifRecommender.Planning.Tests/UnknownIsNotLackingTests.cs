using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Statements;

namespace VifRecommender.Planning.Tests;

/// <summary>
/// What a person reads of a roadmap says of nothing that nobody gave that it is lacking: on plausible communes, in four languages.
/// </summary>
public sealed class UnknownIsNotLackingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Roadmap_PlausibleCommune_SaysOfNothingUnknownThatItIsLacking(int seed)
    {
        var profile = PlausibleCommune.Make(seed);
        var roadmap = RoadmapPlanner.Plan(Recommender.Default.Recommend(profile), new RoadmapLimits(8_000, 0.4m, 4),
            cancellation: TestContext.Current.CancellationToken);
        foreach (var language in new[] { Language.French, Language.Dutch, Language.German, Language.English })
        {
            foreach (var text in new[] { RoadmapMarkdown.Write(roadmap, language), RoadmapHtml.Write(roadmap, language) })
            {
                Assert.NotEmpty(text);
                var claims = LackingClaims.In(text, language, profile).ToList();
                Assert.True(claims.Count == 0, string.Join("\n", claims));
            }
        }
    }
}
