using System.Diagnostics;

namespace VifRecommender.Extensions.Hosting.Tests.Samples;

/// <summary>A sample as a person runs it: a process of its own.</summary>
internal sealed class Sample : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _said = [];

    private Sample(Process process) => _process = process;

    public string Said => string.Join('\n', _said);

    public static Sample Start(string name, params string[] arguments) =>
        new(Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, name + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        })!);

    /// <summary>What it prints in the line that has these words, behind them.</summary>
    public async Task<string> WaitForAsync(string words)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _said.Add(line);
            if (line.IndexOf(words, StringComparison.Ordinal) is var at and >= 0) return line[(at + words.Length)..].Trim();
        }

        throw new InvalidOperationException($"It ended without '{words}': {Said}");
    }

    /// <summary>All that it prints, once it has ended by itself.</summary>
    public async Task<string> EndAsync()
    {
        _said.Add(await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, _process.ExitCode);
        return Said;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
