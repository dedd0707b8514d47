using System.Security.Cryptography;
using System.Text;
using VifRecommender.Profiles;
using VifRecommender.Sheets;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Sheets;

/// <summary>The texts ready to use, as <c>vif sheet</c> has them, filled in for a commune.</summary>
public sealed class SheetPagesTests(OneHost one) : IClassFixture<OneHost>
{
    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task Sheets_AreListedEachWithItsPageAndItsFile(Language language)
    {
        var commune = await one.Host.AddCommuneAsync("Verviers", null, null);
        using var browser = await Browser.OfAsync(one.Host);
        var list = await browser.OpenAsync($"/communes/{commune.Id}/sheets?lang={language.Code()}");
        Assert.Equal(SheetLibrary.BuiltIn.Sheets.Select(sheet => sheet.Name[language]),
            list.Document!.QuerySelectorAll("main .items > li > strong").Select(each => each.TextContent));
        foreach (var link in list.Document.QuerySelectorAll("main .items a").Select(each => each.GetAttribute("href")!))
        {
            var answer = await browser.OpenAsync(link);
            Assert.Equal(200, answer.Status);
            if (link.EndsWith(".docx", StringComparison.Ordinal)) Assert.StartsWith("PK", answer.Text, StringComparison.Ordinal);
            else
            {
                Assert.Equal(language.Code(), answer.Found("html").GetAttribute("lang"));
                Assert.Empty(answer.Document!.QuerySelectorAll("img, iframe, form, link"));
                var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
                Assert.StartsWith("default-src 'none'; style-src 'unsafe-hashes' 'sha256-", policy, StringComparison.Ordinal);
                // The page for a website shows how its quick exit works; nothing else runs anything.
                var scripts = answer.Document!.QuerySelectorAll("script").Select(script => Convert.ToBase64String(
                    SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))).ToList();
                Assert.Equal(link.EndsWith("/web-page", StringComparison.Ordinal) ? 1 : 0, scripts.Count);
                Assert.Equal(scripts.Count > 0, policy.Contains("script-src", StringComparison.Ordinal));
                Assert.All(scripts, hash => Assert.Contains($"script-src 'sha256-{hash}'", policy, StringComparison.Ordinal));
            }
        }

        var letter = await browser.OpenAsync($"/communes/{commune.Id}/sheets/letter-police-zone");
        Assert.Contains("Verviers", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_ThatIsNone_IsNotThere()
    {
        var commune = await one.Host.AddCommuneAsync("Olne", null, null);
        using var browser = await Browser.OfAsync(one.Host);
        Assert.Equal(404, (await browser.OpenAsync($"/communes/{commune.Id}/sheets/nothing")).Status);
        Assert.Equal(404, (await browser.OpenAsync($"/communes/{commune.Id}/sheets/nothing.docx")).Status);
        Assert.Equal(404, (await browser.OpenAsync($"/communes/{Guid.Empty}/sheets/number-card")).Status);
    }

    /// <summary>Before there is a profile a sheet has blanks.</summary>
    [Fact]
    public async Task Sheet_WithoutAProfile_HasBlanks()
    {
        var empty = await one.Host.UseAsync(memory => memory.AddAsync(new NewCommune("Pepinster", null, null),
            TestContext.Current.CancellationToken));
        using var browser = await Browser.OfAsync(one.Host);
        Assert.Equal(200, (await browser.OpenAsync($"/communes/{empty.Value.Id}/sheets/number-card")).Status);
    }
}
