using System.Text;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Batch;

/// <summary>An input that breaks before its end: what was answered stays, whole, and the run can go on.</summary>
public sealed class BatchBrokenInputTests
{
    private const int Communes = 3_000;

    private static readonly string[] Lines =
        [.. Enumerable.Range(1, Communes).Select(i => $$"""{ "schemaVersion": 1, "name": "C{{i}}", "population": {{i}} }""" + "\n")];

    private static readonly string[] Rows = ["name,population\n", .. Enumerable.Range(1, Communes).Select(i => $"C{i},{i}\n")];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Input_ThatBreaksMidway_LeavesWholeAnswersAndGoesOnWithResume(bool isTable)
    {
        using var folder = new TemporaryFolder();
        var input = isTable ? Rows : Lines;
        string[] format = isTable ? ["--csv"] : [];
        var (file, whole) = (folder.File("answers.jsonl"), folder.File("whole.jsonl"));
        Assert.Equal(0, Vif.RunWithInput(string.Concat(input), ["batch", "-", "--output", whole, .. format]).Code);

        // It breaks inside a record.
        var half = string.Concat(input.Take(Communes / 2)) + input[Communes / 2][..5];
        var broken = Vif.Run(Terminal.None, new BreakingStream(Encoding.UTF8.GetBytes(half)), ["batch", "-", "--output", file, .. format]);
        Assert.Equal(2, broken.Code);
        Assert.Contains("cannot be read to its end: the share is gone.", broken.Error, StringComparison.Ordinal);
        Assert.Contains("--resume", broken.Error, StringComparison.Ordinal);
        // Where nothing was answered yet, there is no file.
        var (answered, all) = (File.Exists(file) ? File.ReadAllText(file) : "", File.ReadAllText(whole));
        Assert.StartsWith(answered, all, StringComparison.Ordinal);
        Assert.True(answered.Length == 0 || answered[^1] == '\n', "The last answer is whole.");

        var resumed = Vif.RunWithInput(string.Concat(input), ["batch", "-", "--output", file, "--resume", .. format]);
        Assert.True(resumed.Code == 0, resumed.Error);
        Assert.Equal(all, File.ReadAllText(file));
    }

    [Fact]
    public void Input_ThatBreaksAtOnce_LeavesTheFormerAnswers()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("answers.jsonl", "former\n");
        Assert.Equal(2, Vif.Run(Terminal.None, new BreakingStream([]), "batch", "-", "--output", file).Code);
        Assert.Equal("former\n", File.ReadAllText(file));
    }
}
