using System.IO.Compression;
using VifRecommender.Package.Tests.Documentation;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests.Tool;

/// <summary>vif as a person gets it: out of a folder of packages, with an empty cache, into a folder with spaces and accents.</summary>
public sealed class ToolInstallTests(Packages packages) : IDisposable
{
    private const string Trooz = "recommend samples/profiles/trooz.json --date 2026-11-23";
    private readonly string _work = Directory.CreateTempSubdirectory("vif outil é ").FullName;

    [Fact]
    public async Task Install_FromAnEmptyCache_AdvisesAsksPlansAndWritesTheNote()
    {
        var tools = Path.Combine(_work, "outils à nous");
        await DotNet.Run(Path.Combine(_work, "cache"), "tool", "install", "VifRecommender.Cli", "--tool-path", tools, "--source",
            packages.Feed, "--no-cache");
        var vif = Path.Combine(tools, OperatingSystem.IsWindows() ? "vif.exe" : "vif");

        Assert.Equal(FirstScreen, (await Start(vif, "", Trooz.Split(' '))).Output);
        var note = Path.Combine(_work, "note du collège.docx");
        var written = await Start(vif, "", "note", "--commune", "Trooz", "--format", "docx", "--output", note);
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        using (var docx = await ZipFile.OpenReadAsync(note, TestContext.Current.CancellationToken))
        {
            Assert.NotNull(docx.GetEntry("word/document.xml"));
        }

        var plan = await Start(vif, "", "plan", "samples/profiles/genk.json", "--quarters", "4", "--lang", "en");
        Assert.Equal((0, ""), (plan.ExitCode, plan.Error));
        Assert.Contains("4 quarters", plan.Output, StringComparison.Ordinal);

        // One answer, and an end.
        var profile = Path.Combine(_work, "réponses.json");
        var asked = await Start(vif, "1\n", "ask", "Trooz", "--output", profile);
        Assert.True(asked.ExitCode == 0, asked.Output + asked.Error);
        Assert.True(File.Exists(profile), asked.Output + asked.Error);
    }

    /// <summary>Where there is no package of the platform, all works but the roadmap, which says where it does.</summary>
    [Fact]
    public async Task Any_Plan_SaysThatThereIsNoSolverAndTheRestWorks()
    {
        var vif = await Unpack("any");
        var advice = await Start("dotnet", "", [vif, .. Trooz.Split(' ')]);
        Assert.Equal((0, "", FirstScreen), (advice.ExitCode, advice.Error, advice.Output));
        var plan = await Start("dotnet", "", vif, "plan", "samples/profiles/genk.json", "--quarters", "4");
        Assert.Equal((2, ""), (plan.ExitCode, plan.Output));
        Assert.Contains("VIF1012: No roadmap can be planned here", plan.Error, StringComparison.Ordinal);
        Assert.Contains("Linux with glibc (x64 and arm64), macOS (x64 and arm64) and Windows (x64)", plan.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_work, recursive: true);

    /// <summary>The README's first screen, which the tests of the command line hold to what is printed.</summary>
    private static string FirstScreen =>
        new MarkdownPage("README.md").Block("output", $"vif {Trooz}") + "\n";

    private async Task<string> Unpack(string platform)
    {
        var folder = Path.Combine(_work, platform);
        await ZipFile.ExtractToDirectoryAsync(packages.FileOf($"VifRecommender.Cli.{platform}"), folder,
            TestContext.Current.CancellationToken);
        return Path.Combine(folder, "tools", "net10.0", platform, "vif.dll");
    }

    private static Task<(int ExitCode, string Output, string Error)> Start(string program, string input, params string[] arguments) =>
        DotNet.Start(program, input, Repository.Root, arguments);
}
