using System.Diagnostics;
using System.Text;
using System.Text.Json;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

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
            Assert.Equal(expected, lines[i].GetProperty("practices").EnumerateArray().Select(each => (each.GetProperty("practice").GetString()!, each.GetProperty("wave").GetInt32(), each.GetProperty("score").GetInt32())));
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
        Assert.Equal(["VIF2001", "VIF2005"], lines[1].GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Contains("$.population", lines[1].GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()));
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
        var result = Vif.RunWithInput($"{Line(0)}\n{{\"name\":\"{new string('x', Limits.MaxProfileBytes + 200_000)}\"}}\n{Line(1)}\n", "batch", "-");
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
    public void Batch_Nothing_IsNothing() => Assert.Equal((0, ""), (Vif.RunWithInput("", "batch", "-").Code, Vif.RunWithInput("", "batch", "-").Output));

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Batch_Table_IsReadAsTheSameProfiles(char separator)
    {
        string[][] rows =
        [
            ["name", "population", "region", "languages", "partnership.kind", "partnership.population", "services.risk-tool", "services.police-link", "networkMaturity.people", "practices.comfort-dog-hearing", "wishes"],
            ["\"Trooz, \"\"la belle\"\"\"", "8290", "wallonia", "fr", "police-zone", "69679", "absent", "present:zone", "2", "dismissed:2027-06-30", "household-brochure|single-contact-point"],
            ["Empty", "1000", "", "", "", "", "", "", "", "", ""],
        ];
        var table = string.Join('\n', rows.Select(cells => string.Join(separator, cells)));
        string[] profiles =
        [
            """{"schemaVersion":1,"name":"Trooz, \"la belle\"","population":8290,"region":"wallonia","languages":["fr"],"partnership":{"kind":"police-zone","population":69679},"services":{"risk-tool":"absent","police-link":{"status":"present","heldBy":"zone"}},"networkMaturity":{"people":2},"practices":{"comfort-dog-hearing":{"status":"dismissed","until":"2027-06-30"}},"wishes":["household-brochure","single-contact-point"]}""",
            """{"schemaVersion":1,"name":"Empty","population":1000}""",
        ];
        var expected = Parse(Vif.RunWithInput(string.Join('\n', profiles), "batch", "-", "--detail", "full").Output);
        var result = Vif.Run("batch", _folder.File("in.csv", table), "--detail", "full");
        var lines = Parse(result.Output);
        Assert.Equal([2, 3], lines.Select(line => line.GetProperty("line").GetInt32()));
        for (var i = 0; i < lines.Count; i++) Assert.True(JsonElement.DeepEquals(expected[i].GetProperty("advice"), lines[i].GetProperty("advice")));
    }

    [Fact]
    public void Batch_TableWithBadRows_SaysOfEachWhatAndWhere()
    {
        var result = Vif.RunWithInput("name,population\nA,1000\nB,many\nC\nD,2000\n", "batch", "-", "--csv");
        Assert.Equal(1, result.Code);
        var lines = Parse(result.Output);
        Assert.Equal([2, 3, 4, 5], lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal("$.population", lines[1].GetProperty("errors")[0].GetProperty("path").GetString());
        Assert.Contains("This row has 1 cell and the table 2 columns", lines[2].GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_TableWithTitlesOfItsOwn_IsToldWhichIsWhich()
    {
        const string Table = "nis;NOM;habitants;autre\n62122;Trooz;8290;x\n";
        var result = Vif.RunWithInput(Table, "batch", "-", "--columns", "name=NOM,nisCode=nis,population=habitants");
        Assert.Equal("62122", Assert.Single(Parse(result.Output)).GetProperty("nisCode").GetString());
        Assert.Contains("'nis' is no column of profiles.", Assert.Single(Vif.RunWithInput(Table, "batch", "-", "--csv").Faults), StringComparison.Ordinal);
        Assert.Contains("The table has no column 'habitans'. Did you mean 'habitants'?", Assert.Single(Vif.RunWithInput(Table, "batch", "-", "--columns", "population=habitans").Faults), StringComparison.Ordinal);
    }

    /// <summary>Wherever the file was cut, in a line or between two, going on gives the same bytes as one run.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    [InlineData(5_000)]
    [InlineData(50_000)]
    [InlineData(int.MaxValue)]
    public void Resume_FileCutAnywhere_GivesTheBytesOfOneRun(int kept)
    {
        var input = _folder.File("in.jsonl", Lines(60) + Bad + "\n\n" + Lines(20));
        var (whole, cut) = (_folder.File("whole.jsonl"), _folder.File("cut.jsonl"));
        Vif.Run("batch", input, "--output", whole);
        var bytes = File.ReadAllBytes(whole);
        File.WriteAllBytes(cut, bytes[..Math.Min(kept, bytes.Length)]);
        Vif.Run("batch", input, "--output", cut, "--resume");
        Assert.Equal(bytes, File.ReadAllBytes(cut));
    }

    [Fact]
    public void Resume_Table_GivesTheBytesOfOneRun()
    {
        var input = _folder.File("in.csv", "name,population\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"C{i},{1000 + i}\n")));
        var (whole, cut) = (_folder.File("whole.jsonl"), _folder.File("cut.jsonl"));
        Vif.Run("batch", input, "--output", whole);
        var bytes = File.ReadAllBytes(whole);
        File.WriteAllBytes(cut, bytes[..(bytes.Length / 2)]);
        Vif.Run("batch", input, "--output", cut, "--resume");
        Assert.Equal(bytes, File.ReadAllBytes(cut));
    }

    [Fact]
    public void Resume_FileOfAnotherInput_IsRefusedAndLeftAsItIs()
    {
        var (input, output) = (_folder.File("in.jsonl", Lines(5)), _folder.File("out.jsonl", "{\"line\":99}\n"));
        var result = Vif.Run("batch", input, "--output", output, "--resume");
        Assert.Equal(2, result.Code);
        Assert.Contains("The output was not made from this input", result.Faults[^1], StringComparison.Ordinal);
        File.WriteAllText(output, "my thesis\n");
        Assert.Contains("is not one that 'vif batch' writes", Vif.Run("batch", input, "--output", output, "--resume").Faults[^1], StringComparison.Ordinal);
        Assert.Equal("my thesis\n", File.ReadAllText(output));
    }

    /// <summary>The process is killed in the middle, as by a power cut, several times over.</summary>
    [Fact]
    public async Task Resume_AfterKill_GivesTheBytesOfOneRun()
    {
        var input = _folder.File("in.jsonl", Lines(20_000));
        var (whole, cut) = (_folder.File("whole.jsonl"), _folder.File("cut.jsonl"));
        Vif.Run("batch", input, "--output", whole);
        var kills = 0;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var process = Start("batch", input, "--output", cut, "--resume", "--date", "2026-11-23");
            var begin = File.Exists(cut) ? new FileInfo(cut).Length : 0;
            while (!process.HasExited && (!File.Exists(cut) || new FileInfo(cut).Length < begin + 2_000_000)) await Task.Delay(5, TestContext.Current.CancellationToken);
            if (process.HasExited) continue;
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            kills++;
        }

        Assert.InRange(kills, 1, 3);
        Assert.True(new FileInfo(cut).Length < new FileInfo(whole).Length, "The process was killed before its end.");
        Assert.Equal(0, Vif.Run("batch", input, "--output", cut, "--resume").Code);
        Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(cut));
    }

    [Theory]
    [InlineData("batch - --resume", "--resume goes on with a file: name it by --output.")]
    [InlineData("batch - --detail all", "--detail is ranks or full, not 'all'.")]
    [InlineData("batch - --columns name", "--columns is a list such as name=COMMUNE,population=INHABITANTS, each member once, not 'name'.")]
    public void Batch_BadUsage_SaysHowToMend(string line, string message) =>
        Assert.Contains(message, Assert.Single(Vif.Run(line.Split(' ')).Faults), StringComparison.Ordinal);

    [Fact]
    public void Batch_OutputThatIsTheInput_IsRefused()
    {
        var input = _folder.File("in.jsonl", Lines(2));
        Assert.Equal(2, Vif.Run("batch", input, "--output", input).Code);
        Assert.Equal(Lines(2), File.ReadAllText(input));
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vif.dll"), .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static CommuneProfile Commune(int i) => new()
    {
        Name = $"C{i}",
        Population = 1_000 + (977 * i),
        Region = i % 2 == 0 ? Region.Wallonia : Region.Flanders,
        NetworkMaturity = NetworkMaturity.All(1 + (i % 5)),
    };

    private static string Line(int i) => Encoding.UTF8.GetString(ProfileWriter.WriteCompact(Commune(i))).TrimEnd();

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Line(i) + "\n"));

    private static List<JsonElement> Parse(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
