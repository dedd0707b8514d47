using System.Text;
using System.Text.Json;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Tests.Batch;

public sealed class BatchCommandTests : IDisposable
{
    private const string Bad = """{"schemaVersion":1,"name":"Bad","population":-5,"servces":{}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(10)]
    [InlineData(3, "--top", "3")]
    [InlineData(int.MaxValue, "--top", "0")]
    public void Batch_JsonLines_AnswersEachInItsPlaceAsTheLibraryRanks(int top, params string[] options)
    {
        var result = Vif.Run(["batch", _folder.File("in.jsonl", Lines(300)), .. options]);
        Assert.Equal(0, result.Code);
        var lines = Parse(result.Output);
        Assert.Equal(Enumerable.Range(1, 300), lines.Select(line => line.GetProperty("line").GetInt32()));
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.Equal($"C{i}", lines[i].GetProperty("name").GetString());
            var ranking = Recommender.Default.Rank(Commune(i), Vif.Today);
            Assert.Equal(ranking.Count, lines[i].GetProperty("canStart").GetInt32());
            var expected = ranking.Take(top).Select(place => (place.Practice.Id, place.Wave, place.Score));
            Assert.Equal(expected,
                lines[i].GetProperty("practices").EnumerateArray()
                    .Select(each => (each.GetProperty("practice").GetString()!, each.GetProperty("wave").GetInt32(),
                        each.GetProperty("score").GetInt32())));
        }

        Assert.StartsWith("300 communes in ", result.Faults[0], StringComparison.Ordinal);
        Assert.Contains("300 advised, 0 with faults.", result.Faults[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void Batch_TopIsNoNumber_IsRefused(string top)
    {
        var result = Vif.Run("batch", _folder.File("in.jsonl", Lines(1)), $"--top={top}");
        Assert.Equal(2, result.Code);
        Assert.Contains($"--top is a whole number from 0, not '{top}'.", string.Join('\n', result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_FullDetail_IsTheAdviceOfRecommend()
    {
        var result = Vif.RunWithInput(Lines(2), "batch", "-", "--detail", "full", "--lang", "nl", "--date", "2026-01-02");
        var expected = AdviceJson.Write(Recommender.Default.Recommend(Commune(1), new CalendarDate(2026, 1, 2)), Language.Dutch);
        using var document = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(document.RootElement, Parse(result.Output)[1].GetProperty("advice")));
    }

    [Fact]
    public void Batch_BadLines_StandInTheirPlaceAndTheRestGoesOn()
    {
        var input = $"{Line(0)}\n{Bad}\n\n  \nnot json\n{Line(1)}";
        var result = Vif.RunWithInput(input, "batch", "-");
        Assert.Equal(1, result.Code);
        var lines = Parse(result.Output);
        Assert.Equal([1, 2, 5, 6], lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal(["VIF2001", "VIF2005"],
            lines[1].GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal));
        Assert.Contains("$.population",
            lines[1].GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()));
        Assert.Equal("VIF1003", lines[2].GetProperty("errors")[0].GetProperty("id").GetString());
        Assert.Contains("4 communes", result.Faults[0], StringComparison.Ordinal);
        Assert.Contains("2 advised, 2 with faults.", result.Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_FailFast_StopsBeforeTheBadLineAndNamesIt()
    {
        var result = Vif.RunWithInput($"{Line(0)}\n{Line(1)}\n{Bad}\n{Line(2)}\n", "batch", "-", "--fail-fast");
        Assert.Equal(2, result.Code);
        Assert.Equal(2, Parse(result.Output).Count);
        Assert.StartsWith("(standard input):3:", result.Faults[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_LineLongerThanAProfile_IsAFaultInItsPlaceAndTheRestGoesOn()
    {
        var result =
            Vif.RunWithInput($"{Line(0)}\n{{\"name\":\"{new string('x', Limits.MaxProfileBytes + 200_000)}\"}}\n{Line(1)}\n", "batch", "-");
        var lines = Parse(result.Output);
        Assert.Equal([1, 2, 3], lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal("VIF1007", lines[1].GetProperty("errors")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Batch_MarkAndLineEndings_DoNotMatter(string ending)
    {
        var result = Vif.RunWithInput("\uFEFF" + string.Join(ending, Line(0), Line(1)), "batch", "-");
        Assert.Equal(Vif.RunWithInput(Lines(2), "batch", "-").Output, result.Output);
    }

    [Fact]
    public void Batch_Nothing_IsNothing() =>
        Assert.Equal((0, ""), (Vif.RunWithInput("", "batch", "-").Code, Vif.RunWithInput("", "batch", "-").Output));

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Batch_Table_IsReadAsTheSameProfiles(char separator)
    {
        string[][] rows =
        [
            ["name", "population", "region", "languages", "partnership.kind", "partnership.population", "services.risk-tool",
                "services.police-link", "networkMaturity.people", "practices.comfort-dog-hearing", "wishes"],
            ["\"Trooz, \"\"la belle\"\"\"", "8290", "wallonia", "fr", "police-zone", "69679", "absent", "present:zone", "2",
                "dismissed:2027-06-30", "household-brochure|single-contact-point"],
            ["Empty", "1000", "", "", "", "", "", "", "", "", ""],
        ];
        var table = string.Join('\n', rows.Select(cells => string.Join(separator, cells)));
        string[] profiles =
        [
            """{"schemaVersion":1,"name":"Trooz, \"la belle\"","population":8290,"region":"wallonia","languages":["fr"],"partnership":"""
                + """{"kind":"police-zone","population":69679},"services":{"risk-tool":"absent","police-link":"""
                + """{"status":"present","heldBy":"zone"}},"networkMaturity":{"people":2},"practices":{"comfort-dog-hearing":"""
                + """{"status":"dismissed","until":"2027-06-30"}},"wishes":["household-brochure","single-contact-point"]}""",
            """{"schemaVersion":1,"name":"Empty","population":1000}""",
        ];
        var expected = Parse(Vif.RunWithInput(string.Join('\n', profiles), "batch", "-", "--detail", "full").Output);
        var result = Vif.Run("batch", _folder.File("in.csv", table), "--detail", "full");
        var lines = Parse(result.Output);
        Assert.Equal([2, 3], lines.Select(line => line.GetProperty("line").GetInt32()));
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.True(JsonElement.DeepEquals(expected[i].GetProperty("advice"), lines[i].GetProperty("advice")));
        }
    }

    [Fact]
    public void Batch_TableWithBadRows_SaysOfEachWhatAndWhere()
    {
        var result = Vif.RunWithInput("name,population\nA,1000\nB,many\nC\nD,2000\n", "batch", "-", "--csv");
        Assert.Equal(1, result.Code);
        var lines = Parse(result.Output);
        Assert.Equal([2, 3, 4, 5], lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal("$.population", lines[1].GetProperty("errors")[0].GetProperty("path").GetString());
        Assert.Contains("This row has 1 cell and the table 2 columns", lines[2].GetProperty("errors")[0].GetProperty("message").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_TableWithTitlesOfItsOwn_IsToldWhichIsWhich()
    {
        const string Table = "nis;NOM;habitants;autre\n62122;Trooz;8290;x\n";
        var result = Vif.RunWithInput(Table, "batch", "-", "--columns", "name=NOM,nisCode=nis,population=habitants");
        Assert.Equal("62122", Assert.Single(Parse(result.Output)).GetProperty("nisCode").GetString());
        Assert.Contains("'nis' is no column of profiles.", Assert.Single(Vif.RunWithInput(Table, "batch", "-", "--csv").Faults),
            StringComparison.Ordinal);
        Assert.Contains("The table has no column 'habitans'. Did you mean 'habitants'?",
            Assert.Single(Vif.RunWithInput(Table, "batch", "-", "--columns", "population=habitans").Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("batch - --resume", "--resume goes on with a file: name it by --output.")]
    [InlineData("batch - --detail all", "--detail is ranks or full, not 'all'.")]
    [InlineData("batch - --columns name", "--columns is a list such as name=COMMUNE,population=INHABITANTS, each member once, not 'name'.")]
    public void Batch_BadUsage_SaysHowToMend(string line, string message) =>
        Assert.Contains(message, Assert.Single(Vif.Run(line.Split(' ')).Faults), StringComparison.Ordinal);

    private static CommuneProfile Commune(int i) => new()
    {
        Name = $"C{i}",
        Population = 1_000 + (977 * i),
        Region = i % 2 == 0 ? Region.Wallonia : Region.Flanders,
        NetworkMaturity = NetworkMaturity.All(1 + (i % 5)),
    };

    private static string Line(int i) => Encoding.UTF8.GetString(ProfileWriter.WriteCompact(Commune(i))).TrimEnd();

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Line(i) + "\n"));

    [Fact]
    public void Batch_ColumnsGivenSeveralTimes_AreOneList()
    {
        var table = _folder.File("own.csv", "NOM,habitants\nTrooz,8290\n");
        Assert.Equal("Trooz",
            Assert.Single(Parse(Vif.Run("batch", table, "--columns", "name=NOM", "--columns", "population=habitants").Output))
                .GetProperty("name").GetString());
        Assert.Contains("each member once",
            Assert.Single(Vif.Run("batch", table, "--columns", "name=NOM", "--columns", "name=habitants").Faults),
            StringComparison.Ordinal);
    }

    private static List<JsonElement> Parse(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
