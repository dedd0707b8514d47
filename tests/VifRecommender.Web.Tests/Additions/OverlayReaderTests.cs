using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Web.Additions;

namespace VifRecommender.Web.Tests.Additions;

/// <summary>What a stranger sends is accepted whole or refused with every fault.</summary>
public sealed class OverlayReaderTests : IDisposable
{
    private readonly OverlayReader _overlays = new(Recommender.Default);

    /// <summary>The overlay of the samples.</summary>
    public static string Sample { get; } =
        File.ReadAllText(Repository.PathOf("samples", "overlays", "walloon-province", "walloon-province.json"));

    private const string Texts = """{ "fr": "a (fr)", "nl": "a (nl)", "de": "a (de)", "en": "a" }""";

    public void Dispose() => _overlays.Dispose();

    [Fact]
    public void Sample_IsAccepted()
    {
        var reading = _overlays.Read(Sample);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal((2, 3), (reading.Practices, reading.Rules));
        Assert.NotNull(reading.Recommender!.Catalogue.FindPractice("province-consultation-line"));
        Assert.Null(Recommender.Default.Catalogue.FindPractice("province-consultation-line"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{ "schemaVersion": 1, "catalogue": { "id": "a", "version": "1" }, "extends": "another" }""")]
    [InlineData("""{ "schemaVersion": 1, "catalogue": { "id": "a", "version": "1" } }""")]
    [InlineData("""{ "schemaVersion": 1, "catalogue": { "id": "a", "version": "1" }, "extends": "vif-belgium","""
        + """ "$type": "System.Diagnostics.Process" }""")]
    public void Nonsense_IsRefused(string json)
    {
        var reading = _overlays.Read(json);
        Assert.Null(reading.Recommender);
        Assert.NotEmpty(reading.Diagnostics);
    }

    /// <summary>No guard is taken away, by no overlay.</summary>
    [Fact]
    public void Guard_Retired_IsRefused()
    {
        var guard = Recommender.Default.Catalogue.Rules.OfType<Catalogues.GuardRule>().First().Id;
        var reading =
            _overlays.Read(
                $$"""{ "schemaVersion": 1, "catalogue": { "id": "a", "version": "1" }, "extends": "vif-belgium","""
                    + $$""" "retire": { "rules": ["{{guard}}"] } }""");
        Assert.Null(reading.Recommender);
        Assert.NotEmpty(reading.Diagnostics);
    }

    [Fact]
    public void Address_ThatIsAScript_IsRefused()
    {
        var overlay = JsonNode.Parse(Sample)!;
        overlay["sources"] = new JsonArray(
            new JsonObject { ["id"] = "evil", ["title"] = "x", ["url"] = "javascript:alert(1)", ["accessed"] = "2026-01-01" });
        var reading = _overlays.Read(overlay.ToJsonString());
        Assert.Contains(reading.Diagnostics, fault => fault.Path!.EndsWith(".url", StringComparison.Ordinal));
    }

    [Fact]
    public void Nesting_TooDeep_IsRefused() => Assert.NotEmpty(_overlays.Read(new string('[', 200_000)).Diagnostics);

    [Fact]
    public void Text_ThatIsNotUtf8_IsRefused() => Assert.NotEmpty(_overlays.Read([0x7b, 0xff, 0xfe, 0x7d]).Diagnostics);

    [Fact]
    public void File_TooLarge_IsRefusedUnread()
    {
        var reading = _overlays.Read(Encoding.UTF8.GetBytes(Sample + new string(' ', OverlayReader.MaxBytes)));
        Assert.True(reading.IsTooLarge);
    }

    [Fact]
    public void Practices_TooMany_AreRefused()
    {
        var overlay = JsonNode.Parse(Sample)!;
        var practice = overlay["practices"]![0]!;
        foreach (var text in new[] { "description", "audience", "safety" })
        {
            if (practice[text] is JsonObject texts)
            {
                practice[text] = new JsonObject(texts.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)"x")));
            }
        }

        var practices = overlay["practices"]!.AsArray();
        for (var i = practices.Count; i <= OverlayReader.MaxPractices; i++)
        {
            var copy = practice.DeepClone();
            copy["id"] = $"copy-{i}";
            practices.Add(copy);
        }

        var reading = _overlays.Read(overlay.ToJsonString());
        Assert.True(reading.IsTooLarge, string.Join('\n', reading.Diagnostics.Take(3)));
        Assert.Equal(OverlayReader.MaxPractices + 1, reading.Practices);
    }

    [Theory]
    [InlineData(OverlayReader.MaxOthers, true)]
    [InlineData(OverlayReader.MaxOthers + 1, false)]
    public void Sources_UpToTheLimit_AreAccepted(int number, bool isAccepted) =>
        AssertSize("sources",
            Enumerable.Range(0, number)
                .Select(each => $$"""{ "id": "own-{{each}}", "title": "x", "url": "https://example.org", "accessed": "2026-01-01" }"""),
            isAccepted);

    [Theory]
    [InlineData(OverlayReader.MaxOthers, true)]
    [InlineData(OverlayReader.MaxOthers + 1, false)]
    public void Signals_UpToTheLimit_AreAccepted(int number, bool isAccepted) =>
        AssertSize("signals",
            Enumerable.Range(0, number)
                .Select(each => $$"""{ "id": "own-{{each}}", "domain": "victims", "name": {{Texts}}, "question": {{Texts}} }"""),
            isAccepted);

    [Theory]
    [InlineData(OverlayReader.MaxRules, true)]
    [InlineData(OverlayReader.MaxRules + 1, false)]
    public void Rules_UpToTheLimit_AreAccepted(int number, bool isAccepted) =>
        AssertSize("rules", Enumerable.Range(0, number).Select(each => Caution($"own-{each}", """{ "signal": "staff-exhausted" }""")),
            isAccepted);

    /// <summary>Of one figure in all its rules together; a bound that is named again is no other one.</summary>
    [Theory]
    [InlineData(OverlayReader.MaxThresholds, true)]
    [InlineData(OverlayReader.MaxThresholds + 1, false)]
    public void Thresholds_OfOneFigure_UpToTheLimit_AreAccepted(int number, bool isAccepted) =>
        AssertSize("rules",
            Enumerable.Range(1, number).Append(1)
                .Select((each, index) => Caution($"own-{index}",
                    $$"""{ "population": { "{{(each % 2 == 0 ? "below" : "atLeast")}}": {{each * 1000}} } }""")), isAccepted);

    [Theory]
    [InlineData(OverlayReader.MaxIdLength, true)]
    [InlineData(OverlayReader.MaxIdLength + 1, false)]
    public void Id_OfAPractice_IsAsLongAsTheMemoryHolds(int length, bool isAccepted)
    {
        var reading = _overlays.Read(Sample.Replace("province-consultation-line", new string('p', length), StringComparison.Ordinal));
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(!isAccepted, reading.IsTooLarge);
    }

    [Fact]
    public void Text_WithAByteOrderMark_IsKeptWithout() =>
        Assert.Equal(Sample, OverlayReader.TextOf([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)]));

    private static string Caution(string id, string when) =>
        $$"""{ "id": "{{id}}", "kind": "caution", "practices": ["household-brochure"], "when": {{when}}, "text": {{Texts}},"""
            + $$""" "provenance": "judgement" }""";

    private void AssertSize(string kind, IEnumerable<string> elements, bool isAccepted)
    {
        var reading =
            _overlays.Read(
                $$"""{ "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "vif-belgium","""
                    + $$""" "{{kind}}": [{{string.Join(',', elements)}}] }""");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(!isAccepted, reading.IsTooLarge);
        Assert.Equal(isAccepted, reading.Recommender is not null);
    }
}
