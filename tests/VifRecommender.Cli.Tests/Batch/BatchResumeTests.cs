using System.Diagnostics;
using System.Text;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Tests.Batch;

/// <summary>A run goes on only with the same work, and then gives the bytes of one run.</summary>
public sealed class BatchResumeTests : IDisposable
{
    private const string Bad = """{"schemaVersion":1,"name":"Bad","population":-5,"servces":{}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
        var (input, output) = (_folder.File("in.jsonl", Lines(5)), _folder.File("out.jsonl", "my thesis\n"));
        var result = Vif.Run("batch", input, "--output", output, "--resume");
        Assert.Equal(2, result.Code);
        Assert.Contains("The output was not made from this input", result.Faults[^1], StringComparison.Ordinal);
        Assert.Equal("my thesis\n", File.ReadAllText(output));
    }

    /// <summary>Of a run that ended nothing is left beside its output, and what it answered is proved by answering again.</summary>
    [Theory]
    [InlineData("--top", "3")]
    [InlineData("--detail", "full")]
    public void Resume_EndedRunWithOtherOptions_IsRefused(params string[] options)
    {
        var (input, output) = (_folder.File("in.jsonl", Lines(5)), _folder.File("out.jsonl"));
        Vif.Run("batch", input, "--output", output);
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
        var bytes = File.ReadAllBytes(output);
        Assert.Equal(0, Vif.Run("batch", input, "--output", output, "--resume").Code);
        Assert.Equal(2, Vif.Run(["batch", input, "--output", output, "--resume", .. options]).Code);
        Assert.Equal(2, Vif.Run("batch", _folder.File("other.jsonl", Line(1) + "\n" + Lines(5)), "--output", output, "--resume").Code);
        Assert.Equal(2, Vif.Run("batch", _folder.File("shorter.jsonl", Lines(4)), "--output", output, "--resume").Code);
        Assert.Equal(bytes, File.ReadAllBytes(output));
    }

    [Theory]
    [InlineData("--top 10, now 3", "--top", "3")]
    [InlineData("--detail ranks, now full", "--detail", "full")]
    [InlineData("--lang not given, now nl", "--lang", "nl")]
    [InlineData("--date 2026-11-23, now 2026-11-24", "--date", "2026-11-24")]
    [InlineData("--csv false, now true", "--csv")]
    [InlineData("--encoding not given, now windows-1252", "--encoding", "windows-1252")]
    public void Resume_CutRunWithOtherOptions_IsRefusedWithTheirNames(string difference, params string[] options)
    {
        var (input, output) = (_folder.File("in.jsonl", Lines(600)), CutRun(Lines(600)));
        var bytes = File.ReadAllBytes(output);
        var result = Vif.Run(["batch", input, "--output", output, "--resume", .. options]);
        Assert.Equal(2, result.Code);
        Assert.Contains(difference, result.Faults[^1], StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(output));
    }

    [Fact]
    public void Resume_CutRunWithAnotherCatalogue_IsRefused()
    {
        var overlay =
            _folder.File("overlay.json", """{"schemaVersion":1,"extends":"vif-belgium","catalogue":{"id":"own","version":"1"}}""");
        var result =
            Vif.Run("batch", _folder.File("in.jsonl", Lines(600)), "--output", CutRun(Lines(600)), "--resume", "--catalogue", overlay);
        Assert.Contains("another catalogue", result.Faults[^1], StringComparison.Ordinal);
    }

    /// <summary>What was answered is not answered again, and a change anywhere in it is seen.</summary>
    [Fact]
    public void Resume_CutRun_GoesOnWhereItStoppedAndOnlyWithItsInput()
    {
        var output = CutRun(Lines(600));
        var cut = File.ReadAllBytes(output);
        var changed = Vif.Run("batch", _folder.File("changed.jsonl", Lines(600).Replace("\"C3\"", "\"c3\"", StringComparison.Ordinal)),
            "--output", output, "--resume");
        Assert.Contains("The output was not made from this input", changed.Faults[^1], StringComparison.Ordinal);
        Assert.Equal(cut, File.ReadAllBytes(output));
        var result = Vif.Run("batch", _folder.File("in.jsonl", Lines(600)), "--output", output, "--resume");
        Assert.Matches(@"^[0-9]{2,3} communes .* [0-9]{2,3} stood in the output before", result.Faults[0]);
        Assert.Equal(Vif.Run("batch", _folder.File("in.jsonl", Lines(600))).Output, File.ReadAllText(output));
        Assert.Empty(Directory.GetFiles(_folder.Path, ".*.resume"));
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
            while (!process.HasExited && (!File.Exists(cut) || new FileInfo(cut).Length < begin + 2_000_000))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
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

    /// <summary>
    /// An output with its note, as a run leaves them that does not reach its end: this one stops at a fault, some blocks after its begin.
    /// </summary>
    private string CutRun(string lines)
    {
        var output = _folder.File("out.jsonl");
        var half = lines[..(lines.IndexOf("\"C500\"", StringComparison.Ordinal) - 40)];
        half = half[..(half.LastIndexOf('\n') + 1)] + Bad + "\n";
        Assert.Equal(2, Vif.RunWithInput(half, "batch", "-", "--output", output, "--fail-fast").Code);
        Assert.NotEqual(0, new FileInfo(output).Length);
        return output;
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "vif.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;

    private static string Line(int i) => Encoding.UTF8.GetString(ProfileWriter.WriteCompact(new CommuneProfile
    {
        Name = $"C{i}",
        Population = 1_000 + (977 * i),
        Region = i % 2 == 0 ? Region.Wallonia : Region.Flanders,
        NetworkMaturity = NetworkMaturity.All(1 + (i % 5)),
    })).TrimEnd();

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Line(i) + "\n"));
}
