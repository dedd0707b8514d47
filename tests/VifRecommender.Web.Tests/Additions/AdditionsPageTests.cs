using System.Net.Http.Headers;
using System.Text;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Additions;

/// <summary>An editor uploads the commune's own additions; the advice uses them, tells so, and shows their words as words.</summary>
public sealed class AdditionsPageTests(OneHost one) : IClassFixture<OneHost>, IAsyncLifetime
{
    private const string Practice = "province-consultation-line";
    private readonly Host _host = one.Emptied();
    private Browser _browser = null!;
    private string _commune = "";

    public async ValueTask InitializeAsync()
    {
        _browser = await Browser.OfAsync(_host);
        var form = (await _browser.OpenAsync("/?lang=en")).Form("sample");
        form["sample"] = "trooz";
        _commune = (await _browser.SendAsync(form)).Location![..^"/advice".Length];
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Additions_Uploaded_AreUsedUntilTheyAreTakenAway()
    {
        Assert.Equal(404, (await _browser.OpenAsync($"{_commune}/practices/{Practice}")).Status);
        Assert.EndsWith("?saved=1", (await UploadAsync(OverlayReaderTests.Sample)).Location, StringComparison.Ordinal);
        var page = await _browser.OpenAsync($"{_commune}/additions");
        Assert.Contains("walloon-province", page.Main, StringComparison.Ordinal);
        Assert.Contains("Provincial consultation line for staff", page.Main, StringComparison.Ordinal);
        Assert.Contains("This advice also uses the local additions", (await _browser.OpenAsync($"{_commune}/advice")).Main,
            StringComparison.Ordinal);
        Assert.Equal(200, (await _browser.OpenAsync($"{_commune}/practices/{Practice}")).Status);
        foreach (var address in new[] { "profile", "roadmap?budget=20000&staff=1&quarters=4", "follow-up", "compare", "data",
            "data/export", "note", "note.docx" })
        {
            Assert.Equal(200, (await _browser.OpenAsync($"{_commune}/{address}")).Status);
        }

        var form = page.Form("additions");
        form.Add("remove", "1");
        Assert.NotNull((await _browser.SendAsync(form)).Location);
        Assert.Equal(404, (await _browser.OpenAsync($"{_commune}/practices/{Practice}")).Status);
        Assert.DoesNotContain("local additions", (await _browser.OpenAsync($"{_commune}/advice")).Main, StringComparison.Ordinal);
    }

    /// <summary>Additions that were written for an earlier version are used, and the page says how they are written now.</summary>
    [Fact]
    public async Task Additions_InAnOlderForm_AreUsedWithARemark()
    {
        await UploadAsync("""
            { "schemaVersion": 1, "catalogue": { "id": "older", "version": "1" }, "extends": "vif-belgium", "languages": ["en"],
              "practices": [{ "id": "older-line", "domain": "inform", "dimension": "contact", "effort": "quick-win",
                "title": { "en": "Line" }, "description": { "en": "A line." }, "safety": { "en": "Safe." },
                "provenance": { "title": "judgement" } }] }
            """);
        var page = await _browser.OpenAsync($"{_commune}/additions?lang=en");
        Assert.Contains("The file is in use. Remarks:", page.Main, StringComparison.Ordinal);
        Assert.Contains("VIF2101, This is read as before: ", page.Main, StringComparison.Ordinal);
        Assert.Equal(200, (await _browser.OpenAsync($"{_commune}/practices/older-line")).Status);
    }

    [Fact]
    public async Task Words_OfAStranger_AreWords()
    {
        const string script = "<script>alert(1)</script><img src=x onerror=alert(1)>\\\" onmouseover=\\\"alert(1)";
        await UploadAsync(OverlayReaderTests.Sample.Replace("Provincial consultation line for staff", script, StringComparison.Ordinal));
        foreach (var address in new[] { "additions", "advice", $"practices/{Practice}", "profile", "follow-up" })
        {
            var page = await _browser.OpenAsync($"{_commune}/{address}");
            Assert.Equal(200, page.Status);
            Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
            Assert.Empty(page.Document!.QuerySelectorAll("main img, main script, [onerror], [onmouseover]"));
        }

        Assert.Contains("<script>alert(1)</script>", (await _browser.OpenAsync($"{_commune}/additions")).Main, StringComparison.Ordinal);
    }

    /// <summary>The lines that help are those of the built-in catalogue, whatever a commune adds.</summary>
    [Fact]
    public async Task HelpLines_StayThoseOfTheCatalogue()
    {
        var before = (await _browser.OpenAsync($"{_commune}/advice")).Found(".lifelines").TextContent;
        await UploadAsync(OverlayReaderTests.Sample);
        Assert.Equal(before, (await _browser.OpenAsync($"{_commune}/advice")).Found(".lifelines").TextContent);
    }

    [Theory]
    [InlineData("nonsense", "VIF")]
    [InlineData("", "No file was chosen yet.")]
    public async Task File_WithFaults_ChangesNothingAndTellsThem(string json, string expected)
    {
        await UploadAsync(OverlayReaderTests.Sample);
        var page = await UploadAsync(json);
        Assert.Contains(expected, page.Main, StringComparison.Ordinal);
        Assert.Contains("walloon-province", page.Main, StringComparison.Ordinal);
        Assert.Equal(200, (await _browser.OpenAsync($"{_commune}/practices/{Practice}")).Status);
    }

    [Fact]
    public async Task Additions_OfTwoEditors_AreNotLost()
    {
        var stale = await _browser.OpenAsync($"{_commune}/additions");
        await UploadAsync(OverlayReaderTests.Sample);
        var page = await UploadAsync(OverlayReaderTests.Sample.Replace("\"1.0.0\"", "\"2.0.0\"", StringComparison.Ordinal), stale);
        Assert.Contains("saved other additions", page.Main, StringComparison.Ordinal);
        Assert.Contains("1.0.0", page.Main, StringComparison.Ordinal);
    }

    private async Task<Page> UploadAsync(string json, Page? page = null)
    {
        var form = (page ?? await _browser.OpenAsync($"{_commune}/additions")).Form("additions");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key != "file")) content.Add(new StringContent(value), name);
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Add(file, "file", "../../etc/evil.json");
        return await _browser.SendAsync(form.Action, content);
    }
}
