using System.Text.Json;
using VifRecommender.Extensions.Hosting.Tests.Fixtures;
using VifRecommender.Profiles;

namespace VifRecommender.Extensions.Hosting.Tests;

/// <summary>Profiles are read by the catalogue that is in use, advices are written in the language of the host.</summary>
public sealed class JsonTests : IDisposable
{
    private const string Profile =
        """{"schemaVersion":1,"name":"Ahn","population":8000,"languages":["de"],"practices":{"comfort-dog-hearing":"planned"}}""";

    private readonly OverlayFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Profile_WithAnIdThatAnOverlayTakesAwayAndGivesBack_IsReadByTheCatalogueInUse()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:ReloadOnChange", "false"));
        var json = new JsonSerializerOptions().AddVifRecommender(host.Adviser);
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CommuneProfile>(Profile, json));
        Assert.Contains("comfort-dog-hearing", fault.Message, StringComparison.Ordinal);
        _folder.Write(OverlayFolder.Version("2").Replace("\"comfort-dog-hearing\"", "", StringComparison.Ordinal));
        Assert.True(host.Adviser.Reload());
        Assert.Equal(8_000, JsonSerializer.Deserialize<CommuneProfile>(Profile, json)!.Population);
    }

    [Theory]
    [InlineData(null, "de")]
    [InlineData("nl", "nl")]
    public async Task Advice_Language_IsTheHostsOrTheCommunes(string? language, string expected)
    {
        await using var host = await RunningHost.StartAsync(_folder.Root, null,
            language is null ? [] : [("VifRecommender:Language", language)]);
        var json = new JsonSerializerOptions().AddVifRecommender(host.Adviser);
        var advice = host.Adviser.Recommend(JsonSerializer.Deserialize<CommuneProfile>(Profile, json)!);
        Assert.Equal(expected, (string?)JsonSerializer.SerializeToNode(advice, json)!["language"]);
    }
}
