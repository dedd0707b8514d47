using System.Text.RegularExpressions;
using VifRecommender.Tests.Running;

namespace VifRecommender.Native.Tests;

/// <summary>The native vif, published once into a folder of its own.</summary>
public sealed partial class NativeTool : IAsyncLifetime
{
    private readonly string _work = Directory.CreateTempSubdirectory("vif-native-").FullName;
    private Need _need = Machine.CCompiler;

    public string Folder => Path.Combine(_work, "out");

    /// <summary>All that the build said.</summary>
    public string Log { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (_need.Place is { } compiler && await Toolchain.Fault(compiler, _work) is { } fault)
        {
            _need = _need with { Place = null, Wanted = $"C compiler that links ({fault})" };
        }
        if (_need.Place is null) return;

        // Artifacts of its own: the tests never touch what a person has built.
        var (exitCode, output, error) = await ChildProcess.Run(
            "dotnet", "", "publish", "src/VifRecommender.Cli", "-p:Native=true", "-o", Folder, "--artifacts-path",
            Path.Combine(_work, "artifacts"));
        Log = output + error;
        if (NoCompiler().IsMatch(Log))
        {
            _need = _need with
            {
                Place = null,
                Wanted = "Microsoft.DotNet.ILCompiler of this SDK in the package feed",
                Remedy = "name a source that has it in nuget.config"
            };
        }
        else Assert.True(exitCode == 0, Log);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_work, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Skips the test, with the reason, where nothing native can be built.</summary>
    public void OrSkip() => _need.OrSkip();

    internal Task<Outcome> Run(string input, params string[] arguments) => ChildProcess.Run(Path.Combine(Folder, "vif"), input, arguments);

    [GeneratedRegex(@"error NU110[123]: .*ILCompiler")]
    private static partial Regex NoCompiler();
}
