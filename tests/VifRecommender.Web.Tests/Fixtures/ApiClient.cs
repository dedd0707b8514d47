using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>Calls the API of a host as a program would.</summary>
internal sealed class ApiClient(HttpClient client) : IDisposable
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public Task<HttpResponseMessage> PostAsync(string path, string json, params (string Name, string Value)[] headers) =>
        PostAsync(path, Encoding.UTF8.GetBytes(json), "application/json", headers);

    public Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? mediaType = "application/json",
        params (string Name, string Value)[] headers)
    {
        var content = new ByteArrayContent(body);
        if (mediaType is not null) content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return SendAsync(HttpMethod.Post, path, content, headers);
    }

    /// <summary>The answer to a profile of the samples. It must be one.</summary>
    public async Task<byte[]> PostSampleAsync(string path, string sample) =>
        await BytesAsync(await PostAsync(path, await File.ReadAllBytesAsync(Vif.Sample(sample), Cancellation)));

    public static async Task<byte[]> BytesAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}: {Encoding.UTF8.GetString(bytes)}");
            return bytes;
        }
    }

    /// <summary>What problem+json says of a request that must be refused.</summary>
    public static async Task<JsonNode> ProblemAsync(HttpResponseMessage answer, int status)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.True(status == (int)answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            var problem = JsonNode.Parse(text)!;
            Assert.Equal(status, (int)problem["status"]!);
            Assert.NotEmpty((string)problem["title"]!);
            return problem;
        }
    }

    public static IReadOnlyList<JsonNode> Diagnostics(JsonNode problem) => [.. problem["diagnostics"]!.AsArray().Select(each => each!)];

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content,
        (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value)
                || content?.Headers.TryAddWithoutValidation(name, value) == true, name);
        }
        return await client.SendAsync(request, Cancellation);
    }
}
