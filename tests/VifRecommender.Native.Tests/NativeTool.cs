using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Running;

namespace VifRecommender.Native.Tests;

/// <summary>The native vif out of its package: the one in the folder that VIF_PACKAGES names, or packed here, once.</summary>
public sealed partial class NativeTool : IAsyncLifetime
{
    private static readonly string Platform = RuntimeInformation.RuntimeIdentifier;
    private readonly string _work = Directory.CreateTempSubdirectory("vif-native-").FullName;
    private Need _need = Machine.CCompiler;

    public string Folder => Path.Combine(_work, "out", "tools", "any", Platform);

    /// <summary>All that the build said.</summary>
    public string Log { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var feed = await PackedElsewhere.Folder(Repository.Root, TestContext.Current.CancellationToken) ?? await Pack();
        if (feed is null) return;
        var package = Assert.Single(Directory.GetFiles(feed, $"VifRecommender.Cli.{Platform}.*.nupkg"));
        await ZipFile.ExtractToDirectoryAsync(package, Path.Combine(_work, "out"), TestContext.Current.CancellationToken);
        var log = Path.Combine(feed, "pack.log");
        if (File.Exists(log)) Log = await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken);
        if (!Directory.Exists(Folder))
        {
            _need = _need with { Place = null, Wanted = $"native vif in {feed}", Remedy = "pack it where there is a C compiler" };
            return;
        }

        // Archives of packages keep no right to be run; dotnet tool install gives it.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private string Program => Path.Combine(Folder, OperatingSystem.IsWindows() ? "vif.exe" : "vif");

    /// <summary>The folder with the package, or <see langword="null"/> where none can be made.</summary>
    private async Task<string?> Pack()
    {
        if (_need.Place is { } compiler && await Toolchain.Fault(compiler, _work) is { } fault)
        {
            _need = _need with { Place = null, Wanted = $"C compiler that links ({fault})" };
        }
        if (_need.Place is null) return null;

        // Artifacts of its own: the tests never touch what a person has built.
        var feed = Path.Combine(_work, "feed");
        var (exitCode, output, error) = await ChildProcess.Run(
            "dotnet", "", "pack", "src/VifRecommender.Cli", "-c", "Release", $"-p:ToolPlatform={Platform}", "-p:Native=true", "-o", feed,
            "--artifacts-path", Path.Combine(_work, "artifacts"), "-p:RunAnalyzers=false");
        Log = output + error;
        if (NoCompiler().IsMatch(Log))
        {
            _need = _need with
            {
                Place = null,
                Wanted = "Microsoft.DotNet.ILCompiler of this SDK in the package feed",
                Remedy = "name a source that has it in nuget.config"
            };
            return null;
        }

        Assert.True(exitCode == 0, Log);
        return feed;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_work, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Skips the test, with the reason, where nothing native can be built.</summary>
    public void OrSkip() => _need.OrSkip();

    /// <summary>Copies the program, without what lies beside it, and gives its place.</summary>
    internal string CopyTo(string folder)
    {
        var copy = Path.Combine(folder, Path.GetFileName(Program));
        File.Copy(Program, copy);
        return copy;
    }

    internal Task<Outcome> Run(string input, params string[] arguments) => ChildProcess.Run(Program, input, arguments);

    [GeneratedRegex(@"error NU110[123]: .*ILCompiler")]
    private static partial Regex NoCompiler();
}
