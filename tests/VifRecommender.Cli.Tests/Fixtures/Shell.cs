using System.Diagnostics;

namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Runs vif as a process of its own, under a shell that opens and closes its streams.</summary>
internal static class Shell
{
    /// <summary>Runs <c>vif</c> with a line of sh after it; it is given a minute.</summary>
    public static async Task<VifResult> RunAsync(string folder, string line)
    {
        var start = new ProcessStartInfo("sh",
            ["-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "vif.dll")}' {line}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var minute = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(minute.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'vif {line}' hangs.");
        }

        return new VifResult(process.ExitCode, await output, await error);
    }

    /// <summary>Makes a hard link.</summary>
    public static int Link(string file, string name)
    {
        using var process = Process.Start("ln", [file, name]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
