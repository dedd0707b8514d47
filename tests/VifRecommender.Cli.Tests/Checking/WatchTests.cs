namespace VifRecommender.Cli.Tests.Checking;

/// <summary>
/// A process that follows real files, in the ways in which editors save them. Each content has a version of its own, which its verdict
/// names: what is awaited is the verdict on that content, however long it takes.
/// </summary>
public sealed class WatchTests : IDisposable
{
    private const string Cases = """
        { "schemaVersion": 1, "cases": [{ "name": "Nothing known", "profile": { "schemaVersion": 1, "name": "A", "population": 9000 },
          "expect": { "recommended": ["PRACTICE"] } }] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Watch_FilesSavedAsEditorsSaveThem_EndsWithAVerdictOnWhatWasSavedLast()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights of their own there, and a process cannot be sent Ctrl-C.");
        Save(1);
        Directory.CreateDirectory(_folder.File("passing"));
        Directory.CreateDirectory(_folder.File("failing"));
        _folder.File("passing/cases.json", Cases.Replace("PRACTICE", "single-contact-point", StringComparison.Ordinal));
        _folder.File("failing/cases.json", Cases.Replace("PRACTICE", "household-brochure", StringComparison.Ordinal));
        Directory.CreateSymbolicLink(_folder.File("link"), "passing");
        using var vif = new WatchingVif(_folder.Path, "overlay.json", "link/cases.json");
        await vif.UntilAsync("Following overlay.json, link/cases.json: ");
        await vif.UntilAsync("✓ Checked overlay.json: vif-belgium+own 0.2.0+v1, ");
        await vif.UntilAsync("✓ Ran the cases of link/cases.json: 1 passed, 0 failed.");

        // Another file is put in its place.
        File.WriteAllText(_folder.File("overlay.json.new"), Overlay(2));
        File.Move(_folder.File("overlay.json.new"), _folder.File("overlay.json"), overwrite: true);
        await vif.UntilAsync(" overlay.json has changed.");
        await vif.UntilAsync("+v2, ");

        // Twice in a row.
        Save(3);
        Save(4);
        await vif.UntilAsync("+v4, ");

        // Broken, then mended.
        File.WriteAllText(_folder.File("overlay.json"), Overlay(5)[..40]);
        await vif.UntilAsync("overlay.json:1:41: VIF1004: ");
        await vif.UntilAsync("✗ Not run: the cases of link/cases.json, ");
        Save(5);
        await vif.UntilAsync("+v5, ");
        await vif.UntilAsync("1 passed, 0 failed.");

        // Gone for longer than an editor takes, then written again.
        File.Delete(_folder.File("overlay.json"));
        await vif.UntilAsync(" overlay.json cannot be read.");
        await vif.UntilAsync("overlay.json:0:0: VIF1001: ");
        Save(6);
        await vif.UntilAsync(" overlay.json is back.");
        await vif.UntilAsync("+v6, ");

        // The folder is another one: nothing happens to the file by its name.
        Directory.Delete(_folder.File("link"));
        Directory.CreateSymbolicLink(_folder.File("link"), "failing");
        await vif.UntilAsync(" link/cases.json has changed.");
        await vif.UntilAsync("link/cases.json: Nothing known");
        await vif.UntilAsync("✗ Ran the cases of link/cases.json: 0 passed, 1 failed.");

        // Somebody who saves without pause, half of it broken.
        for (var version = 7; version < 30; version++)
        {
            File.WriteAllText(_folder.File("overlay.json"), Overlay(version)[..(version * 2)]);
            Save(version);
        }
        await vif.UntilAsync("+v29, ");

        var end = await vif.InterruptAsync();
        Assert.Equal((0, ""), (end.Code, end.Error));
        Assert.DoesNotContain("   at ", end.Output, StringComparison.Ordinal);
        Assert.Contains("+v29, ", end.Output.Split('\n').Last(line => line.Contains("Checked ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    /// <summary>Under a shell: the reader has what it wants, and nobody is there to press Ctrl-C.</summary>
    [Fact]
    public async Task Watch_ReaderThatHasSeenEnough_Ends()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("A shell of Unix starts it.");
        Save(1);
        var end = await Shell.RunAsync(_folder.Path, "check --watch overlay.json | grep -m1 Checked");
        Assert.Equal((0, ""), (end.Code, end.Error));
        Assert.Contains("+v1, ", end.Output, StringComparison.Ordinal);
    }

    /// <summary>What is said goes where it is looked for: it would be a change each time, for ever.</summary>
    [Fact]
    public async Task Watch_OutputIntoAFileThatIsFollowed_IsRefused()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("A shell of Unix starts it.");
        Save(1);
        var end = await Shell.RunAsync(_folder.Path, "check --watch overlay.json >> overlay.json");
        Assert.Equal(2, end.Code);
        Assert.Contains("VIF1011: Standard output is the input: ", end.Error, StringComparison.Ordinal);
        Assert.Equal(Overlay(1), File.ReadAllText(_folder.File("overlay.json")));
    }

    [Fact]
    public void Watch_NoFile_IsBadUsage() => AssertRefused("(command line):0:0: VIF1011: --watch follows files: ", "check", "--watch");

    [Fact]
    public void Watch_StandardInput_IsBadUsage() =>
        AssertRefused("(command line):0:0: VIF1011: --watch follows files, and standard input is none: ", "check", "--watch", "-");

    [Fact]
    public void Watch_NameThatWasMistyped_IsNotWaitedFor()
    {
        Save(1);
        AssertRefused($"{_folder.File("overlay.jsn")}:0:0: VIF1001: There is no such file. Did you mean ", "check", "--watch",
            _folder.File("overlay.jsn"));
    }

    private static void AssertRefused(string fault, params string[] args)
    {
        var result = Vif.Run(args);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith(fault, Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    private void Save(int version) => File.WriteAllText(_folder.File("overlay.json"), Overlay(version));

    private static string Overlay(int version) =>
        $$"""{ "schemaVersion": 1, "extends": "vif-belgium", "catalogue": { "id": "own", "version": "v{{version}}" } }""";
}
