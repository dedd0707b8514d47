using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Statements;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>
/// What studies found of effect: told beside every practice that is advised, null and adverse findings too, and apart from points.
/// </summary>
public sealed partial class EffectTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    [Fact]
    public void Effects_Studied_NameMeasureDesignTextAndSource() =>
        Assert.All(BuiltIn.Practices.Select(practice => practice.Evidence.Effect)
            .Where(effect => effect.Direction != EffectDirection.NotStudied), effect =>
    {
        Assert.NotEmpty(effect.MeasuredOn);
        Assert.NotNull(effect.Design);
        Assert.NotNull(effect.Text);
        Assert.NotEmpty(effect.Sources);
    });

    [Fact]
    public void Effects_Reduces_WasMeasuredOnViolenceWithAComparison() =>
        Assert.All(BuiltIn.Practices.Select(practice => practice.Evidence.Effect)
            .Where(effect => effect.Direction == EffectDirection.Reduces), effect =>
    {
        Assert.Contains(EffectMeasure.Violence, effect.MeasuredOn);
        Assert.NotEqual(EffectDesign.BeforeAfter, effect.Design);
    });

    [Theory]
    [InlineData("proactive-callback-after-police", EffectDirection.NoClearEffect)]
    [InlineData("couple-work-only-after-screening", EffectDirection.MayHarm)]
    [InlineData("voluntary-perpetrator-group", EffectDirection.Mixed)]
    [InlineData("residence-ban-support-package", EffectDirection.Reduces)]
    [InlineData("health-professional-flowchart", EffectDirection.Improves)]
    [InlineData("hotel-voucher-protocol", EffectDirection.NotStudied)]
    public void Effect_KnownKinds_HaveTheDirectionOfTheStudies(string practice, EffectDirection direction) =>
        Assert.Equal(direction, BuiltIn.FindPractice(practice)!.Evidence.Effect.Direction);

    [Fact]
    public void Pages_AdvisedPractices_TellTheEffectInEveryLanguage()
    {
        var advice = new Recommender(BuiltIn).Recommend(PlausibleCommune.Make(11, maturity: 0.9, answered: 1));
        foreach (var language in Languages)
        {
            var explainer = new Explainer(BuiltIn, language);
            var page = System.Net.WebUtility.HtmlDecode(AdviceHtml.Write(advice, language));
            Assert.All(advice.Recommendations, each => Assert.Contains(explainer.Effect(each.Practice.Evidence.Effect), page));
        }
    }

    [Fact]
    public void Priorities_NoRule_GivesPointsForAnAnnouncement() =>
        Assert.DoesNotContain(BuiltIn.Rules.OfType<PriorityRule>(), rule => rule.For.Strength == EvidenceStrength.AnnouncedInBelgium);

    [Fact]
    public void Texts_AllLanguages_HoldNoDraftingNote() => Assert.All(CatalogueTexts.All.Where(each => each.Text is not null), each =>
    {
        foreach (var language in Languages) Assert.DoesNotMatch(DraftingNote(), each.Text[language]);
    });

    [GeneratedRegex(@"numéro à vérifier|reste(nt)? à vérifier|(est|sont) à vérifier|nog na te gaan|nummer na te gaan|"
        + @"(is|zijn) na te gaan|noch zu prüfen|Nummer zu prüfen|sind zu prüfen|to be checked|TODO|still to be", RegexOptions.IgnoreCase)]
    private static partial Regex DraftingNote();
}
