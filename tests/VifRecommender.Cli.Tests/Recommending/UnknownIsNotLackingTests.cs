using VifRecommender.Cli.Explaining;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Streams;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Statements;

namespace VifRecommender.Cli.Tests.Recommending;

/// <summary>
/// What the commands print says of nothing that nobody gave that it is lacking: on plausible communes, in four languages.
/// </summary>
public sealed class UnknownIsNotLackingTests
{
    // One line for each paragraph, so that a sentence is read whole.
    private static readonly Terminal Wide = new(100_000, HasColour: false);

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Recommend_PlausibleCommune_SaysOfNothingUnknownThatItIsLacking(int seed)
    {
        var profile = PlausibleCommune.Make(seed);
        var advice = Recommender.Default.Recommend(profile);
        foreach (var language in Languages) AssertNone(AdviceText.Write(advice, language, top: null, Wide), language, profile);
    }

    [Theory]
    [InlineData(4)]
    public void Explain_PlausibleCommune_SaysOfNothingUnknownThatItIsLacking(int seed)
    {
        var profile = PlausibleCommune.Make(seed);
        var advice = Recommender.Default.Recommend(profile);
        var topFive = Recommender.Default.FindTopFiveChanges(profile, cancellation: TestContext.Current.CancellationToken);
        foreach (var practice in BuiltInCatalogue.Value.Practices.Where((_, place) => place == 10 * seed))
        {
            var changes =
                Recommender.Default.FindSmallestChanges(profile, practice.Id, cancellation: TestContext.Current.CancellationToken);
            foreach (var language in Languages)
            {
                AssertNone(ExplanationText.Write(advice, advice.Find(practice.Id)!, changes, topFive, language, Wide), language, profile);
            }
        }
    }

    private static void AssertNone(string text, Language language, CommuneProfile profile)
    {
        Assert.NotEmpty(text);
        var claims = LackingClaims.In(text, language, profile).ToList();
        Assert.True(claims.Count == 0, string.Join("\n", claims));
    }
}
