using System.Net;
using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Statements;

namespace VifRecommender.Tests.Explanation;

/// <summary>Of a fact that nobody gave, no sentence says that it is lacking: on random communes, with the built-in catalogue, in four languages.</summary>
public sealed partial class UnknownIsNotLackingTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    private static readonly Dictionary<Language, Regex> Lacking = new()
    {
        [Language.French] = new(@"pas en place|absent|pas encore là|\bmanque|n’existe pas|\bsans point de|à réunir d’abord, pas"),
        [Language.Dutch] = new(@"niet aanwezig|afwezig|ontbre|bestaat niet|nog niet aan|eerst nodig, niet"),
        [Language.German] = new(@"nicht vorhanden|\bfehl|gibt es nicht|noch nicht da"),
        [Language.English] = new(@"not in place|absent|lacking|missing|not there|not yet there|does not exist"),
    };

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Texts_RandomCommunes_SayOfNoUnknownServiceThatItIsLacking(Language language)
    {
        var explainer = new Explainer(BuiltIn, language);
        var told = 0;
        for (var seed = 0; seed < 25; seed++)
        {
            var advice = new Recommender(BuiltIn).Recommend(PlausibleCommune.Make(seed));
            var unknown = BuiltIn.Services.Where(service => FactDefinitions.Of(FactKind.Service).Observe(advice.Situation, service.Id).IsUnknown)
                .Select(service => service.Name[language]).ToList();
            foreach (var sentence in Sentences(advice, explainer).Where(sentence => Lacking[language].IsMatch(sentence)))
            {
                told++;
                // A list that holds both says at each item which it is.
                var rest = unknown.Aggregate(sentence, (text, name) => text.Replace($"{name} ({explainer.Words.NotKnown})", "", StringComparison.Ordinal));
                Assert.False(unknown.Any(name => rest.Contains(name, StringComparison.OrdinalIgnoreCase)), $"Seed {seed}: {sentence}");
            }
        }

        Assert.True(told > 100, $"Only {told} sentences told of what is lacking: the property held nothing.");
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Pages_NothingKnown_SayOfNothingThatItIsLacking(Language language)
    {
        var advice = new Recommender(BuiltIn).Recommend(new CommuneProfile { Name = "Test", Population = 9_800 });
        var explainer = new Explainer(BuiltIn, language);
        string[] pages = [AdviceMarkdown.Write(advice, language), WebUtility.HtmlDecode(AdviceHtml.Write(advice, language)), string.Join("\n", Sentences(advice, explainer))];
        // The texts of the catalogue speak of no commune; what is left is said of this one.
        var own = BuiltIn.Practices.SelectMany(Texts).Concat(BuiltIn.Rules.Select(rule => rule.Text)).Concat(BuiltIn.Helplines.Select(line => line.Name)).Concat(BuiltIn.Services.Where(each => each.FromOutside is not null).Select(each => each.FromOutside!)).SelectMany(text => SentenceEnd().Split(text[language]))
            .Concat(Enum.GetValues<MaturityDimension>().SelectMany(dimension => MaturityLevels.Sentences(dimension, language)))
            .Where(sentence => Lacking[language].IsMatch(sentence)).Select(sentence => sentence.TrimEnd('.')).ToList();
        foreach (var sentence in pages.SelectMany(page => SentenceEnd().Split(Tag().Replace(page.Replace("\\", "", StringComparison.Ordinal), "\n"))))
        {
            // A question claims nothing.
            if (!Lacking[language].IsMatch(sentence) || sentence.TrimEnd().EndsWith('?')) continue;
            Assert.True(own.Any(text => sentence.Contains(text, StringComparison.OrdinalIgnoreCase)), sentence);
        }
    }

    [Fact]
    public void Steps_AbsentAndUnknown_StandInSentencesOfTheirOwn()
    {
        var profile = new CommuneProfile { Name = "Test", Population = 30_000 }.WithService("police-link", Presence.Absent);
        var later = new Recommender(BuiltIn).Recommend(profile).Later.First(each => each.Missing.Length > 2 && each.Missing.Contains(new Fact(FactKind.Service, "police-link")));
        var steps = new Explainer(BuiltIn, Language.English).Steps(later);
        Assert.StartsWith("First needed, not in place according to your answer: ", steps[0]);
        Assert.StartsWith("First to be checked, not known: ", steps[1]);
    }

    private static IEnumerable<string> Sentences(Advice advice, Explainer explainer) =>
        advice.Recommendations.Cast<PracticeAdvice>().Concat(advice.Later).Concat(advice.InPlace).Concat(advice.NotAdvised).SelectMany(about =>
        {
            var reasons = about.Reasons.Where(reason => reason.Rule is null).Select(reason => explainer.Text(reason, about));
            return about switch
            {
                LaterPractice later => reasons.Concat(explainer.Steps(later)),
                _ => reasons,
            };
        }).SelectMany(text => SentenceEnd().Split(text)).Select(sentence => WithoutTitles(sentence, explainer.Language)).Distinct();

    // A title names a practice and says nothing of the commune.
    private static string WithoutTitles(string sentence, Language language) =>
        BuiltIn.Practices.Aggregate(sentence, (text, practice) => text.Replace(practice.Title[language], "", StringComparison.Ordinal));

    private static IEnumerable<LocalizedText> Texts(Practice practice) =>
        [practice.Title, practice.Description, practice.Safety, .. practice.Indicators, .. new[] { practice.Lighter, practice.Audience, practice.Evidence.Summary }.OfType<LocalizedText>()];

    [GeneratedRegex(@"\n|(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
