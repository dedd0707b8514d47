using System.Text;
using VifRecommender.Tests.Profiles;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Additions;

/// <summary>Additions whose ids look like one another: each has a field, a place on the page and an address of its own.</summary>
public sealed class CloseIdsTests
{
    private static readonly string[] OneOf = ["href", "for", "aria-describedby", "aria-labelledby"];

    [Fact]
    public async Task Pages_OfAdditionsWithCloseIds_KeepThemApart()
    {
        using var host = new Host();
        var commune = await host.AddCommuneAsync();
        await host.UseAsync(memory => memory.SaveOverlayAsync(commune.Id, 0, Encoding.UTF8.GetString(CloseIds.Overlay), "a@example.be",
            CancellationToken.None));
        using var browser = await Browser.OfAsync(host);
        var root = $"/communes/{commune.Id}";

        // What is answered to each comes back at each.
        var form = (await OpenAsync("profile")).Form();
        foreach (var (id, index) in CloseIds.All.Select((id, index) => (id, index)))
        {
            foreach (var (field, value) in Answers(id, index)) form[field] = value;
        }
        Assert.Equal(302, (await browser.SendAsync(form)).Status);
        var saved = (await OpenAsync("profile")).Form();
        foreach (var (id, index) in CloseIds.All.Select((id, index) => (id, index)))
        {
            Assert.All(Answers(id, index), answer => Assert.Equal((answer.Field, answer.Value), (answer.Field, saved[answer.Field])));
        }

        // A fault stands at its field, and the summary leads to it.
        foreach (var id in CloseIds.All.Where(id => !CloseIds.IsChoice(id)).Take(4))
        {
            var refused = Sound(await browser.SendAsync(saved.With("local." + id, "some")));
            var field = refused.Document!.GetElementById(
                Assert.Single(refused.Document.QuerySelectorAll(".faults a")).GetAttribute("href")![1..])!;
            Assert.Equal(("local." + id, "true"), (field.GetAttribute("name"), field.GetAttribute("aria-invalid")));
        }

        foreach (var page in new[] { "advice", "additions", "follow-up" }) await OpenAsync(page);
        foreach (var id in new[] { "a.b", "a-b", "nul.json", CloseIds.All[^1] })
        {
            var page = await OpenAsync("practices/" + id);
            Assert.Contains("word", page.Found("h1").TextContent, StringComparison.Ordinal);
        }

        async Task<Page> OpenAsync(string page) => Sound(await browser.OpenAsync($"{root}/{page}?lang=en"));
    }

    private static IEnumerable<(string Field, string Value)> Answers(string id, int index) =>
    [
        ("services." + id, index % 3 == 0 ? "absent" : "present:commune"),
        ("signals." + id, index % 2 == 0 ? "absent" : "present"),
        ("regionalStructures." + id, index % 3 == 1 ? "announced" : "present"),
        ("local." + id, CloseIds.IsChoice(id) ? CloseIds.Answers[index % CloseIds.Answers.Length] : $"{index}"),
    ];

    /// <summary>No two elements of a page have one id, and whatever names one names one that is there.</summary>
    private static Page Sound(Page page)
    {
        Assert.True(page.Status is 200 or 400 or 422, $"{page.Address}: {page.Status}");
        var ids = page.Document!.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(OneOf.SelectMany(name => page.Document.QuerySelectorAll($"[{name}]")
                .Select(element => element.GetAttribute(name)!).Where(value => name != "href" || value.StartsWith('#'))
                .SelectMany(value => value.TrimStart('#').Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Except(ids, StringComparer.Ordinal));
        return page;
    }
}
