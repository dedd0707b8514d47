using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Names;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Communes;

/// <summary>Every page and file of the host names a commune of two languages, and its zone, in the language of the page.</summary>
public sealed partial class PlaceNamesTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Zone = "Bruxelles-Capitale Ixelles / Brussel-Hoofdstad Elsene";

    // All that is kept, for programs: as it was written. A file of Word has the same text as its page, without the marks that tell in
    // which language a cell is.
    private static readonly string[] AsWritten =
        ["GET /communes/{id:guid}/data/export", "GET /communes/{id:guid}/note.docx"];

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task Addresses_OfACommuneOfTwoLanguages_NameItInThatOfThePage(Language language)
    {
        var host = one.Emptied();
        using var browser = await Browser.OfAsync(host);
        var commune = await AddAsync(browser, BrusselsNames.Commune.NisCode);
        await AddAsync(browser, BrusselsNames.Neighbour.NisCode);
        await browser.SendAsync((await browser.OpenAsync($"{commune}/profile")).Form().With("services.police-link", "present"));
        await browser.SendAsync((await browser.OpenAsync($"{commune}/kept")).Form("keep"));
        using var client = host.CreateClient();
        var rows = AccessTable.Rows.Where(row => row.Key.StartsWith("GET /communes", StringComparison.Ordinal)
            || row.Key.StartsWith("GET /zones", StringComparison.Ordinal)).Where(row => !AsWritten.Contains(row.Key))
            .Select(row => row.Address).Append("/?q=21009").Append("/");
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(rows, async (row, cancellation) =>
        {
            var address = row.Replace("number-card", "letter-police-zone", StringComparison.Ordinal)
                .Replace("/communes/{id}", commune, StringComparison.Ordinal)
                .Replace("/zones/SECOVA", $"/zones?name={Uri.EscapeDataString(Zone)}", StringComparison.Ordinal)
                .Replace("SECOVA", Uri.EscapeDataString(Zone), StringComparison.Ordinal);
            using var answer = await client.GetAsync($"{address}{(address.Contains('?') ? '&' : '?')}lang={language.Code()}", cancellation);
            var text = Addresses().Replace(await TextOfAsync(answer), "");
            if (!answer.IsSuccessStatusCode) faults.Add($"{row}: {answer.StatusCode}");
            if (!text.Contains(BrusselsNames.NameIn(language), StringComparison.Ordinal)) faults.Add($"{row} does not name the commune.");
            foreach (var fault in BrusselsNames.Faults(text, language)) faults.Add($"{row}: {fault}");
        });
        Assert.Empty(faults);
    }

    /// <summary>Who is asked to type the name may type it in any of its languages.</summary>
    [Theory]
    [InlineData("Ixelles")]
    [InlineData(" elsene ")]
    [InlineData("Ixelles / Elsene")]
    public async Task Removal_ByAnyNameOfTheCommune_TakesItAway(string typed)
    {
        var host = one.Emptied();
        using var browser = await Browser.OfAsync(host);
        var commune = await AddAsync(browser, BrusselsNames.Commune.NisCode);
        await browser.SendAsync((await browser.OpenAsync($"{commune}/data?lang=nl")).Form("delete").With("confirm", typed));
        Assert.Empty(await host.UseAsync(memory => memory.ListAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("Zuid", Language.French, "Midi")]
    [InlineData("midi", Language.Dutch, "Zuid")]
    [InlineData("Zuid / Midi", Language.English, "Midi / Zuid")]
    [InlineData("Montgomery", Language.Dutch, "Montgomery")]
    [InlineData("Zone of nobody", Language.German, "Zone of nobody")]
    public void OfZone_NameOfTheDirectory_IsGivenInTheLanguage(string zone, Language language, string expected) =>
        Assert.Equal(expected, PlaceNames.OfZone(zone, language));

    private static async Task<string> AddAsync(Browser browser, string nisCode)
    {
        var added = await browser.SendAsync((await browser.OpenAsync($"/?q={nisCode}")).Form("public").With("nisCode", nisCode));
        return added.Location![..^"/advice".Length];
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        var type = answer.Content.Headers.ContentType!.MediaType!;
        if (!type.Contains("officedocument", StringComparison.Ordinal)) return await answer.Content.ReadAsStringAsync();
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var parts = new List<string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts.Add(await reader.ReadToEndAsync());
        }

        return string.Join('\n', parts);
    }

    // Addresses and what a form holds are as they are kept.
    [GeneratedRegex(" (href|action|value)=\"[^\"]*\"")]
    private static partial Regex Addresses();
}
