using System.Diagnostics;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Additions;

/// <summary>Additions that are small and hard to search cost their own commune a search that ends, and nobody else anything.</summary>
public sealed class HostileAdditionsTests
{
    private const string Texts = """{ "fr": "a (fr)", "nl": "a (nl)", "de": "a (de)", "en": "a" }""";

    /// <summary>Each finding is established twice over by the one before it: written out, the last stands for 2^100 reasons.</summary>
    [Fact]
    public async Task Findings_ThatBuildOnEachOther_LeaveThePagesAnswering()
    {
        const int depth = OverlayReader.MaxOthers;
        var findings = Enumerable.Range(0, depth)
            .Select(each => $$"""{ "id": "own-{{each}}", "domain": "inform", "severity": 1, "title": {{Texts}} }""");
        var rules = Enumerable.Range(0, depth)
            .Select(
                each =>
                    $$"""{ "id": "own-rule-{{each}}", "kind": "finding", "finding": "own-{{each}}", "text": {{Texts}},"""
                        + $$""" "provenance": "judgement", "when": {{When(each)}} }""");
        var practice =
            $$"""{ "id": "own-practice", "domain": "inform", "dimension": "contact", "title": {{Texts}}, "description": {{Texts}},"""
                + $$""" "safety": {{Texts}}, "effort": "medium", "answers": ["own-{{depth - 1}}"], "needs": { "present": "risk-tool" } }""";
        var overlay =
            $$"""{ "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "vif-belgium","""
                + $$""" "findings": [{{string.Join(',', findings)}}], "rules": [{{string.Join(',', rules)}}],"""
                + $$""" "practices": [{{practice}}] }""";

        using var host = new Host();
        var commune = await host.AddCommuneAsync();
        await host.UseAsync(memory => memory.SaveOverlayAsync(commune.Id, 0, overlay, "a@example.be", CancellationToken.None));
        using var browser = await Browser.OfAsync(host);
        foreach (var page in new[] { "additions", "advice", "practices/own-practice", "practices/household-brochure", "profile" })
        {
            var begun = Stopwatch.GetTimestamp();
            var answer = await browser.OpenAsync($"/communes/{commune.Id}/{page}?lang=en");
            Assert.Equal(200, answer.Status);
            if (page == "additions")
            {
                Assert.Equal("",
                    string.Join('\n',
                        answer.Document!.QuerySelectorAll("main .faults, main .faults ~ *").Select(each => each.TextContent)));
            }
            Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(1), $"{page} took {Stopwatch.GetElapsedTime(begun)}.");
        }
    }

    private static string When(int each) => each == 0
        ? """{ "signal": "staff-exhausted" }"""
        :
            $$"""{ "any": [{ "finding": "own-{{each - 1}}" }, { "all": [{ "finding": "own-{{each - 1}}" },"""
                + $$""" { "present": "risk-tool" }] }] }""";
}
