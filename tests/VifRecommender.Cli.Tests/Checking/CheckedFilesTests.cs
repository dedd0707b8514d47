namespace VifRecommender.Cli.Tests.Checking;

/// <summary>What is named beside a catalogue: its cases are run, profiles are read against it.</summary>
public sealed class CheckedFilesTests : IDisposable
{
    private const string Practices = """
        "practices": [{ "id": "own-a", "domain": "inform", "dimension": "contact", "effort": "quick-win", "title": { "nl": "t" },
          "description": { "nl": "t" }, "because": { "nl": "t" }, "firstStep": { "nl": "t" }, "carrier": { "nl": "t" },
          "safety": { "nl": "t" } }]
        """;

    private const string Passing = """
        { "schemaVersion": 1, "cases": [{ "name": "one", "profile": { "schemaVersion": 1, "name": "A", "population": 9000 },
          "expect": { "recommended": ["own-a"] } }] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_CasesBesideTheirOverlay_AreRunWithIt()
    {
        var result = Vif.Run("check", Overlay(Practices), _folder.File("a.cases.json", Passing));
        Assert.Equal(0, result.Code);
        Assert.EndsWith($"Ran the cases of {_folder.File("a.cases.json")}: 1 passed, 0 failed.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_CaseThatFails_IsListedAndExitsWith1()
    {
        var cases = _folder.File("a.cases.json", Passing.Replace("recommended", "later", StringComparison.Ordinal));
        var result = Vif.Run("check", Overlay(Practices), cases);
        Assert.Equal(1, result.Code);
        Assert.Contains($"{cases}: one\n  'own-a' is expected later, but ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(": 0 passed, 1 failed.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(": nothing to say.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Profile_IsReadAgainstTheOverlay()
    {
        var profile = _folder.File("p.json", """{ "schemaVersion": 1, "name": "A", "population": 9000, "wishes": ["own-a"] }""");
        var read = Vif.Run("check", Overlay(Practices), profile);
        Assert.Equal(0, read.Code);
        Assert.EndsWith($"Read {profile}: no faults.\n", read.Output, StringComparison.Ordinal);
        var alone = Vif.Run("check", profile);
        Assert.Equal(1, alone.Code);
        Assert.StartsWith($"{profile}:1:67: VIF3002: There is no practice 'own-a'", alone.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\nRead {profile}: 1 file with faults.\n", alone.Output, StringComparison.Ordinal);
    }

    /// <summary>Ids are not looked at without the catalogue that has them; what is wrong whatever it has is said at once.</summary>
    [Fact]
    public void Check_FaultsOfFormInEachFile_AreSaidInOneRun()
    {
        var overlay = Overlay(Practices.Replace("quick-win", "quick", StringComparison.Ordinal));
        var cases = _folder.File("a.cases.json", Passing.Replace("9000", "\"many\"", StringComparison.Ordinal));
        var profile = _folder.File("p.json", """{ "name": "A", "population": 9000, "wishes": ["own-a"] }""");
        var result = Vif.Run("check", overlay, cases, profile);
        Assert.Equal(1, result.Code);
        Assert.Equal(["VIF2006", "VIF2004", "VIF2003"], result.Output.Split('\n')
            .Where(line => line.Contains(": VIF", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]));
        Assert.Contains($"Not run: the cases of {cases}, since the catalogue has errors.\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("ids not looked at, since the catalogue has errors.\n", result.Output, StringComparison.Ordinal);
    }

    /// <summary>A file that is no JSON hides nothing of the overlay beside it, nor does a faulty base of an overlay on it.</summary>
    [Theory]
    [InlineData("{ \"a\": ", "VIF1004")]
    [InlineData("""{ "schemaVersion": 1, "catalogue": { "id": "vif-belgium" } }""", "VIF2003")]
    public void Check_FileThatCannotBeUsed_HidesNoFaultOfTheOthers(string other, string fault)
    {
        var overlay = Overlay(Practices.Replace("quick-win", "quick", StringComparison.Ordinal));
        var result = Vif.Run("check", overlay, _folder.File("other.json", other));
        Assert.Equal(1, result.Code);
        Assert.Contains($"{_folder.File("other.json")}:1:", result.Output, StringComparison.Ordinal);
        Assert.Contains($" {fault}: ", result.Output, StringComparison.Ordinal);
        Assert.Contains(" VIF2006: 'quick' is none of ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("Checked 2 files: 2 errors.\n", result.Output, StringComparison.Ordinal);
    }

    private string Overlay(string members) => _folder.File("overlay.json", $$"""
        { "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "vif-belgium", "languages": ["nl"], {{members}} }
        """);
}
