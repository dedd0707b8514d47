using System.Text.RegularExpressions;

namespace VifRecommender.Native.Tests;

/// <summary>The native vif, published once into a folder of its own.</summary>
public sealed partial class NativeTool : IAsyncLifetime
{
    private readonly string _work = Directory.CreateTempSubdirectory("vif-native-").FullName;
    private string? _missing;

    public string Folder => Path.Combine(_work, "out");

    /// <summary>All that the build said.</summary>
    public string Log { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _missing = await Toolchain.Missing(_work);
        if (_missing is not null) return;

        // Artifacts of its own: the tests never touch what a person has built.
        var (exitCode, output, error) = await ChildProcess.Run(
            "dotnet", "", "publish", "src/VifRecommender.Cli", "-p:Native=true", "-o", Folder, "--artifacts-path", Path.Combine(_work, "artifacts"));
        Log = output + error;
        if (NoCompiler().IsMatch(Log)) _missing = "The package feed does not have the native compiler of this SDK (Microsoft.DotNet.ILCompiler).";
        else Assert.True(exitCode == 0, Log);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_work, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Skips the test, with the reason, where nothing native can be built.</summary>
    public void OrSkip() => Assert.SkipWhen(_missing is not null, _missing ?? "");

    internal Task<Outcome> Run(string input, params string[] arguments) => ChildProcess.Run(Path.Combine(Folder, "vif"), input, arguments);

    [GeneratedRegex(@"error NU110[123]: .*ILCompiler")]
    private static partial Regex NoCompiler();
}
