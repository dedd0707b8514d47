using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Roadmaps;

/// <summary>The roadmap as a page, for Excel and for a calendar: one search for all of them.</summary>
public sealed class RoadmapFilesTests
{
    private const string Query = "?budget=20000&staff=0%2C5&quarters=4&lang=fr";

    [Fact]
    public async Task Roadmap_IsSearchedOnceForPageAndFiles()
    {
        using var host = new Host();
        using var evaluations = new Evaluations(host);
        var commune = $"/communes/{(await host.AddCommuneAsync("Trooz", "62122")).Id}";
        using var browser = await Browser.OfAsync(host);
        var page = await browser.OpenAsync($"{commune}/roadmap{Query}");
        Assert.Equal(1, evaluations.Take("plan"));
        var table = page.Document!.QuerySelectorAll("table:has(caption) tbody tr").Length;
        Assert.InRange(table, 1, 100);
        Assert.Single(page.Document.QuerySelectorAll("figure.gantt svg.gantt-chart"));

        var links = page.Document.QuerySelectorAll("main a[download]").Select(each => each.GetAttribute("href")!).ToList();
        Assert.Equal(2, links.Count);
        var excel = await browser.OpenAsync(links[0]);
        Assert.Equal((200, "roadmap-62122-fr.xlsx"), (excel.Status, excel.ContentHeaders.ContentDisposition?.FileName?.Trim('"')));
        Assert.StartsWith("PK", excel.Text, StringComparison.Ordinal);
        var calendar = await browser.OpenAsync(links[1]);
        Assert.Equal((200, "text/calendar"), (calendar.Status, calendar.ContentHeaders.ContentType?.MediaType));
        Assert.StartsWith("BEGIN:VCALENDAR", calendar.Text, StringComparison.Ordinal);
        Assert.Equal(0, evaluations.Take("plan"));

        // What counts has changed: it is searched anew.
        Assert.Equal(200,
            (await browser.OpenAsync($"{commune}/roadmap{Query.Replace("20000", "30000", StringComparison.Ordinal)}")).Status);
        Assert.Equal(1, evaluations.Take("plan"));
        var profile = await browser.OpenAsync($"{commune}/profile");
        Assert.Equal(302, (await browser.SendAsync(profile.Form("profile").With("population", "9000"))).Status);
        Assert.Equal(200, (await browser.OpenAsync($"{commune}/roadmap{Query}")).Status);
        Assert.Equal(1, evaluations.Take("plan"));
    }

    [Theory]
    [InlineData("roadmap.xlsx")]
    [InlineData("roadmap.ics?budget=x&staff=1")]
    public async Task File_WithoutMeans_LeadsToThePageThatAsksForThem(string file)
    {
        using var host = new Host();
        var commune = $"/communes/{(await host.AddCommuneAsync()).Id}";
        using var browser = await Browser.OfAsync(host);
        var answer = await browser.OpenAsync($"{commune}/{file}");
        var query = file.Contains('?', StringComparison.Ordinal) ? file[file.IndexOf('?', StringComparison.Ordinal)..] : "";
        Assert.Equal((302, $"{commune}/roadmap{query}"), (answer.Status, answer.Location));
    }
}
