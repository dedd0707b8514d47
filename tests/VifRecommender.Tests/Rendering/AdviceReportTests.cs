using System.Text.Json;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

/// <summary>The report from which every form of an advice is laid out: what is first, what is possible, and how reasons are told.</summary>
public sealed class AdviceReportTests
{
    private const int MostNamed = 5;

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    public static TheoryData<string> Names => SampleProfiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void First_EveryForm_IsThatOfTheAdvice(string name)
    {
        var advice = Advise(name);
        var first = advice.First.Select(each => each.Practice.Id).ToList();
        var report = AdviceReport.Of(advice, Language.English);
        Assert.Equal(first, report.First.Select(each => each.Brief.Practice));
        Assert.Equal(first, report.Screen.First.Select(each => each.Practice));
        using var json = JsonDocument.Parse(AdviceJson.Write(advice, Language.English));
        Assert.Equal(first, json.RootElement.GetProperty("first").EnumerateArray().Select(each => each.GetString()));
        var markdown = AdviceMarkdown.Write(advice, Language.English);
        Assert.Equal(first.Count,
            markdown[markdown.IndexOf("## To start with", StringComparison.Ordinal)..markdown.IndexOf("## Possible, not urgent",
                StringComparison.Ordinal)].Split("\n### ").Length - 1);
        Assert.Equal(advice.First.OrderBy(each => each.Rank), advice.First);
        Assert.All(advice.First, each => Assert.True(each.Score > 0, each.Practice.Id));
        Assert.Equal(advice.Recommendations.Length, report.First.Length + report.Possible.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reasons_EveryPractice_BeginWithWhatWasFoundOrWhatGoesWrongWithoutIt(string name)
    {
        var advice = Advise(name);
        foreach (var language in Languages)
        {
            var explainer = new Explainer(advice.Catalogue, language);
            var report = AdviceReport.Of(advice, language);
            foreach (var practice in report.First.Concat(report.Possible))
            {
                var about = (Recommendation)advice.Find(practice.Brief.Practice)!;
                var begins = about.Reasons.Where(reason => reason.Kind is ReasonKind.Wish or ReasonKind.DismissalEnded or ReasonKind.Status
                    or ReasonKind.Finding).Select(reason => explainer.Text(reason, about)).Append(practice.Brief.Because);
                Assert.Contains(practice.Reasons[0].Text, begins);
                if (practice.Meanwhile is not { } meanwhile) continue;
                var lighter = about.Practice.Lighter![language];
                Assert.EndsWith(lighter, meanwhile, StringComparison.Ordinal);
                Assert.DoesNotContain(practice.Reasons.Concat(practice.Details),
                    sentence => sentence.Text.Contains(lighter, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lists_EverySentence_NameFiveAndCountTheOthers(string name)
    {
        var advice = Advise(name);
        var report = AdviceReport.Of(advice, Language.English);
        var titles = report.First.Concat(report.Possible).SelectMany(practice => practice.Reasons.Concat(practice.Details))
            .Select(sentence => sentence.Text)
            .Concat(report.After.Where(part => part.Id == "not-advised").SelectMany(part => part.Groups).SelectMany(group => group.Entries)
                .SelectMany(entry => entry.Sentences));
        Assert.All(titles, text => Assert.InRange(text.Count(c => c == '‘'), 0, MostNamed));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_EveryScale_SayWhoseJudgementTheyAre(string name)
    {
        var advice = Advise(name);
        var explainer = new Explainer(advice.Catalogue, Language.English);
        foreach (var about in advice.Recommendations.Cast<PracticeAdvice>().Concat(advice.Later).Concat(advice.NotAdvised))
        {
            foreach (var text in about.Reasons.Where(reason => reason.Kind == ReasonKind.Scale)
                .Select(reason => explainer.Text(reason, about)))
            {
                if (text.Contains("mark", StringComparison.Ordinal) || text.Contains("at least", StringComparison.Ordinal))
                {
                    Assert.Matches(@"\((our judgement|by the source cited)\)", text);
                }
            }
        }
    }

    private static Advice Advise(string name) => Recommender.Default.Recommend(SampleProfiles.Load(name), new CalendarDate(2026, 11, 23));
}
