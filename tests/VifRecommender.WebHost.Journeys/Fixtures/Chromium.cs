using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(VifRecommender.WebHost.Journeys.Fixtures.Chromium))]

namespace VifRecommender.WebHost.Journeys.Fixtures;

/// <summary>The Chromium of the system, which all journeys share. No browser is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The variable of the environment that names a Chromium elsewhere.</summary>
    private const string Variable = "VIF_CHROMIUM";

    private static readonly string[] Known =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var executable = Find();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Headless = true,
            // Even what a page asks for in vain shall not leave this machine: no name is looked up.
            Args = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        });
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    internal Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) => _browser!.NewContextAsync(options);

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names {named}, and there is no such file: name the Chromium that the journeys shall use.");
        }

        return Known.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"The journeys need Chromium, and there is none here. Install it (Debian: apt-get install chromium), or name one in {Variable}.");
    }
}
