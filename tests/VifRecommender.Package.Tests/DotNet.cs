using System.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

/// <summary>Runs the SDK as a person would, in the root of the checkout.</summary>
internal static class DotNet
{
    public static async Task<string> Run(string packageCache, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (packageCache.Length > 0) start.Environment["NUGET_PACKAGES"] = packageCache;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var all = await output + await errors;
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{all}");
        return all;
    }

    /// <summary>What a sample prints that was built with these tests.</summary>
    public static Task<string> RunSample(string name) => Run("", Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
