using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Planning.Tests;

/// <summary>What is left out for one reason stands under it once, and nothing that is left out gets lost.</summary>
public sealed class LeftOutGroupTests
{
    private static readonly Roadmap Roadmap = RoadmapPlanner.Plan(
        Recommender.Default.Recommend(PersonaProfiles.Load("fl-commune-centre-announced"), new CalendarDate(2026, 11, 23)),
        new RoadmapLimits(3_000, 0.1m, 2));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Groups_OfARoadmap_SayEachReasonOnce(Language language)
    {
        var text = new RoadmapText(Roadmap, language);
        var groups = text.Groups(Roadmap.LeftOut).ToList();
        Assert.Equal(Roadmap.LeftOut.Select(left => text.Name(left.Advice.Practice.Id)).Order(StringComparer.Ordinal),
            groups.SelectMany(group => group.Titles).Order(StringComparer.Ordinal));
        Assert.Equal(groups.Count, groups.Select(group => group.Needs).Distinct().Count());
        Assert.Contains(groups, group => group.Titles.Length > 10);
        var markdown = RoadmapMarkdown.Write(Roadmap, language).Split('\n');
        var html = RoadmapHtml.Write(Roadmap, language);
        var report = RoadmapReport.Of(Roadmap, language).Sections[^1].Items;
        var sheet = RoadmapWorkbook.Of(Roadmap, language, new CalendarDate(2026, 11, 23)).Sheets[^1];
        Assert.Equal(groups.Count, report.Length);
        Assert.All(groups.Where(group => group.Titles.Length > 1), group =>
        {
            Assert.EndsWith($"({group.Titles.Length})", group.Heading, StringComparison.Ordinal);
            Assert.Single(markdown, line => line == $"- {group.Heading}");
            Assert.Single(report, item => item.Text == group.Heading && item.Details.SequenceEqual(group.Titles));
            Assert.Equal(2, html.Split($"<strong>{HtmlText.Encode(group.Heading)}</strong>").Length);
        });
        // A spreadsheet has a row for each, those of one reason together.
        Assert.Equal(groups.SelectMany(group => group.Titles.Select(title => (title, group.Needs))),
            sheet.Rows.Select(row => (row[0].Text!, row[1].Text!)));
    }
}
