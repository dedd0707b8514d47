using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Communes;

/// <summary>An advice is computed for who reads it, and for the ranks that are kept with a version; never besides.</summary>
public sealed class AdviceCountTests
{
    [Fact]
    public async Task Forms_AdviseOnlyWhatIsReadOrKept()
    {
        using var host = new Host();
        using var evaluations = new Evaluations(host);
        var commune = $"/communes/{(await host.AddCommuneAsync()).Id}";
        using var browser = await Browser.OfAsync(host);

        var profile = await browser.OpenAsync($"{commune}/profile");
        Assert.Equal(0, evaluations.Take("advice"));
        Assert.Equal(302, (await browser.SendAsync(profile.Form("profile").With("population", "9000"))).Status);
        Assert.Equal(1, evaluations.Take("advice"));
        Assert.Equal(200, (await browser.SendAsync(profile.Form("profile").With("population", "x"))).Status);
        Assert.Equal(0, evaluations.Take("advice"));

        var practice = await browser.OpenAsync($"{commune}/practices/household-brochure");
        Assert.Equal(1, evaluations.Take("advice"));
        var decision = practice.Form("decision").With("kind", "Planned");
        Assert.Equal(302, (await browser.SendAsync(decision)).Status);
        // The advice on which a commune decides first is kept.
        Assert.Equal(1, evaluations.Take("advice"));
        Assert.Equal(302, (await browser.SendAsync(decision.With("basedOn", "1").With("kind", "InPlace"))).Status);
        Assert.Equal(0, evaluations.Take("advice"));

        // The form with a fault is shown beside what the advice says of the practice.
        var faulty = await browser.SendAsync(decision.With("progress", "x").With("kind", "InProgress"));
        Assert.Equal(200, faulty.Status);
        faulty.Found(".place");
        Assert.Equal(1, evaluations.Take("advice"));

        // What was asked is looked up in the advice, and the ranks after the answer are kept.
        var advice = await browser.OpenAsync($"{commune}/advice");
        Assert.Equal(1, evaluations.Take("advice"));
        var question = advice.Form("question");
        var fields = advice.Document!.QuerySelectorAll("section.question input:not([type=hidden])");
        var field = fields.FirstOrDefault(each => each.GetAttribute("value") is { Length: > 0 }) ?? fields[0];
        var answer = field.GetAttribute("value") is { Length: > 0 } offered ? offered : "1";
        Assert.Equal(302, (await browser.SendAsync(question.With(field.GetAttribute("name")!, answer))).Status);
        Assert.Equal(2, evaluations.Take("advice"));

        foreach (var page in new[] { "data", "additions", "sheets", "data/export" })
        {
            Assert.Equal(200, (await browser.OpenAsync($"{commune}/{page}")).Status);
            Assert.Equal(0, evaluations.Take("advice"));
        }
    }
}
