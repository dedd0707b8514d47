using System.Text;
using System.Text.RegularExpressions;
using VifRecommender.Web.Tests.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Api;

/// <summary>Whatever is sent to whatever address, no answer shows the words of a parser, a type of .NET or a place in our code.</summary>
public sealed partial class RawWordsTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string[] Bodies =
    [
        "", "{", "[", "nul", "null", "1e999", "\"\\ud800\"", "{\"name\":}", "{\"schemaVersion\":1.5}",
        "{\"schemaVersion\":99999999999999999999}", "{\"a\":1,}", "[{},{}]", "{} {}",
        """{ "schemaVersion": 1, "name": "A", "population": "many" }""", """{ "schemaVersion": 1, "name": "A", "population": 1e30 }""",
        """{ "schemaVersion": 1, "name": "A", "population": 5, "capacity": { "budgetEur": [] } }""", """{ "before": 1, "after": "x" }""",
        """{ "email": 5, "password": [] }""", """{ "email": "a" }""", "\uFEFF{", "// no comments\n{}", "{\"a\":\"\u0001\"}",
    ];

    private static readonly string[] Values = ["", "x", "-1", "1.5", "1e999", "99999999999999999999", "12.000", "2026-13-45", "9999-12-31",
        "\uFFFD", "%00", "true", "[]"];

    public static TheoryData<AccessRow> Rows { get; } =
        [.. AccessTable.Rows.Where(row => row.Address.StartsWith("/api", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Answer_ToAnything_IsInOurWords(AccessRow row)
    {
        var path = row.Address.Split('?')[0];
        if (row.Body is not null)
        {
            foreach (var body in Bodies)
            {
                foreach (var type in new[] { "application/json", "application/jsonl" })
                {
                    await CheckAsync(host.Api.PostAsync(row.Address, Encoding.UTF8.GetBytes(body), type), row.Address, body);
                }
            }
        }

        foreach (var parameter in new[] { "lang", "date", "top", "practice", "budget", "staff", "quarters", "format", "url" })
        {
            foreach (var value in Values)
            {
                var address = $"{path}?{parameter}={Uri.EscapeDataString(value)}";
                await CheckAsync(row.Body is null ? host.Api.GetAsync(address)
                    : host.Api.PostAsync(address, Encoding.UTF8.GetBytes(row.Body), MediaType(path)), address, value);
            }
        }
    }

    [Fact]
    public void Check_FindsRawWords() => Assert.All(
        ["System.Int32", "'n' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 3.",
            "Input string was not in a correct format.", "at VifRecommender.Web.Api.Body.Read()", "System.Text.Json.JsonException"],
        text => Assert.Matches(Raw(), text));

    private static string MediaType(string path) =>
        path.EndsWith("batch", StringComparison.Ordinal) ? "application/jsonl" : "application/json";

    private static async Task CheckAsync(Task<HttpResponseMessage> asked, string address, string sent)
    {
        using var answer = await asked;
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)answer.StatusCode < 500, $"{address} answers {(int)answer.StatusCode} to {sent}: {text}");
        if (!answer.IsSuccessStatusCode || address.Contains("/batch", StringComparison.Ordinal)) Assert.DoesNotMatch(Raw(), text);
    }

    [GeneratedRegex(@"System\.\w|BytePositionInLine|LineNumber:|Exception|correct format|invalid start of|is an invalid|"
        + @"\bat VifRecommender\.|Nullable|Utf8JsonReader|\bInt(16|32|64)\b")]
    private static partial Regex Raw();
}
