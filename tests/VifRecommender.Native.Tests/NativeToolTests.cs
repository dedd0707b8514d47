using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Native.Tests;

/// <summary>The native vif is built without a warning, and says what the managed one says.</summary>
public sealed partial class NativeToolTests(NativeTool native) : IClassFixture<NativeTool>
{
    private const string Trooz = "samples/profiles/trooz.json";
    private const string Chaudfontaine = "samples/profiles/chaudfontaine.json";
    private const string Overlay = "samples/overlays/walloon-province/walloon-province";

    public static TheoryData<string> Advice()
    {
        string[] languages = ["fr", "nl", "de", "en"];
        string[] formats = ["text", "json", "markdown", "html"];
        var commands = new TheoryData<string>();
        foreach (var (number, profile) in Directory.GetFiles(Repository.PathOf("samples", "profiles"), "*.json")
            .Order(StringComparer.Ordinal).Index())
        {
            // Over the profiles each format is met in each language.
            foreach (var (place, format) in formats.Index())
            {
                commands.Add(
                    $"recommend samples/profiles/{Path.GetFileName(profile)} --format {format} --lang "
                    + $"{languages[(number + place) % languages.Length]} --date 2026-11-23");
            }
        }

        return commands;
    }

    public static TheoryData<string> Commands() =>
    [
        $"recommend {Trooz} --catalogue {Overlay}.json --top 3 --date 2026-11-23",
        $"explain {Trooz} household-brochure --date 2026-11-23",
        $"explain {Trooz} household-brochure --format json --lang nl --date 2026-11-23",
        $"pool {Trooz} {Chaudfontaine} --date 2026-11-23",
        $"pool {Trooz} {Chaudfontaine} --format json --lang de --date 2026-11-23",
        $"compare {Trooz} {Chaudfontaine} --date 2026-11-23",
        $"compare {Trooz} {Chaudfontaine} --format json --lang en --date 2026-11-23",
        $"note {Trooz} --lang fr,nl --date 2026-11-23",
        $"note {Trooz} --format docx --date 2026-11-23",
        $"sheet web-page {Chaudfontaine} --format html --date 2026-11-23",
        "sheet letter-prosecutor --lang de --format docx",
        "sheet --lang en",
        "plan samples/profiles/genk.json --quarters 8 --date 2026-11-23",
        $"plan {Trooz} --budget 5000 --staff 0.2 --quarters 4 --format json --lang de --date 2026-11-23",
        $"plan {Trooz} --budget 5000 --staff 0.2 --quarters 4 --format xlsx --date 2026-11-23",
        $"plan {Trooz} --quarters 0 --budget 1 --staff 1",
        "catalogue list",
        "catalogue rules --lang nl",
        "catalogue show household-brochure",
        "catalogue --format html --lang de",
        "check",
        $"check {Overlay}.json --strict",
        $"check {Overlay}.json {Overlay}.cases.json {Trooz}",
        "check --watch",
        $"test {Overlay}.cases.json --catalogue {Overlay}.json",
        "schema profile",
        "schema case",
        $"recommend {Trooz} --lang xx",
        $"recommend {Trooz} --fromat json",
        "recommend samples/profiles/troz.json",
        "recommend samples",
        "explain samples/profiles/trooz.json household-brochur",
        "bogus",
        "",
    ];

    public static TheoryData<string> BadProfiles() =>
    [
        "",
        "{ \"schemaVersion\": 1, \"name\": ",
        "{ \"schemaVersion\": 1, \"name\": \"A\", \"population\": \"many\", \"servces\": {} }",
    ];

    [Fact]
    public void Publish_Log_HasNoWarning()
    {
        native.OrSkip();
        Assert.DoesNotMatch(Warning(), native.Log);
    }

    /// <summary>The program and the libraries of OR-Tools, which it loads when it plans; nothing that needs .NET.</summary>
    [Fact]
    public void Package_Folder_HoldsTheProgramAndTheLibrariesOfTheSolver()
    {
        native.OrSkip();
        var names = Directory.GetFileSystemEntries(native.Folder).Select(path => Path.GetFileName(path)!).ToList();
        Assert.Single(names, name => name is "vif" or "vif.exe");
        Assert.Contains(names, name => name.StartsWith("google-ortools-native.", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => Path.GetExtension(name) is ".pdb" or ".dbg" or ".json");
        Assert.DoesNotContain(names, name => name.StartsWith("VifRecommender", StringComparison.Ordinal));
        Assert.Contains("Runner=\"executable\"", File.ReadAllText(Path.Combine(native.Folder, "DotnetToolSettings.xml")),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Advice))]
    [MemberData(nameof(Commands))]
    public async Task Native_Command_AnswersAsTheManagedOne(string command)
    {
        native.OrSkip();
        await AssertSame("", command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("batch -", "{\"schemaVersion\":1,\"name\":\"A\",\"population\":9000}\n{\"name\":1}\n")]
    [InlineData("batch - --csv --detail full --date 2026-11-23", "name,population,languages\nA,9000,nl\nB,x,fr\n")]
    public async Task Batch_Native_WritesTheLinesOfTheManagedOne(string command, string input)
    {
        native.OrSkip();
        var arguments = command.Split(' ');
        var (expected, found) = (ManagedTool.Run(input, arguments), await native.Run(input, arguments));
        // What is said at the end holds the time.
        Assert.Equal((expected.ExitCode, expected.Output), (found.ExitCode, found.Output));
    }

    /// <summary>What the other tests compare with is what a person gets who starts it.</summary>
    [Fact]
    public async Task Managed_StartedAsAProgram_SaysWhatItSaysHere()
    {
        string[] arguments = ["recommend", Trooz, "--date", "2026-11-23"];
        Assert.Equal(await ManagedTool.StartAsync(arguments), ManagedTool.Run("", arguments));
    }

    [Theory]
    [MemberData(nameof(BadProfiles))]
    public async Task Native_BadProfile_HasTheFaultsOfTheManagedOne(string profile)
    {
        native.OrSkip();
        var outcome = await AssertSame(profile, "recommend", "-");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
    }

    /// <summary>The program alone, taken out of its package, says what it lacks, and does all else.</summary>
    [Fact]
    public async Task Plan_WithoutTheLibraries_SaysThatItCannotAndTheRestWorks()
    {
        native.OrSkip();
        var alone = Directory.CreateTempSubdirectory("vif-alone-");
        try
        {
            var program = native.CopyTo(alone.FullName);
            var outcome = await ChildProcess.Run(program, "", "plan", Trooz, "--budget", "5000", "--staff", "0.2");
            Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
            Assert.Contains("VIF1012: No roadmap can be planned here", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(0, (await ChildProcess.Run(program, "", "recommend", Trooz)).ExitCode);
        }
        finally
        {
            alone.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task EngineNRules_Native_SaysThatItIsLeftOutAndWhereToGetIt()
    {
        native.OrSkip();
        var outcome = await native.Run("", "recommend", Trooz, "--engine", "nrules");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("'nrules' is left out of this native vif", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("dotnet tool install", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Help names the program that was started, so both are started.</summary>
    [Fact]
    public async Task Help_OfACommand_IsThatOfTheManagedOne()
    {
        native.OrSkip();
        Assert.Equal(await ManagedTool.StartAsync("plan", "--help"), await native.Run("", "plan", "--help"));
    }

    [Fact]
    public async Task Help_Native_ListsEveryCommandOfTheManagedOne()
    {
        native.OrSkip();
        var outcome = await native.Run("", "--help");
        Assert.Equal(CommandsIn(ManagedTool.Run("", "--help").Output), CommandsIn(outcome.Output));
        Assert.Contains("plan", CommandsIn(outcome.Output));
    }

    private async Task<Outcome> AssertSame(string input, params string[] arguments)
    {
        var outcome = await native.Run(input, arguments);
        Assert.Equal(ManagedTool.Run(input, arguments), outcome);
        return outcome;
    }

    private static IEnumerable<string> CommandsIn(string help) =>
        help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0])
            .Where(word => word.Length > 0);

    /// <summary>With its id; that a project is no package is a remark without one.</summary>
    [GeneratedRegex(@"\bwarning [A-Z]+\d+")]
    private static partial Regex Warning();
}
