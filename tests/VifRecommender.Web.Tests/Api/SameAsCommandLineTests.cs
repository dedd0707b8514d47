using System.Text;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Api;

/// <summary>The API answers with the bytes that the command line writes.</summary>
public sealed class SameAsCommandLineTests(ApiHost host) : IClassFixture<ApiHost>
{
    private readonly ApiClient _api = host.Api;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Path.GetDirectoryName(Vif.Sample("x"))!, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Advice_IsThatOfRecommend(string sample)
    {
        Assert.Equal(Vif.Run("recommend", Vif.Sample(sample), "--format", "json"),
            await _api.PostSampleAsync("/api/v1/advice?date=2026-11-23", sample));
        foreach (var language in new[] { "fr", "nl", "de", "en" })
        {
            Assert.Equal(
                Vif.Run("recommend", Vif.Sample(sample), "--format", "json", "--lang", language, "--top", "3", "--date", "2027-07-01"),
                await _api.PostSampleAsync($"/api/v1/advice?lang={language}&top=3&date=2027-07-01", sample));
        }
    }

    [Theory]
    [InlineData("trooz", "household-brochure")]
    [InlineData("genk", "single-contact-point")]
    [InlineData("burg-reuland", "risk-assessment-training")]
    public async Task Explain_IsThatOfExplain(string sample, string practice) => Assert.Equal(
        Vif.Run("explain", Vif.Sample(sample), practice, "--format", "json", "--lang", "nl"),
        await _api.PostSampleAsync($"/api/v1/explain?practice={practice}&lang=nl&date=2026-11-23", sample));

    [Theory]
    [InlineData("chaudfontaine", "12000.5", "0.5", 4)]
    [InlineData("retie", "0", "0", 1)]
    public async Task Plan_IsThatOfPlan(string sample, string budget, string staff, int quarters) => Assert.Equal(
        Vif.Run("plan", Vif.Sample(sample), "--format", "json", "--budget", budget, "--staff", staff, "--quarters", $"{quarters}"),
        await _api.PostSampleAsync($"/api/v1/plan?budget={budget}&staff={staff}&quarters={quarters}&date=2026-11-23", sample));

    [Fact]
    public async Task Pool_IsThatOfPool()
    {
        string[] samples = ["chaudfontaine", "trooz"];
        var body = "[\n" + string.Join(",\n", samples.Select(sample => File.ReadAllText(Vif.Sample(sample)))) + "\n]";
        Assert.Equal(
            Vif.Run(["pool", .. samples.Select(Vif.Sample), "--format", "json"]),
            await ApiClient.BytesAsync(await _api.PostAsync("/api/v1/pool?date=2026-11-23", body)));
    }

    [Fact]
    public async Task Compare_IsThatOfCompare()
    {
        var before = await File.ReadAllTextAsync(Vif.Sample("trooz"), Cancellation);
        var after = before.Replace("\"population\": ", "\"population\": 9", StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, after, Cancellation);
            Assert.Equal(
                Vif.Run("compare", Vif.Sample("trooz"), file, "--format", "json"),
                await ApiClient.BytesAsync(
                    await _api.PostAsync("/api/v1/compare?date=2026-11-23", $$"""{ "after": {{after}}, "before": {{before}} }""")));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("&top=2", "--top 2")]
    [InlineData("&top=0", "--top 0")]
    [InlineData("&detail=full&lang=de", "--detail full --lang de")]
    public async Task Batch_IsThatOfBatch(string query, string options)
    {
        var lines = Lines();
        using var input = new MemoryStream(lines);
        var expected = Vif.Run(input, ["batch", "-", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        using var answer = await _api.PostAsync("/api/v1/batch?date=2026-11-23" + query, lines, "application/jsonl");
        Assert.Equal("application/jsonl", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Catalogue_IsThatOfCatalogue(string language) => Assert.Equal(
        Vif.Run("catalogue", "--format", "json", "--lang", language),
        await ApiClient.BytesAsync(await _api.GetAsync($"/api/v1/catalogue?lang={language}")));

    [Theory]
    [InlineData("profile")]
    [InlineData("advice")]
    [InlineData("catalogue")]
    [InlineData("case")]
    public async Task Schema_IsThatOfSchema(string name) =>
        Assert.Equal(Vif.Run("schema", name), await ApiClient.BytesAsync(await _api.GetAsync($"/api/v1/schemas/{name}")));

    /// <summary>All samples, each on a line, several times over.</summary>
    private static byte[] Lines()
    {
        var lines = Samples.Select(sample => File.ReadAllText(Vif.Sample(sample.Data)).ReplaceLineEndings(" ")).ToList();
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(lines, 20).SelectMany(each => each).Select(line => line + "\n")));
    }
}
