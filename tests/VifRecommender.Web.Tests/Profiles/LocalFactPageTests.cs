using System.Net.Http.Headers;
using System.Text;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Profiles;

/// <summary>A fact that a commune's own additions declare is asked on the page of its profile, in its language, and kept.</summary>
public sealed class LocalFactPageTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Overlay = """
        {
          "schemaVersion": 1,
          "catalogue": { "id": "own-figures", "version": "1" },
          "extends": "vif-belgium",
          "facts": [
            { "id": "trained-share", "kind": "share", "name": NAME, "question": NAME },
            { "id": "beds", "kind": "count", "name": NAME, "question": NAME },
            { "id": "way", "kind": "choice", "name": NAME, "question": NAME,
              "answers": [ { "id": "one", "name": NAME }, { "id": "two", "name": NAME } ] }
          ]
        }
        """;

    private const string Name = """{ "fr": "mot français", "nl": "Nederlands woord", "de": "deutsches Wort", "en": "English word" }""";

    [Fact]
    public async Task Profile_WithAFactOfAnOverlay_IsShownAndSaved()
    {
        var host = one.Emptied();
        using var browser = await Browser.OfAsync(host);
        var commune = (await browser.SendAsync((await browser.OpenAsync("/")).Form("sample").With("sample", "trooz")))
            .Location![..^"/advice".Length];
        var uploaded = await UploadAsync(browser, commune);
        Assert.EndsWith("?saved=1", uploaded.Location, StringComparison.Ordinal);
        foreach (var (language, name) in new[] { (Language.French, "mot français"), (Language.Dutch, "Nederlands woord"),
            (Language.German, "deutsches Wort"), (Language.English, "English word") })
        {
            var page = await browser.OpenAsync($"{commune}/profile?lang={language.Code()}");
            Assert.Equal(200, page.Status);
            Assert.True(page.Found("section[aria-labelledby=local]").TextContent.Split(name).Length > 4, page.Main);
        }

        // A share may be typed in per cent, with the decimal sign of the reader.
        var saved = await browser.SendAsync((await browser.OpenAsync($"{commune}/profile?lang=fr")).Form()
            .With("local.trained-share", "12,5 %").With("local.beds", "4").With("local.way", "two"));
        Assert.Equal(302, saved.Status);
        var form = (await browser.OpenAsync($"{commune}/profile?lang=nl")).Form();
        Assert.Equal(("4", "two"), (form["local.beds"], form["local.way"]));
        Assert.Equal("0.125", form["local.trained-share"].Replace(',', '.'));
        // What is no answer is said at its field, and nothing is saved.
        var refused = await browser.SendAsync(form.With("local.beds", "some"));
        Assert.Equal(200, refused.Status);
        Assert.NotEmpty(refused.Document!.QuerySelectorAll("a[href='#f-local.beds'], [aria-invalid=true]"));
    }

    private static async Task<Page> UploadAsync(Browser browser, string commune)
    {
        var form = (await browser.OpenAsync($"{commune}/additions")).Form("additions");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key != "file")) content.Add(new StringContent(value), name);
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(Overlay.Replace("NAME", Name, StringComparison.Ordinal)));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Add(file, "file", "own.json");
        return await browser.SendAsync(form.Action, content);
    }
}
