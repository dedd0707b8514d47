using VifRecommender.Profiles;
using VifRecommender.Web.Tests.Fixtures;
using VifRecommender.Web.Zones;

namespace VifRecommender.Web.Tests.Zones;

/// <summary>What the board says of the communes, in words and in files.</summary>
public sealed class BoardTests(OneHost one) : IClassFixture<OneHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 0, (int)Standing.Open)]
    [InlineData(2, 0, (int)Standing.Strength)]
    [InlineData(0, 1, (int)Standing.Gap)]
    [InlineData(1, 1, (int)Standing.Mixed)]
    public void Standing_OfADomain_TakesNothingUnknownForAGap(int inPlace, int gaps, int expected) =>
        Assert.Equal((Standing)expected, new DomainStanding(Domain.Victims, inPlace, gaps, 5).Standing);

    [Fact]
    public async Task Board_InAnyLanguage_HasEachCommuneByDomainAndItsFiles()
    {
        var empty = await one.Host.AddCommuneAsync("Nothingknown", zone: "Val Clair");
        var known = await one.Host.AddCommuneAsync("=Known", zone: "Val Clair");
        await one.Host.UseAsync(memory => memory.SaveProfileAsync(known.Id, 1,
            """
            { "schemaVersion": 1, "name": "=Known", "population": 9000,
              "services": { "known-contact-point": "absent", "steering-group": "present" },
              "practices": { "intercommunal-vif-platform": "in-place" } }
            """, [], "a", Cancellation));
        using var browser = await Browser.OfAsync(one.Host);
        foreach (var (language, gap, open) in new[] { ("fr", "Manque", "Pas encore connu"), ("nl", "Tekort", "Nog niet bekend"),
            ("de", "Lücke", "Noch nicht bekannt"), ("en", "Gap", "Not known yet") })
        {
            var page = await browser.OpenAsync($"/zones/Val%20Clair?lang={language}");
            var rows = page.Document!.QuerySelectorAll("table.board tbody tr").ToDictionary(row => row.FirstElementChild!.TextContent,
                row => row.QuerySelectorAll("td strong").Select(cell => cell.TextContent).ToArray());
            Assert.Equal((6, gap), (rows["=Known"].Length, rows["=Known"][0]));
            // Of whom nothing is known, nothing is said to be lacking.
            Assert.All(rows["Nothingknown"], cell => Assert.Equal(open, cell));
            var csv = (await browser.OpenAsync($"/zones/board.csv?name=Val%20Clair&lang={language}")).Text;
            Assert.Contains("\"'=Known\";", csv, StringComparison.Ordinal);
            Assert.Equal(200, (await browser.OpenAsync($"/zones/board.xlsx?name=Val%20Clair&lang={language}")).Status);
        }

        Assert.NotEqual(empty.Id, known.Id);
    }
}
