using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;

namespace VifRecommender.Web.Journeys;

/// <summary>
/// What is read here is nobody else's business: a page fetches from this host alone, and every link of it leads somewhere.
/// </summary>
public sealed class StaysAtHomeTests(Chromium chromium)
{
    [Fact]
    public async Task Pages_All_FetchFromThisHostOnlyAndHaveNoDeadLink()
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, Language.French);
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, open) in (await Tour.PrepareAsync(host)).States.Where(state => state.Name is not ("missing" or "deleted")))
        {
            await open(visit);
            links.UnionWith(await visit.Page.EvaluateAsync<string[]>("() => [...document.links].map(each => each.href)"));
            var dead =
                await visit.Page.EvaluateAsync<string[]>(
                    "() => [...document.links].filter(each => each.pathname === location.pathname && each.hash && "
                    + "!document.getElementById(each.hash.slice(1))).map(each => each.hash)");
            Assert.True(dead.Length == 0, $"{name}: {string.Join(", ", dead)}");
        }

        using var client = new HttpClient();
        var missing = new List<string>();
        foreach (var link in links.Select(link => new Uri(link))
            .Where(link => host.Address.IsBaseOf(link) && !link.Query.Contains("lang=", StringComparison.Ordinal))
            .Select(link => link.GetLeftPart(UriPartial.Query)).Distinct())
        {
            using var answer = await client.GetAsync(link, TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode) missing.Add($"{(int)answer.StatusCode} {link}");
        }

        Faults.AreNone(missing);
        Assert.Contains(visit.At("/zones/Secova").ToString(), links);
        Assert.All(visit.Requests, address => Assert.StartsWith(host.Address.ToString(), address, StringComparison.Ordinal));
        Assert.NotEmpty(visit.Requests);
        visit.NothingWentWrong();
    }
}
