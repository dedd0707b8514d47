using System.Text.Json.Nodes;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Layout;

/// <summary>Whatever somebody sends, no page breaks, nothing of it runs in a browser, and nothing but what was asked for is kept.</summary>
public sealed class HostileInputTests(OneHost one, OneHostWithAccounts other) : IClassFixture<OneHost>, IClassFixture<OneHostWithAccounts>
{
    private const string Script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;";
    private readonly Host _host = one.Emptied();

    public static TheoryData<string> Values { get; } =
    [
        Script, "a\0b", "\u0001\u001b[31m", "\u202Eevil", "\uFFFD\uFFFE", "%00%0d%0a", "../../etc/passwd", "{{7*7}}${7*7}", "-1", "1e999",
        "99999999999999999999", "٣٤٥", "null", "[]", "   ",
        new string('x', 5_000), new string('9', 1_000_000), new string('0', 1_000_000) + "x",
        string.Concat(Enumerable.Repeat("é\n", 20_000)),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_InAnyFieldOfAnyForm_BreaksNoPage(string value)
    {
        var commune = await _host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(_host);
        foreach (var (address, name, fields) in new[]
        {
            ("/", "new-commune", "name nisCode zone"),
            ("/", "sample", "sample"),
            ($"/communes/{commune.Id}/profile", "profile",
                "basedOn name nisCode region languages population recordedIncidents partnership.name partnership.kind partnership.communes "
                + "networkMaturity.risk services.referents services.nothing services. signals.x practices.household-brochure "
                + "practices.nothing reasons.household-brochure untils.household-brochure wishes focus capacity.staffFte "
                + "capacity.budgetEur notes.sources notes.assumptions notes.nothing nothing"),
            ($"/communes/{commune.Id}/advice", "question", "basedOn fact skip"),
            ($"/communes/{commune.Id}/practices/household-brochure", "decision", "basedOn kind reason until progress"),
            ($"/communes/{commune.Id}/data", "delete", "confirm"),
        })
        {
            var form = (await browser.OpenAsync(address)).Form(name);
            if (name == "decision") form["kind"] = "Dismissed";
            if (name == "decision") form["reason"] = "a reason";
            foreach (var field in fields.Split(' '))
            {
                var sent = form.With(field, value);
                var answer = await browser.SendAsync(sent);
                Assert.True(answer.Status is 200 or 302 or 400, $"{name}.{field} answers {answer.Status}");
                CheckNothingRuns(answer);
            }
        }

        Assert.NotNull(await _host.ExportAsync(commune.Id));
    }

    [Theory]
    [InlineData("advice?since=abc")]
    [InlineData("advice?since=99999999999")]
    [InlineData("advice?since=-1&skip=<script>&skip=")]
    [InlineData("compare?from=abc&to=-1")]
    [InlineData("compare?from=1&to=2147483647")]
    [InlineData("roadmap?budget=1e999&staff=-1&quarters=99999999999999999999999999999999")]
    [InlineData("roadmap?budget=٣&staff=NaN&quarters=0")]
    [InlineData("profile?lang=<script>")]
    [InlineData("practices/household-brochure?saved=<script>alert(1)</script>")]
    [InlineData("practices/<script>alert(1)</script>")]
    [InlineData("practices/..%2f..%2fetc")]
    public async Task Address_WithAnything_BreaksNoPage(string path)
    {
        var commune = await _host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(_host);
        var answer = await browser.OpenAsync($"/communes/{commune.Id}/{path}");
        Assert.True(answer.Status is 200 or 400 or 404, $"{path} answers {answer.Status}");
        CheckNothingRuns(answer);
    }

    /// <summary>
    /// Every form whose answers stand in the address, filled in field by field; Kestrel refuses an address over 8 KiB before any page.
    /// </summary>
    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_InAnyFieldOfAFormInTheAddress_BreaksNoPage(string value)
    {
        var commune = await _host.AddCommuneAsync("Trooz", "62122", "SECOVA");
        using var browser = await Browser.OfAsync(_host);
        // A second version of the profile, so that two can be compared.
        Assert.Equal(302,
            (await browser.SendAsync(
                (await browser.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile").With("population", "9000"))).Status);
        var walked = new SortedSet<string>(StringComparer.Ordinal);
        var text = value[..Math.Min(value.Length, 7_000)];
        string[] ofCommune = ["profile", "advice", "roadmap", "compare", "follow-up", "additions", "data", "practices/household-brochure"];
        foreach (var page in ofCommune.Select(each => $"/communes/{commune.Id}/{each}").Concat(["/", "/zones/SECOVA"]))
        {
            foreach (var form in (await browser.OpenAsync(page)).Document!.Forms.Where(form => form.Method == "get"))
            {
                var sent = new PageForm(page, form);
                foreach (var field in form.Elements.Select(each => each.GetAttribute("name")).OfType<string>().Distinct())
                {
                    walked.Add($"{sent.Action.Split('/')[^1].Split('?')[0]} {field}");
                    var query = string.Join('&',
                        sent.With(field, text).Fields.Select(
                            each => $"{Uri.EscapeDataString(each.Key)}={Uri.EscapeDataString(each.Value)}"));
                    var answer = await browser.OpenAsync($"{sent.Action.Split('?')[0]}?{query}");
                    Assert.True(answer.Status is 200 or 302 or 400 or 404 or 414, $"{field} of {sent.Action} answers {answer.Status}");
                    CheckNothingRuns(answer);
                }
            }
        }

        Assert.Superset(new HashSet<string> { "roadmap budget", "roadmap staff", "roadmap quarters", "compare from", "compare to" },
            walked);
    }

    [Fact]
    public async Task Script_InEveryText_IsShownAndDoesNotRun()
    {
        var commune = await _host.AddCommuneAsync(Script, "62122", Script);
        using var browser = await Browser.OfAsync(_host);
        var profile = (await browser.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile");
        foreach (var field in new[] { "name", "partnership.name", "notes.sources", "notes.assumptions" }) profile[field] = Script;
        profile["partnership.kind"] = "police-zone";
        Assert.Equal(302, (await browser.SendAsync(profile)).Status);
        var decision = (await browser.OpenAsync($"/communes/{commune.Id}/practices/household-brochure")).Form("decision");
        (decision["kind"], decision["reason"]) = ("Dismissed", Script);
        Assert.Equal(302, (await browser.SendAsync(decision)).Status);
        foreach (var page in new[] { "profile", "advice", "roadmap?budget=10000&staff=1", "compare", "follow-up", "data",
            "practices/household-brochure" })
        {
            var answer = await browser.OpenAsync($"/communes/{commune.Id}/{page}");
            Assert.Equal(200, answer.Status);
            Assert.Contains(Script, answer.Document!.Body!.TextContent, StringComparison.Ordinal);
            CheckNothingRuns(answer);
        }

        CheckNothingRuns(await browser.OpenAsync("/"));
        var export = await browser.OpenAsync($"/communes/{commune.Id}/data/export");
        Assert.Equal(Script, (string)JsonNode.Parse(export.Text)!["decisions"]![0]!["reason"]!);
        Assert.Equal("commune-62122.json", export.ContentHeaders.ContentDisposition!.FileName!.Trim('"'));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("50 % & plus+")]
    [InlineData("Ourthe–Vesdre–Amblève")]
    public async Task Zone_OfAnyName_HasItsPage(string zone)
    {
        await _host.AddCommuneAsync("Trooz", "62122", zone);
        using var browser = await Browser.OfAsync(_host);
        var link = (await browser.OpenAsync("/")).Found("main td a[href^='/zones']").GetAttribute("href")!;
        Assert.Contains(zone, (await browser.OpenAsync(link)).Found("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithTooManyFields_IsRefused()
    {
        var commune = await _host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(_host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/profile")).Form("profile");
        for (var field = 0; field < 5_000; field++) form.Add($"field{field}", "1");
        Assert.Equal(400, (await browser.SendAsync(form)).Status);
        Assert.Single((await _host.ExportAsync(commune.Id))!["profiles"]!.AsArray());
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_LeadsNowhereElse(string returnUrl)
    {
        var host = other.Emptied();
        await host.AddPersonAsync("officer@example.be");
        using var browser = await Browser.OfAsync(host);
        var form = (await browser.OpenAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}")).Form();
        (form["email"], form["password"]) = ("officer@example.be", Host.Password);
        Assert.Equal("/", (await browser.SendAsync(form)).Headers.Location!.OriginalString);
    }

    /// <summary>A browser finds no script of the page's own, no handler, no style and no address of another kind.</summary>
    private static void CheckNothingRuns(Page page)
    {
        if (page.Document is not { } document) return;
        Assert.All(document.QuerySelectorAll("script"), script => Assert.StartsWith("/", script.GetAttribute("src")));
        Assert.Empty(document.QuerySelectorAll("style, [style], iframe, object, embed, img, a[href^='javascript:']"));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }
}
