using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using VifRecommender.Catalogues;
using VifRecommender.Comparison;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Statements;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Explanation;

/// <summary>
/// Of a fact that nobody gave, no sentence says that it is lacking: on random communes, with the built-in catalogue, in four languages.
/// </summary>
public sealed partial class UnknownIsNotLackingTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    [Property(MaxTest = 12)]
    public void Pages_AnyProfile_SayOfNothingUnknownThatItIsLacking(int seed)
    {
        var profile = Make(seed);
        var advice = Recommender.Default.Recommend(profile);
        foreach (var language in Languages)
        {
            AssertNone(AdviceMarkdown.Write(advice, language), language, profile);
            AssertNone(AdviceHtml.Write(advice, language), language, profile);
            // The JSON is read by hosts, which show its texts.
            using var json = JsonDocument.Parse(AdviceJson.Write(advice, language));
            AssertNone(string.Join("\n", TextsOf(json.RootElement)), language, profile);
        }
    }

    // It stands under what is not known, too.
    [Fact]
    public void Lighter_AllPractices_SaysOfNothingThatItIsLacking() =>
        Assert.All(BuiltIn.Practices.Where(each => each.Lighter is not null), practice =>
    {
        foreach (var language in Languages) Assert.DoesNotMatch(LackingClaims.WordsOf(language), practice.Lighter![language]);
    });

    [Property(MaxTest = 8)]
    public void Explanations_AnyProfile_SayOfNothingUnknownThatItIsLacking(int seed)
    {
        var profile = Make(seed);
        var advice = Recommender.Default.Recommend(profile);
        var practice = BuiltIn.Practices[(seed & int.MaxValue) % BuiltIn.Practices.Length].Id;
        var changes = Recommender.Default.FindSmallestChanges(profile, practice, cancellation: TestContext.Current.CancellationToken);
        var topFive = Recommender.Default.FindTopFiveChanges(profile, cancellation: TestContext.Current.CancellationToken);
        foreach (var language in Languages)
        {
            var explainer = new Explainer(BuiltIn, language);
            var report = new ChangesReport(explainer);
            var about = advice.Find(practice)!;
            AssertNone(Lines(report.Of(changes)) + Lines(report.Of(topFive))
                + string.Join("\n",
                    about.Reasons.SelectMany(reason => reason.Facts.Select(explainer.Text).Prepend(explainer.Text(reason, about)))),
                language, profile);
        }
    }

    [Property(MaxTest = 8)]
    public void Comparisons_AnyTwoStates_SayOfNothingUnknownThatItIsLacking(int seed)
    {
        var before = Make(seed);
        var after = Make(seed ^ 0x5A5A) with { Name = before.Name, NisCode = before.NisCode };
        var comparison = AdviceComparison.Of(Recommender.Default.Recommend(before), Recommender.Default.Recommend(after));
        foreach (var language in Languages) AssertNone(ComparisonReport.Of(comparison, language).ToMarkdown(), language, before, after);
    }

    [Property(MaxTest = 8)]
    public void Pools_AnyCommunes_SayOfNothingUnknownThatItIsLacking(int seed)
    {
        CommuneProfile[] communes = [.. Enumerable.Range(0, 3)
            .Select(place => Make(seed ^ (2 * place)) with { Name = "Commune " + place, Region = Region.Wallonia,
                Languages = [Language.French], Partnership = null })];
        var pool = Recommender.Default.Pool(new CommuneGroup(communes), cancellation: TestContext.Current.CancellationToken);
        foreach (var language in Languages) AssertNone(PoolReport.Of(pool, language).ToMarkdown(), language, communes);
    }

    [Theory]
    [InlineData(Language.French, "En place : rien. Pas en place d’après votre réponse : point de contact local connu.")]
    [InlineData(Language.Dutch, "Niet aanwezig volgens uw antwoord: bekend lokaal aanspreekpunt.")]
    [InlineData(Language.German, "Nach Ihrer Antwort nicht vorhanden: bekannte lokale Anlaufstelle.")]
    [InlineData(Language.English, "There is no known local contact point.")]
    public void Claims_OfAnUnknownService_AreSeen(Language language, string claim)
    {
        var unknown = new CommuneProfile { Name = "Test", Population = 9_800 };
        Assert.Single(LackingClaims.In($"<p>{claim}</p>", language, unknown));
        Assert.Empty(LackingClaims.In($"<p>{claim}</p>", language, unknown.WithService("known-contact-point", Presence.Absent)));
        Assert.Empty(LackingClaims.In($"<p>{claim}</p>", language, unknown, unknown.WithService("known-contact-point", Presence.Absent)));
    }

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
            var unknown =
                BuiltIn.Services.Where(service => FactDefinitions.Of(FactKind.Service).Observe(advice.Situation, service.Id).IsUnknown)
                .Select(service => service.Name[language]).ToList();
            foreach (var sentence in Sentences(advice, explainer).Where(sentence => LackingClaims.WordsOf(language).IsMatch(sentence)))
            {
                told++;
                // A list that holds both says at each item which it is.
                var rest = unknown.Aggregate(sentence,
                    (text, name) => text.Replace($"{name} ({explainer.Words.NotKnown})", "", StringComparison.Ordinal));
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
        string[] pages = [AdviceMarkdown.Write(advice, language), WebUtility.HtmlDecode(AdviceHtml.Write(advice, language)),
            string.Join("\n", Sentences(advice, explainer))];
        // The texts of the catalogue speak of no commune; what is left is said of this one.
        var own = BuiltIn.Practices.SelectMany(Texts).Concat(BuiltIn.Rules.Select(rule => rule.Text))
            .Concat(BuiltIn.Helplines.Select(line => line.Name))
            .Concat(BuiltIn.Services.Where(each => each.FromOutside is not null).Select(each => each.FromOutside!))
            .SelectMany(text => SentenceEnd().Split(text[language]))
            .Concat(Enum.GetValues<MaturityDimension>().SelectMany(dimension => MaturityLevels.Sentences(dimension, language)))
            .Where(sentence => LackingClaims.WordsOf(language).IsMatch(sentence)).Select(sentence => sentence.TrimEnd('.')).ToList();
        foreach (var sentence in pages.SelectMany(
            page => SentenceEnd().Split(Tag().Replace(page.Replace("\\", "", StringComparison.Ordinal), "\n"))))
        {
            // A question claims nothing.
            if (!LackingClaims.WordsOf(language).IsMatch(sentence) || sentence.TrimEnd().EndsWith('?')) continue;
            Assert.True(own.Any(text => sentence.Contains(text, StringComparison.OrdinalIgnoreCase)), sentence);
        }
    }

    [Fact]
    public void Steps_AbsentAndUnknown_StandInSentencesOfTheirOwn()
    {
        var profile = new CommuneProfile { Name = "Test", Population = 30_000 }.WithService("police-link", Presence.Absent);
        var later = new Recommender(BuiltIn).Recommend(profile).Later.First(
            each => each.Missing.Length > 2 && each.Missing.Contains(new Fact(FactKind.Service, "police-link")));
        var steps = new Explainer(BuiltIn, Language.English).Steps(later);
        Assert.StartsWith("First needed, not in place according to your answer: ", steps[0]);
        Assert.StartsWith("First to be checked, not known: ", steps[1]);
    }

    private static CommuneProfile Make(int seed) => (seed & 1) == 0 ? PlausibleCommune.Make(seed) : RandomProfile.Make(seed, BuiltIn);

    private static void AssertNone(string text, Language language, params CommuneProfile[] communes)
    {
        var claims = LackingClaims.In(text, language, communes).ToList();
        Assert.True(claims.Count == 0, $"{language}: {string.Join("\n", claims)}");
    }

    private static string Lines(ReportSection section) =>
        string.Join("\n", section.Items.SelectMany(item => item.Details.Prepend(item.Text))) + "\n";

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => TextsOf(member.Value)),
        _ => [],
    };

    private static IEnumerable<string> Sentences(Advice advice, Explainer explainer) =>
        advice.Recommendations.Cast<PracticeAdvice>().Concat(advice.Later).Concat(advice.InPlace).Concat(advice.NotAdvised)
            .SelectMany(about =>
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
        [practice.Title, practice.Description, practice.Safety, .. practice.Indicators,
            .. new[] { practice.Because, practice.Lighter, practice.Audience, practice.Evidence.Summary }.OfType<LocalizedText>()];

    [GeneratedRegex(@"\n|(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
