using System.Text;
using VifRecommender.Tests.Profiles;

namespace VifRecommender.Cli.Tests.Catalogues;

/// <summary>Ids of an overlay that look like one another, as columns of a table and as names of practices.</summary>
public sealed class CloseIdsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly string _overlay;

    public CloseIdsTests()
    {
        _overlay = _folder.File("close.json");
        File.WriteAllBytes(_overlay, CloseIds.Overlay);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Batch_ColumnOfEachId_IsTheMemberOfThatId()
    {
        var table = _folder.File("table.csv", $"name,population,{Titles}\nA,9000,{string.Join(',', CloseIds.All.Select(Presence))}\n");
        var lines = _folder.File("lines.jsonl", $$"""
            {"schemaVersion":1,"name":"A","population":9000,"services": { {{string.Join(',', CloseIds.All.Select((id, index) =>
                $"\"{id}\":\"{Presence(id, index)}\""))}} } }

            """);
        var (expected, found) = (Vif.Run("batch", lines, "--catalogue", _overlay, "--top", "0"),
            Vif.Run("batch", table, "--catalogue", _overlay, "--top", "0"));
        Assert.Equal((0, 0), (expected.Code, found.Code));
        Assert.Contains("\"practice\":\"a.b\"", expected.Output, StringComparison.Ordinal);
        // Lines are counted from the first, which is a title in a table.
        Assert.Equal(expected.Output.Replace("\"line\":1,", "\"line\":2,", StringComparison.Ordinal), found.Output);
    }

    [Fact]
    public void Batch_FaultInOneOfTheColumns_NamesThatOne()
    {
        var rows = new StringBuilder();
        for (var wrong = 0; wrong < CloseIds.All.Length; wrong++)
        {
            rows.Append("A,9000,").AppendJoin(',', CloseIds.All.Select((_, index) => index == wrong ? "perhaps" : "present:zone"))
                .Append('\n');
        }
        var table = _folder.File("table.csv", $"name,population,{Titles}\n{rows}");
        var answers = Vif.Run("batch", table, "--catalogue", _overlay).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(CloseIds.All.Length, answers.Length);
        // What a zone holds has a member more: its path goes on after the id.
        Assert.All(answers.Index(), each =>
        {
            Assert.Contains(", cell 'perhaps'", each.Item, StringComparison.Ordinal);
            Assert.Contains($"\"column\":{each.Index + 3}", each.Item, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Explain_EachId_IsThatPractice()
    {
        var profile = _folder.File("profile.json", """{ "schemaVersion": 1, "name": "A", "population": 9000 }""");
        Assert.All(CloseIds.All, id => Assert.Contains($"\"practice\": \"{id}\"",
            Vif.Run("explain", profile, id, "--catalogue", _overlay, "--format", "json").Output, StringComparison.Ordinal));
    }

    private static string Titles => string.Join(',', CloseIds.All.Select(id => "services." + id));

    private static string Presence(string id, int index) => index % 2 == 0 ? "present" : "absent";
}
