using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Explanation;

/// <summary>
/// How an explanation is told, on random communes and in four languages: it names five things at most and counts the others, gives a reason
/// before it says that the commune can do it, and says once what can be done meanwhile.
/// </summary>
public sealed partial class ShortListsTests
{
    private const int MostNamed = 5;

    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly Recommender Marked = new(MarkedCatalogue.Value);

    private static readonly Language[] Languages = Enum.GetValues<Language>();

    [Property(MaxTest = 12)]
    public void Sentences_AnyProfile_NameFiveThingsAtMost(int seed)
    {
        var advice = Marked.Recommend(RandomProfile.Make(seed, MarkedCatalogue.Value), Date);
        foreach (var language in Languages)
        {
            Assert.All(SentencesOf(AdviceReport.Of(advice, language)), text => AssertShort(text, language));
            foreach (var line in AdviceMarkdown.Write(advice, language).Split('\n'))
            {
                Assert.All(Stops.Split(line), text => AssertShort(text, language));
            }

            using var page = new HtmlParser().ParseDocument(AdviceHtml.WriteUnfolded(advice, language));
            foreach (var element in page.QuerySelectorAll("p, dd, li:not(:has(p, li, dd)), td"))
            {
                Assert.All(Stops.Split(element.TextContent), text => AssertShort(text, language));
            }
        }
    }

    [Property(MaxTest = 20)]
    public void Reasons_AnyProfile_NeverSayOnlyThatTheCommuneCanDoIt(int seed)
    {
        var advice = Recommender.Default.Recommend(RandomProfile.Make(seed, Recommender.Default.Catalogue), Date);
        foreach (var language in Languages)
        {
            var alone = Wording.Of(language).ScaleAlone;
            var report = AdviceReport.Of(advice, language);
            Assert.All(report.First.Concat(report.Possible), practice => Assert.NotEqual(alone, practice.Reasons[0].Text));
            foreach (var entry in report.Before.Concat(report.After).SelectMany(part => part.Groups).SelectMany(group => group.Entries))
            {
                Assert.NotEqual(alone, entry.Sentences.FirstOrDefault());
            }
        }
    }

    [Property(MaxTest = 20)]
    public void Meanwhile_AnyProfile_StandsOnceInEachPractice(int seed)
    {
        var advice = Recommender.Default.Recommend(RandomProfile.Make(seed, Recommender.Default.Catalogue), Date);
        foreach (var language in Languages)
        {
            var begin = Wording.Of(language).Meanwhile.Replace("{lighter}", "", StringComparison.Ordinal);
            var sections = AdviceMarkdown.Write(advice, language).Split("\n### ");
            Assert.All(sections, section => Assert.InRange(section.Split(begin).Length - 1, 0, 1));
            using var page = new HtmlParser().ParseDocument(AdviceHtml.WriteUnfolded(advice, language));
            Assert.All(page.QuerySelectorAll("article.card"), card => Assert.InRange(card.TextContent.Split(begin).Length - 1, 0, 1));
        }
    }

    [Property(MaxTest = 20)]
    public void Marks_AnyProfile_SayWhoseJudgementTheyAre(int seed)
    {
        var advice = Recommender.Default.Recommend(RandomProfile.Make(seed, Recommender.Default.Catalogue), Date);
        foreach (var language in Languages)
        {
            var words = Wording.Of(language);
            var whose = new[] { words.OurJudgement, words.SourcesJudgement };
            foreach (var text in SentencesOf(AdviceReport.Of(advice, language)).Where(text => MarksOf(language).IsMatch(text)))
            {
                Assert.True(whose.Any(text.Contains), text);
            }
        }
    }

    // What comes first of a title stands beside it in brackets: the list is of titles.
    private static void AssertShort(string text, Language language) => Assert.True(
        InBrackets().Replace(MarkedCatalogue.WithoutNames(text), "").Count(letter => letter == MarkedCatalogue.Open) <= MostNamed,
        $"{language}: {text}");

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InBrackets();

    private static IEnumerable<string> SentencesOf(AdviceReport report) =>
        report.First.Concat(report.Possible)
            .SelectMany(practice => practice.Reasons.Concat(practice.Details).Concat(practice.Terms).Select(each => each.Text)
                .Append(practice.Meanwhile ?? ""))
            .Concat(report.Before.Concat(report.After).SelectMany(part => part.Groups).SelectMany(group => group.Entries)
                .SelectMany(entry => entry.Sentences))
            .Concat(new[] { report.Screen.Possible, report.Screen.NotYet, report.Screen.Held, report.Screen.Already }
                .Select(line => line?.Text ?? ""))
            .Append(report.Capacity ?? "");

    // A number of inhabitants or a level with a bound.
    private static Regex MarksOf(Language language) => language switch
    {
        Language.French => FrenchMarks(),
        Language.Dutch => DutchMarks(),
        Language.German => GermanMarks(),
        Language.English => EnglishMarks(),
    };

    private static readonly Regex Stops = new(@"(?<=[.!?]\**)\s");

    [GeneratedRegex(@"(repère|au moins|moins de|sous) (de )?\d+\u202F\d{3}(?!\u202FEUR)")]
    private static partial Regex FrenchMarks();

    [GeneratedRegex(@"(richtwaarde|minstens|minder dan|onder)( van)? \d+\.\d{3}(?!\u00A0euro)")]
    private static partial Regex DutchMarks();

    [GeneratedRegex(@"(Richtwert|mindestens|weniger als|unter)( von)? \d+\.\d{3}(?!\u00A0EUR)")]
    private static partial Regex GermanMarks();

    [GeneratedRegex(@"(mark of|at least|fewer than|below|under) \d+,\d{3}\b")]
    private static partial Regex EnglishMarks();
}
