using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>
/// One value that somebody spoiled in a memory that is sound otherwise: its page says so, nothing is lost, and the rest is as before.
/// </summary>
public sealed class DamagedValueTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{ "schemaVersion": 1, "name": 7 }""")]
    [InlineData("""{ "schemaVersion": 9, "name": "Trooz" }""")]
    public async Task Profile_ThatIsNone_IsToldOnItsPagesAndTouchesNoOther(string json)
    {
        using var host = new Host();
        var spoiled = await host.AddCommuneAsync("Trooz", "62122", "SECOVA");
        var sound = await host.AddCommuneAsync("Olne", "63057", "SECOVA");
        await host.UseDatabaseAsync(database => database.Profiles.Where(each => each.CommuneId == spoiled.Id)
            .ExecuteUpdateAsync(each => each.SetProperty(profile => profile.Json, json)));
        using var browser = await Browser.OfAsync(host);
        foreach (var page in new[] { "profile", "advice", "practices/household-brochure", "roadmap?budget=1000&staff=1", "compare",
            "follow-up", "additions", "data", "data/export" })
        {
            var answer =
                await browser.OpenAsync($"/communes/{spoiled.Id}/{page}?lang=en".Replace("1?lang", "1&lang", StringComparison.Ordinal));
            Assert.True(answer.Status is 200 or 409 or 503,
                $"{page} answers {answer.Status}: {answer.Text[..Math.Min(500, answer.Text.Length)]}");
            Assert.Equal(200, (await browser.OpenAsync($"/communes/{sound.Id}/{page}")).Status);
        }

        foreach (var page in new[] { "/", "/zones/SECOVA", "/help" })
        {
            var answer = await browser.OpenAsync(page);
            Assert.True(answer.Status == 200, $"{page} answers {answer.Status}");
        }

        // What is left of it is exported as it is.
        var kept = (await host.ExportAsync(spoiled.Id))!["profiles"]![0]!["profile"];
        Assert.Equal(json.Replace(" ", "", StringComparison.Ordinal),
            kept is JsonValue text && text.GetValueKind() == JsonValueKind.String ? (string)text! : kept?.ToJsonString() ?? "null");

        // It can be written anew, and it can be removed.
        Assert.Equal(302,
            (await browser.SendAsync((await browser.OpenAsync($"/communes/{spoiled.Id}/profile")).Form("profile").With("name", "Trooz")
                .With("population", "8290"))).Status);
        Assert.Equal(200, (await browser.OpenAsync($"/communes/{spoiled.Id}/advice")).Status);
    }
}
