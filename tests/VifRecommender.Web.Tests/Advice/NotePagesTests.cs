using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Advice;

/// <summary>The note for the college, from the page of the advice: to print, and as a file of Word.</summary>
public sealed class NotePagesTests(OneHost one) : IClassFixture<OneHost>, IAsyncLifetime
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly Host _host = one.Emptied();
    private Browser _browser = null!;
    private CommuneSummary _commune = null!;

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _browser = await Browser.OfAsync(_host);
        _commune = await _host.AddCommuneAsync("Trooz", "62122");
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task Advice_LeadsToTheNoteInTheLanguageOfThePage(Language language)
    {
        var text = PageText.Of(language);
        var advice = await _browser.OpenAsync(Address($"advice?lang={language.Code()}"));
        var links = advice.Document!.QuerySelectorAll("main a")
            .Where(link => link.GetAttribute("href")!.Contains("/note", StringComparison.Ordinal))
            .Select(link => (link.TextContent, link.GetAttribute("href")));
        Assert.Equal([(text.Advice.NoteForWord, Address("note.docx")), (text.Advice.NoteForPrint, Address("note"))], links);

        var note = await _browser.OpenAsync(Address("note"));
        Assert.Equal((200, "text/html; charset=utf-8"), (note.Status, note.ContentHeaders.ContentType?.ToString()));
        Assert.Equal(language.Code(), note.Found("html").GetAttribute("lang"));
        Assert.EndsWith(" – Trooz", note.Found("title").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(note.Document!.QuerySelectorAll("article table td"));
        Assert.Empty(note.Document.QuerySelectorAll("script, img, link, iframe, form"));
    }

    /// <summary>The policy shows every piece of style that the page holds, and allows nothing else.</summary>
    [Fact]
    public async Task Note_IsShownWithItsStyleAndNothingElse()
    {
        var note = await _browser.OpenAsync(Address("note"));
        var policy = Assert.Single(note.Headers.GetValues("Content-Security-Policy"));
        string[] styles = [note.Found("style").TextContent,
            .. note.Document!.QuerySelectorAll("[style]").Select(each => each.GetAttribute("style")!).Distinct()];
        Assert.True(styles.Length > 1);
        var hashes = styles.Select(css => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'");
        Assert.Equal("default-src 'none'; style-src 'unsafe-hashes' " + string.Join(' ', hashes)
            + "; form-action 'none'; base-uri 'none'; frame-ancestors 'none'", policy);
        Assert.Equal("no-store", note.Headers.CacheControl?.ToString());

        // The pages of the site are as strict as before.
        Assert.DoesNotContain("unsafe", Assert.Single((await _browser.OpenAsync(Address("advice"))).Headers.GetValues(
            "Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_AsAFileOfWord_IsTheSameTwice()
    {
        using var client = _host.CreateClient();
        using var answer = await client.GetAsync(Address("note.docx?lang=nl"), Cancellation);
        Assert.Equal((200, Word), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("note-62122-nl.docx", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal("PK"u8.ToArray(), bytes[..2]);
        Assert.Equal(bytes, await client.GetByteArrayAsync(Address("note.docx?lang=nl"), Cancellation));
        Assert.NotEqual(bytes, await client.GetByteArrayAsync(Address("note.docx?lang=fr"), Cancellation));
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Trooz", await reader.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
    }

    /// <summary>What a stranger wrote as a name is words in a note, and no style either.</summary>
    [Fact]
    public async Task Name_OfAStranger_IsWords()
    {
        const string name = "<script>alert(1)</script><style>*{}</style><b style=\"x\">";
        var commune = await _host.AddCommuneAsync(name, "63057");
        var plain = await _browser.OpenAsync(Address("note"));
        var note = await _browser.OpenAsync($"/communes/{commune.Id}/note");
        Assert.EndsWith(name, note.Found("title").TextContent, StringComparison.Ordinal);
        Assert.Empty(note.Document!.QuerySelectorAll("script, b[style]"));
        note.Found("style");
        Assert.Equal(plain.Headers.GetValues("Content-Security-Policy"), note.Headers.GetValues("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("note")]
    [InlineData("note.docx")]
    public async Task Note_WithoutAProfile_LeadsToThePageThatSaysSo(string page)
    {
        var empty = await _host.UseAsync(memory => memory.AddAsync(new NewCommune("Olne", "63057", null), Cancellation));
        var answer = await _browser.OpenAsync($"/communes/{empty.Value.Id}/{page}");
        Assert.Equal((302, $"/communes/{empty.Value.Id}/advice"), (answer.Status, answer.Location));
        Assert.Equal(404, (await _browser.OpenAsync($"/communes/{Guid.Empty}/{page}")).Status);
    }

    /// <summary>What to start with stands first and is numbered; what else is possible stands after it, without a rank.</summary>
    [Fact]
    public async Task Advice_BeginsWithWhatToStartWith()
    {
        using var host = new Host(services: services => services.AddSingleton<TimeProvider>(new FixedDay()));
        using var browser = await Browser.OfAsync(host);
        var commune = await host.AddCommuneAsync("Trooz", "62122");
        var advice = Recommender.Default.Recommend(new CommuneProfile { Name = "Trooz", Population = 8290 }, FixedDay.Value);
        foreach (var language in Languages.All)
        {
            var page = await browser.OpenAsync($"/communes/{commune.Id}/advice?lang={language.Code()}");
            var report = AdviceReport.Of(advice, language);
            Assert.NotEmpty(report.First);
            Assert.Equal(report.Screen.FirstHeading, page.Found("#now").TextContent);
            Assert.Equal(report.First.Select(each => each.Brief.Title),
                page.Document!.QuerySelectorAll("article.card h3 a, .also strong a").Select(each => each.TextContent));
            Assert.StartsWith(report.PossibleHeading, page.Found("#possible > summary").TextContent, StringComparison.Ordinal);
            Assert.Equal(report.Possible.Select(each => each.Brief.Title),
                page.Document.QuerySelectorAll("#possible li strong").Select(each => each.TextContent));
        }
    }

    private string Address(string page) => $"/communes/{_commune.Id}/{page}";
}
