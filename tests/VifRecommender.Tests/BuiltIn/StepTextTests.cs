using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>
/// Because, first step, carrier and helper of the built-in practices: there for every commune, short, and in the words of its place.
/// </summary>
public sealed partial class StepTextTests
{
    private const int MostWords = 32;

    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    /// <summary>One commune of each place that the texts tell apart, in two sizes; and one of which nothing is known.</summary>
    public static TheoryData<string, string?, string?, int> Places => new()
    {
        { "liege", "wallonia", "fr", 8_000 }, { "namur", "wallonia", "fr", 110_000 }, { "eupen", "wallonia", "de", 8_000 },
        { "genk", "flanders", "nl", 68_000 },
        { "retie", "flanders", "nl", 9_000 }, { "ixelles", "brussels", "fr", 88_000 }, { "jette", "brussels", "nl", 53_000 },
        { "nowhere", null, null, 20_000 },
    };

    [Fact]
    public void Practices_All_SayHowToBeginToEveryCommune()
    {
        Assert.All(BuiltIn.Practices, practice =>
        {
            Assert.NotNull(practice.Because);
            Assert.Contains(practice.FirstStep, text => text.IsForAll);
            Assert.Contains(practice.Carrier, text => text.IsForAll);
            Assert.Contains(practice.Helper, text => text.IsForAll);
        });
    }

    [Fact]
    public void Practices_All_SayThatTheStepsAreJudgement() =>
        Assert.All(BuiltIn.Practices,
            practice => Assert.All(new[] { "because", "firstStep", "carrier", "helper" },
                field => Assert.Equal((practice.Id, Provenance.Judgement), (practice.Id, practice.ProvenanceOf(field)))));

    [Theory]
    [MemberData(nameof(Places))]
    public void Texts_AtAPlace_AreFilledAndShort(string name, string? region, string? language, int population)
    {
        var advice = Recommender.Default.Recommend(Profile(name, region, language, population));
        foreach (var about in advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later))
        {
            foreach (var explainer in Languages.Select(each => new Explainer(BuiltIn, each)))
            {
                Assert.All(new[] { explainer.Because(about.Practice), explainer.FirstStep(about), explainer.Carrier(about),
                    explainer.Helper(about)! }, text =>
                {
                    Assert.DoesNotContain('{', text);
                    Assert.InRange(text.Split(' ').Length, 1, MostWords);
                });
                Assert.EndsWith(".", explainer.Because(about.Practice), StringComparison.Ordinal);
                Assert.DoesNotMatch(FullStop(), explainer.Carrier(about));
            }
        }
    }

    [Theory]
    [InlineData("wallonia", "fr", new[] { "CAW", "1712", "PRISMA", "Kaleido", "vertrouwenscentrum", "Veilig Huis" })]
    [InlineData("flanders", "nl", new[] { "PRISMA", "Kaleido", "0800", "Praxis", "SOS Enfants" })]
    [InlineData("wallonia", "de", new[] { "CAW", "1712", "vertrouwenscentrum", "Praxis", "0800", "SOS Enfants" })]
    [InlineData("brussels", "nl", new[] { "PRISMA", "Kaleido", "DIViCo" })]
    public void Texts_InTheLanguageOfAPlace_NameNoServiceOfAnother(string region, string language, string[] foreign)
    {
        var profile = Profile("Here", region, language, 30_000);
        var names = new LocalNames(BuiltIn, profile);
        foreach (var practice in BuiltIn.Practices)
        {
            foreach (var texts in new[] { practice.FirstStep, practice.Carrier, practice.Helper })
            {
                foreach (var each in Languages)
                {
                    var text = PlacedText.For(texts, names, Scale.Commune, each);
                    Assert.NotNull(text);
                    // The English term says for each community what its centre is called.
                    var said = text.Replace("(PMS, CLB or Kaleido)", "", StringComparison.Ordinal);
                    Assert.All(foreign,
                        word => Assert.False(said.Contains(word, StringComparison.Ordinal), $"{practice.Id} {each}: {text}"));
                }
            }
        }
    }

    [Theory]
    [InlineData("62063", "DIViCo Liège")]
    [InlineData("25112", "DIViCo Brabant wallon")]
    [InlineData("51004", null)]
    public void HighDanger_FirstStep_NamesTheUnitWhereItIsKnown(string nisCode, string? unit)
    {
        var advice = Recommender.Default.Recommend(Profile("Here", "wallonia", "fr", 30_000) with { NisCode = nisCode });
        var about = (RankedPractice)advice.Find("high-danger-unit-link")!;
        var step = new Explainer(BuiltIn, Language.French).FirstStep(about);
        if (unit is null) Assert.Contains("demande au SAPV quelle cellule", step, StringComparison.Ordinal);
        else Assert.Contains(unit, step, StringComparison.Ordinal);
    }

    [Fact]
    public void Carrier_BySize_FollowsTheMark()
    {
        Assert.Equal("zone de police", Carrier(9_999));
        Assert.Equal("service de prévention ou CPAS", Carrier(10_000));

        string Carrier(int population)
        {
            var advice = Recommender.Default.Recommend(Profile("Here", "wallonia", "fr", population));
            return new Explainer(BuiltIn, Language.French).Carrier((RankedPractice)advice.Find("one-page-action-sheet")!);
        }
    }

    private static CommuneProfile Profile(string name, string? region, string? language, int population) => new()
    {
        Name = name,
        Population = population,
        Region = region is null ? null : ProfileWords.Regions.TryGet(region, out var known) ? known : throw new ArgumentException(region),
        Languages = language is null ? [] : ProfileWords.Languages.TryGet(language, out var spoken) ? [spoken]
            : throw new ArgumentException(language),
    };

    [GeneratedRegex(@"\.$")]
    private static partial Regex FullStop();
}
