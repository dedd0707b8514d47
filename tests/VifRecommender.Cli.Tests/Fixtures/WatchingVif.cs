using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary><c>vif check --watch</c> as a process of its own, of which a test awaits what it prints.</summary>
internal sealed class WatchingVif : IDisposable
{
    // Far more than a busy machine needs: a test ends with the line that it awaits.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _said = new();
    private readonly Process _process;
    private readonly Task<string> _error;

    public WatchingVif(string folder, params string[] files)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "vif.dll"), "check", "--watch", .. files])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        _error = _process.StandardError.ReadToEndAsync();
        _ = ReadAsync();
    }

    /// <summary>All that was printed so far and read by the test.</summary>
    public string Said => _said.ToString();

    /// <summary>Awaits a line that holds some words.</summary>
    public async Task UntilAsync(string words)
    {
        using var bound = new CancellationTokenSource(Bound);
        try
        {
            while (true)
            {
                var line = await _lines.Reader.ReadAsync(bound.Token);
                _said.Append(line).Append('\n');
                if (line.Contains(words, StringComparison.Ordinal)) return;
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or ChannelClosedException)
        {
            Assert.Fail($"'{words}' was not printed; this was:\n{Said}\n{(fault is ChannelClosedException ? await _error : "")}");
        }
    }

    /// <summary>Presses Ctrl-C and awaits the end.</summary>
    public async Task<VifResult> InterruptAsync()
    {
        using (var kill = Process.Start("kill", ["-INT", $"{_process.Id}"])) await kill.WaitForExitAsync();
        using var bound = new CancellationTokenSource(Bound);
        await _process.WaitForExitAsync(bound.Token);
        await foreach (var line in _lines.Reader.ReadAllAsync(bound.Token)) _said.Append(line).Append('\n');
        return new VifResult(_process.ExitCode, Said, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line) await _lines.Writer.WriteAsync(line);
        _lines.Writer.Complete();
    }
}
