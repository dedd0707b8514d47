using System.Diagnostics;
using System.Net;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Running;

/// <summary>The host as it is started in earnest: a process of its own, on a free port of this machine.</summary>
internal sealed class HostProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process _process;

    private HostProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The memory that it takes, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a host on a file, and waits until it serves.</summary>
    public static async Task<HostProcess> StartAsync(string file)
    {
        var program = typeof(DemoMode).Assembly.Location;
        var start = new ProcessStartInfo("dotnet",
            [program, "--urls", "http://127.0.0.1:0", "--Memory:ConnectionString", $"Data Source={file}", "--Limits:RequestsPerMinute",
                "1000000"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        var process = Process.Start(start)!;
        var said = "";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said += line + "\n";
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                // What it says from then on is of no use, and must not fill the pipe.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new HostProcess(process, new Uri(line[(at + Listening.Length)..].Trim()));
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"The host does not start: {said}");
    }

    /// <summary>A browser with cookies of its own.</summary>
    public Browser Browser() =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() })
        {
            BaseAddress = Address,
        });

    /// <summary>Ends it as a failing machine does: with no warning.</summary>
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
