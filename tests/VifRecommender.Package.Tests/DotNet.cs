using System.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

/// <summary>Runs the SDK, and what it makes, as a person would.</summary>
internal static class DotNet
{
    /// <summary>Runs the SDK in the root of the checkout; what it says, where it ends well.</summary>
    public static async Task<string> Run(string packageCache, params string[] arguments)
    {
        var (exitCode, output, error) = await Start("dotnet", "", Repository.Root, arguments, packageCache);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{output}{error}");
        return output + error;
    }

    /// <summary>What a sample prints that was built with these tests.</summary>
    public static Task<string> RunSample(params string[] nameAndArguments) =>
        Run("", [Path.Combine(AppContext.BaseDirectory, nameAndArguments[0] + ".dll"), .. nameAndArguments[1..]]);

    public static async Task<(int ExitCode, string Output, string Error)> Start(
        string program, string input, string folder, string[] arguments, string packageCache = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (packageCache.Length > 0) start.Environment["NUGET_PACKAGES"] = packageCache;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
