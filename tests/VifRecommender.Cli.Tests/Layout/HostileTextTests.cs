using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Layout;

/// <summary>
/// Whatever the texts of a profile, an overlay or a file's name hold, no form for people passes on what commands a terminal, breaks a
/// line or turns the writing.
/// </summary>
public sealed class HostileTextTests : IDisposable
{
    /// <summary>
    /// A line separator, a paragraph separator, and signs that turn the direction of writing; what JSON spells and a reader accepts.
    /// </summary>
    private const string Hostile = "x\\u2028y\\u2029z\\u202Ea\\u2066b\\u200Fc\\u061Cd\\uE000";

    private const string Texts = "{\"fr\":\"" + Hostile + "\",\"nl\":\"" + Hostile + "\",\"de\":\"" + Hostile + "\",\"en\":\"" + Hostile
        + "\"}";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("recommend A --format text")]
    [InlineData("recommend A --format markdown")]
    [InlineData("recommend A --format html")]
    [InlineData("explain A own-practice")]
    [InlineData("plan A --budget 100000 --staff 5 --format text")]
    [InlineData("plan A --budget 100000 --staff 5 --format markdown")]
    [InlineData("plan A --budget 100000 --staff 5 --format html")]
    [InlineData("plan A --budget 100000 --staff 5 --format csv")]
    [InlineData("plan A --budget 100000 --staff 5 --format ics")]
    [InlineData("pool A B --format text")]
    [InlineData("pool A B --format markdown")]
    [InlineData("compare A B --format text")]
    [InlineData("compare A B --format markdown")]
    [InlineData("catalogue")]
    [InlineData("catalogue list --format html")]
    [InlineData("catalogue rules")]
    [InlineData("catalogue show own-practice")]
    [InlineData("catalogue show own-rule")]
    public void Form_OfHostileTexts_HoldsNothingThatCommands(string line)
    {
        var overlay = _folder.File("over.json", $$"""
            {"schemaVersion":1,"extends":"vif-belgium","catalogue":{ "id":"own","version":"{{Hostile}}" },
             "practices":[{"id":"own-practice","domain":"inform","dimension":"contact","effort":"quick-win","title":{{Texts}},
               "description":{{Texts}},"safety":{{Texts}},
               "cost":{"oneOffEur":{"from":1,"to":2},"yearlyEur":{"from":1,"to":1},"basis":"estimate"},"staff":{"oneOffDays":{"from":1,
                 "to":1},"yearlyFte":{"from":0,"to":0},"basis":"estimate"},"months":{"from":1,"to":2} }],
             "rules":[{"id":"own-rule","kind":"priority","points":100,"for":{"practices":["own-practice"]},"text":{{Texts}},
               "provenance":"judgement"}]}
            """);
        string Profile(string file, string name, string more) => _folder.File(
            file,
            "{\"schemaVersion\":1,\"name\":\"" + name + Hostile
                + "\",\"population\":8290,\"partnership\":{\"kind\":\"police-zone\",\"name\":\"" + Hostile + "\",\"population\":60000}"
                + more + "}");
        var (a, b) = (Profile("a.json", "", ""), Profile("b.json", "B ", ""","services":{"risk-tool":"present"}"""));
        var result = Vif.Run([.. line.Split(' ').Select(word => word switch { "A" => a, "B" => b, _ => word }), "--catalogue", overlay]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.DoesNotContain(result.Output, c => c is not ('\n' or '\r') && PlainText.OneLine(c.ToString()) != c.ToString());
        Assert.Contains("x y z", result.Output, StringComparison.Ordinal);
    }
}
