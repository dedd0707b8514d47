using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Explanation;

public sealed class ExplainerTests
{
    public static TheoryData<string, Language> NamesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in SampleProfiles.Names)
            {
                foreach (var language in Enum.GetValues<Language>()) data.Add(name.Data, language);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(NamesAndLanguages))]
    public void Text_EveryReason_IsASentenceWithoutOpenPlaceholders(string name, Language language)
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load(name), new CalendarDate(2026, 11, 23));
        var explainer = new Explainer(advice.Catalogue, language);
        var sentences = advice.Recommendations.Cast<PracticeAdvice>().Concat(advice.Later).Concat(advice.NotAdvised).Concat(advice.InPlace)
            .SelectMany(about => about.Reasons.Select(reason => explainer.Text(reason, about)))
            .Concat(advice.Recommendations.SelectMany(each => each.Terms).Select(term => explainer.Text(term, advice)))
            .Concat(advice.Later.SelectMany(each => explainer.Steps(each)))
            .Concat(advice.NotAdvised.SelectMany(each => explainer.WaysOut(each)))
            .Concat(advice.Findings.SelectMany(each => each.Reasons).Select(explainer.Text))
            .Concat(advice.Questions.Select(each => explainer.Text(each, advice)))
            .Concat(advice.Questions.Select(explainer.Weight));
        Assert.All(sentences, sentence =>
        {
            Assert.DoesNotContain('{', sentence);
            Assert.Matches(@"[.?!»”“’]$", sentence.TrimEnd(')'));
            Assert.DoesNotContain("..", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Text_Scale_NamesPopulationAndThreshold()
    {
        var (advice, explainer) = Trooz(Language.French);
        var sheet = advice.Find("one-page-action-sheet")!;
        var scale = sheet.Reasons.Single(reason => reason.Kind == ReasonKind.Scale);
        Assert.Equal(
            "8\u202F290 habitants, sous le repère de 10\u202F000 (notre estimation)\u202F: mieux vaut agir avec votre zone de police.",
            explainer.Text(scale, sheet));
    }

    [Theory]
    [InlineData(Language.French, "point de contact local connu\u202F: inconnu (attendu\u202F: présent)")]
    [InlineData(Language.Dutch, "bekend lokaal aanspreekpunt: onbekend (verwacht: aanwezig)")]
    [InlineData(Language.German, "bekannte lokale Anlaufstelle: unbekannt (erwartet: vorhanden)")]
    [InlineData(Language.English, "known local contact point: not known (expected: present)")]
    public void Text_Fact_TellsObservedAndExpected(Language language, string expected)
    {
        var (advice, explainer) = Trooz(language);
        var guard = advice.Find("household-brochure")!.Reasons.Single(reason => reason.RuleId == "guard-campaign-needs-contact-point");
        Assert.Contains(expected, guard.Facts.Select(fact => explainer.Text(fact)));
    }

    [Fact]
    public void Text_UnknownGuard_SaysThatItWaits()
    {
        var profile = SampleProfiles.Load("oostende");
        var advice = Recommender.Default.Recommend(profile);
        var group = advice.Find("voluntary-perpetrator-group")!;
        var guard = group.Reasons.Single(reason => reason.RuleId == "guard-perpetrator-work-needs-victim-contact");
        Assert.StartsWith("Wacht op dit gegeven: apart veiligheidscontact voor slachtoffers.",
            new Explainer(advice.Catalogue, Language.Dutch).Text(guard, group), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_Dismissal_NamesReasonAndLastDay()
    {
        var profile = SampleProfiles.Load("trooz")
            .WithPractice("comfort-dog-hearing",
                new PracticeState(PracticeStatus.Dismissed, "out of scope", new CalendarDate(2027, 6, 30)));
        var advice = Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23));
        var dog = advice.Find("comfort-dog-hearing")!;
        Assert.Equal("Set aside by the commune until 30 June 2027: out of scope.",
            new Explainer(advice.Catalogue, Language.English).Text(dog.Reasons[0], dog));
    }

    [Fact]
    public void Text_EndedDismissal_SaysSo()
    {
        var profile = SampleProfiles.Load("trooz")
            .WithPractice("witness-guidance", new PracticeState(PracticeStatus.Dismissed, null, new CalendarDate(2026, 11, 22)));
        var advice = Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23));
        var guidance = Assert.IsType<Recommendation>(advice.Find("witness-guidance"));
        Assert.Equal("Terzijde gelegd tot 22 november 2026; die datum is voorbij.",
            new Explainer(advice.Catalogue, Language.Dutch).Text(guidance.Reasons[0], guidance));
    }

    [Fact]
    public void DefaultLanguage_FirstOfTheAdministration_ElseFrench()
    {
        Assert.Equal(Language.German, Explainer.DefaultLanguage(SampleProfiles.Load("burg-reuland")));
        Assert.Equal(Language.French, Explainer.DefaultLanguage(new CommuneProfile { Name = "x", Population = 1 }));
    }

    private static (Advice Advice, Explainer Explainer) Trooz(Language language)
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"), new CalendarDate(2026, 11, 23));
        return (advice, new Explainer(advice.Catalogue, language));
    }
}
