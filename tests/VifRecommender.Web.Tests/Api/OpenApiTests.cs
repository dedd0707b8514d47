using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Api;

/// <summary>The OpenAPI document tells of every endpoint what it takes and gives, and can be read.</summary>
public sealed class OpenApiTests : IClassFixture<OneHostWithAccounts>, IClassFixture<ApiHost>, IDisposable
{
    private static readonly string[] Methods = ["get", "post", "put", "delete"];

    private readonly Host _host;
    private readonly ApiClient _api;
    private readonly ApiClient _demo;

    public OpenApiTests(OneHostWithAccounts one, ApiHost demo) =>
        (_host, _api, _demo) = (one.Host, new ApiClient(one.Host.CreateClient()), demo.Api);

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Document_IsReadWithoutAFault()
    {
        var bytes = await ApiClient.BytesAsync(await _api.GetAsync("/api/v1/openapi.json"));
        using var stream = new MemoryStream(bytes);
        var read = await OpenApiDocument.LoadAsync(stream, "json", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(read.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(9, read.Document!.Paths.Count);
    }

    [Fact]
    public async Task Document_TellsOfEveryEndpoint()
    {
        var document = await DocumentAsync();
        var told = document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Where(each => Methods.Contains(each.Key)).Select(each => $"{each.Key} {path.Key}"));
        var there = _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } path && path.StartsWith("/api/v1/", StringComparison.Ordinal)
                && !path.Contains('*', StringComparison.Ordinal) && path != "/api/v1/openapi.json")
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(
                method => $"{method.ToLowerInvariant()} {endpoint.RoutePattern.RawText}"));
        Assert.Equal(there.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Document_RefersOnlyToWhatStandsInIt()
    {
        var document = await DocumentAsync();
        var references = All(document).OfType<JsonObject>().Select(each => each["$ref"]).OfType<JsonValue>()
            .Select(each => each.GetValue<string>()).Distinct().ToList();
        Assert.Contains("#/components/schemas/profile", references);
        Assert.Contains("#/components/schemas/advice", references);
        Assert.All(references, reference =>
        {
            JsonNode? node = document;
            foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)) node = node?[part];
            Assert.True(node is not null, $"{reference} leads nowhere.");
        });
    }

    /// <summary>
    /// What the document says of a query is what the endpoint knows: it refuses every other name, and tells those that it has.
    /// </summary>
    [Theory]
    [InlineData("advice")]
    [InlineData("explain")]
    [InlineData("plan")]
    [InlineData("pool")]
    [InlineData("compare")]
    [InlineData("batch")]
    public async Task Parameters_AreThoseOfTheEndpoint(string name)
    {
        var problem = await ApiClient.ProblemAsync(await _demo.PostAsync($"/api/v1/{name}?nonsense=1", "{}"), 400);
        var known = ((string)ApiClient.Diagnostics(problem).Single(each => (string)each["parameter"]! == "nonsense")["message"]!).Split(
            "it is one of ")[1].TrimEnd('.').Split(", ");
        var told = (await DocumentAsync())["paths"]![$"/api/v1/{name}"]!["post"]!["parameters"]!.AsArray()
            .Select(each => (string)each!["name"]!);
        Assert.Equal(known.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    private async Task<JsonNode> DocumentAsync() =>
        JsonNode.Parse(await ApiClient.BytesAsync(await _api.GetAsync("/api/v1/openapi.json")))!;

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject members => members.Select(each => each.Value).OfType<JsonNode>().SelectMany(All).Prepend(node),
        JsonArray items => items.OfType<JsonNode>().SelectMany(All).Prepend(node),
        _ => [node],
    };
}
