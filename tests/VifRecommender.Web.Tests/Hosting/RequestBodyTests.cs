using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Hosting;

/// <summary>Bodies are read within the limits, as they are or compressed, and 413 is the answer to all that is longer.</summary>
public sealed class RequestBodyTests : IClassFixture<RequestBodyTests.SmallBatches>, IClassFixture<OneHostWithAccounts>, IDisposable
{
    private const string Commune = """{ "schemaVersion": 1, "name": "Trooz", "population": 8500 }""";
    private const int MiB = 1 << 20;
    private readonly Host _host;
    private readonly Host _hostWithAccounts;
    private readonly ApiClient _api;

    public RequestBodyTests(SmallBatches one, OneHostWithAccounts other) =>
        (_host, _hostWithAccounts, _api) = (one.Host, other.Host, new ApiClient(one.Host.CreateClient()));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZIP")]
    [InlineData("x-gzip")]
    public async Task Body_CompressedByGzip_IsRead(string encoding)
    {
        var plain = await ApiClient.BytesAsync(await _api.PostAsync("/api/v1/advice?date=2026-11-23", Commune));
        Assert.Equal(plain, await ApiClient.BytesAsync(await PostAsync("/api/v1/advice?date=2026-11-23", Gzip(Commune), encoding)));
        await ApiClient.BytesAsync(await PostAsync("/api/v1/compare", Gzip($$"""{"before":{{Commune}},"after":{{Commune}}}"""), encoding));
        var lines = Encoding.UTF8.GetString(await ApiClient.BytesAsync(
            await PostAsync("/api/v1/batch", Gzip($"{Commune}\n{Commune}\n"), encoding, "application/x-ndjson")));
        Assert.Equal(2, lines.Count(each => each == '\n'));
    }

    [Fact]
    public async Task Body_WithAnEncodingThatIsNone_IsRead() =>
        await ApiClient.BytesAsync(await PostAsync("/api/v1/advice", Encoding.UTF8.GetBytes(Commune), "identity"));

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    [InlineData("zstd")]
    public async Task Body_OfAnotherEncoding_IsRefusedByTheNameOfTheHeader(string encoding)
    {
        using var answer = await PostAsync("/api/v1/advice", Gzip(Commune), encoding);
        Assert.Equal("gzip", Assert.Single(answer.Headers.GetValues("Accept-Encoding")));
        var detail = (string)(await ApiClient.ProblemAsync(answer, 415))["detail"]!;
        Assert.Contains("Content-Encoding", detail, StringComparison.Ordinal);
        Assert.Contains(encoding.Replace(" ", "", StringComparison.Ordinal), detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ThatIsCompressed_IsRefusedByAPage()
    {
        using var answer = await PostAsync("/?lang=en", Gzip("a=1"), "gzip", "application/x-www-form-urlencoded");
        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Contains(PageText.Of(Language.English).Status.NotThisWayTitle, await answer.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal);
    }

    /// <summary>A few kilobytes that would become many megabytes.</summary>
    [Theory]
    [InlineData("advice", "application/json", MiB)]
    [InlineData("pool", "application/json", 4 * MiB)]
    [InlineData("token", "application/json", 4 * MiB)]
    [InlineData("batch", "application/jsonl", 6 * MiB)]
    public async Task Bomb_IsNotInflatedBeyondTheLimit(string path, string mediaType, int limit)
    {
        using var api = new ApiClient((path == "token" ? _hostWithAccounts : _host).CreateClient());
        var bomb = Gzip(new string(path == "batch" ? '\n' : ' ', 32 * MiB));
        Assert.InRange(bomb.Length, 1, limit / 20);
        var problem =
            await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/" + path, bomb, mediaType, ("Content-Encoding", "gzip")), 413);
        if (path != "token") Assert.Contains($"{limit} bytes", (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_ThatIsNoGzip_IsRefused(bool isCut)
    {
        var body = isCut ? Gzip(await File.ReadAllTextAsync(Vif.Sample("trooz"), Cancellation))[..^30] : Encoding.UTF8.GetBytes(Commune);
        Assert.Contains("Content-Encoding says gzip",
            (string)(await ApiClient.ProblemAsync(await PostAsync("/api/v1/advice", body, "gzip"), 400))["detail"]!,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/jsonl")]
    [InlineData("application/x-ndjson")]
    [InlineData("application/x-ndjson; charset=utf-8")]
    public async Task Batch_IsAnsweredByTheNameThatTheCallerUses(string mediaType)
    {
        using var answer = await _api.PostAsync("/api/v1/batch", Encoding.UTF8.GetBytes(Commune), mediaType);
        Assert.Equal((200, mediaType.Split(';')[0]), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/csv")]
    public async Task Batch_OfAnotherMediaType_NamesBoth(string mediaType) =>
        Assert.StartsWith("Content-Type is application/jsonl or application/x-ndjson in UTF-8",
            (string)(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/batch", Encoding.UTF8.GetBytes(Commune), mediaType),
                415))["detail"]!, StringComparison.Ordinal);

    /// <summary>However it is sent: with its length told, or not.</summary>
    [Theory]
    [InlineData("application/x-www-form-urlencoded", true)]
    [InlineData("application/x-www-form-urlencoded", false)]
    [InlineData("multipart/form-data; boundary=b", false)]
    public async Task Form_ThatIsTooLarge_IsToldSo(string mediaType, bool isLengthTold)
    {
        var body = Encoding.UTF8.GetBytes((mediaType.StartsWith("multipart", StringComparison.Ordinal)
            ? "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n" : "a=") + new string('x', (2 * MiB) + 10));
        var answer = await _host.Server.SendAsync(
            context =>
            {
                (context.Request.Method, context.Request.Path, context.Request.ContentType) = ("POST", "/", mediaType);
                context.Request.QueryString = new QueryString("?lang=en");
                context.Request.Headers.Host = "localhost";
                context.Request.Body = new MemoryStream(body);
                if (isLengthTold) context.Request.ContentLength = body.Length;
            },
            Cancellation);
        Assert.Equal(413, answer.Response.StatusCode);
        using var reader = new StreamReader(answer.Response.Body);
        Assert.Contains(PageText.Of(Language.English).Status.TooLargeTitle, await reader.ReadToEndAsync(Cancellation),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_ThatIsHalfOfACharacter_IsRefused() =>
        Assert.Contains("surrogate",
            (string)ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/compare", """{"\ud800":{}}"""), 400))
                .Single()["message"]!, StringComparison.Ordinal);

    private Task<HttpResponseMessage> PostAsync(string path, byte[] body, string encoding, string mediaType = "application/json") =>
        _api.PostAsync(path, body, mediaType, ("Content-Encoding", encoding));

    private static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }

    public sealed class SmallBatches() : OneHost(hasAccounts: false, ("Limits:BatchBytes", $"{6 * MiB}"));
}
