using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests;

public sealed class ApplicationTests
{
    [Theory]
    [InlineData("recomend", "'recomend' is no command. Did you mean 'recommend'? See 'vif --help'.")]
    [InlineData("",
        "A command is missing. Begin with 'vif ask': it asks one question at a time and needs no file. All commands: recommend, explain, "
        + "plan, pool, compare, batch, communes, new, ask, note, sheet, catalogue, overlay, check, test, schema. See 'vif --help'.")]
    [InlineData("check --hlep", "'--hlep' is no option. Did you mean '--help'? See 'vif check --help'.")]
    [InlineData("recommend", "PROFILE is missing: name a profile (a JSON file, or - for standard input), or a commune by --commune NAME.")]
    [InlineData("recommend a.json --lang es", "--lang is one of fr, nl, de, en, not 'es'. Did you mean 'en'? See 'vif recommend --help'.")]
    [InlineData("recommend a.json --format htlm",
        "--format is one of text, json, markdown, html, not 'htlm'. Did you mean 'html'? See 'vif recommend --help'.")]
    [InlineData("recommend a.json --top 0", "--top is a whole number from 1, not '0'. See 'vif recommend --help'.")]
    [InlineData("recommend a.json --date 2026-02-30",
        "--date is a day that exists, written yyyy-MM-dd, such as 2026-11-23, not '2026-02-30'. See 'vif recommend --help'.")]
    [InlineData("recommend a.json b.json", "'b.json' is one word too many. See 'vif recommend --help'.")]
    public void Run_BadUsage_ExitsWith2AndSaysHowToMend(string line, string message)
    {
        var result = Vif.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal($"(command line):0:0: VIF1011: {message}", Assert.Single(result.Faults));
    }

    [Fact]
    public void Run_Help_NamesTheCommandsAndTheEmergencyLines()
    {
        var result = Vif.Run("--help");
        Assert.Equal(0, result.Code);
        foreach (var word in new[] { "recommend", "explain", "catalogue", "check", "schema", "101", "112" })
        {
            Assert.Contains(word, result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Run_FileCalledLikeAResponseFile_IsAFile() =>
        Assert.StartsWith("@none.json:0:0: VIF1001: ", Assert.Single(Vif.Run("check", "@none.json").Faults), StringComparison.Ordinal);

    [Fact]
    public void Run_InternalFault_IsOneLineWithoutStackTrace()
    {
        var result = RunOn(new UnforeseenStream(), isDebug: false);
        Assert.Equal(70, result.Code);
        Assert.Equal(
            "vif: internal fault: InvalidOperationException: unforeseen. This is a fault of vif, not of your files: please report it. "
            + "VIF_DEBUG=1 shows where it arose.",
            Assert.Single(result.Faults));
    }

    [Fact]
    public void Run_InternalFaultWhenDebugging_ShowsWhereItArose() =>
        Assert.Contains("   at ", RunOn(new UnforeseenStream(), isDebug: true).Error, StringComparison.Ordinal);

    [Fact]
    public void Run_ClosedPipe_EndsQuietly()
    {
        var brokenPipe = OperatingSystem.IsWindows() ? unchecked((int)0x8007006D) : 32;
        Assert.Equal(new VifResult(0, "", ""), RunOn(new FailingStream(brokenPipe), isDebug: false));
    }

    [Fact]
    public void Run_FullDisk_ExitsWith2() =>
        Assert.Equal("(standard output):0:0: VIF1010: Standard output cannot be written: no luck. Make room, or name a file by --output.",
            Assert.Single(RunOn(new FailingStream(), isDebug: false).Faults));

    /// <summary>Given twice, an option either takes both or is refused: never is one of the two passed over in silence.</summary>
    [Fact]
    public void Run_OptionGivenTwice_IsTakenTwiceOrRefused()
    {
        string[] lists = ["--catalogue", "--after-catalogue", "--columns", "--sheets"];
        var streams = new StandardStreams
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Terminal = Terminal.None,
            Today = Vif.Today
        };
        var seen = 0;
        foreach (var (line, command) in Commands("", VifCommand.Make(streams)))
        {
            foreach (var option in command.Options.Where(option => option.ValueType != typeof(bool) && !lists.Contains(option.Name)))
            {
                if (option.Name is "--help" or "--version") continue;
                seen++;
                var result = Vif.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), option.Name, "1", option.Name, "2"]);
                Assert.Equal(2, result.Code);
                Assert.Contains($"Option '{option.Name}' expects a single argument but 2 were provided.", result.Error,
                    StringComparison.Ordinal);
            }
        }

        Assert.InRange(seen, 30, 300);
    }

    private static IEnumerable<(string Line, System.CommandLine.Command Command)> Commands(string line,
        System.CommandLine.Command command) =>
        command.Subcommands.SelectMany(each => Commands($"{line} {each.Name}", each)).Prepend((line, command));

    private static VifResult RunOn(Stream output, bool isDebug)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams
        {
            Input = Stream.Null,
            Output = output,
            Error = error,
            Terminal = Terminal.None,
            Today = Vif.Today,
            IsDebug = isDebug
        };
        return new VifResult(Application.Run(["check"], streams), "", error.ToString());
    }
}
