using Microsoft.Playwright;
using VifRecommender.Tests.Running;

[assembly: AssemblyFixture(typeof(VifRecommender.Web.Journeys.Fixtures.Chromium))]

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>The browser of the system, which all journeys share.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Machine.Browser.Place is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Machine.Browser.Place,
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

    /// <summary>A window with nothing from others; a machine without a browser skips the test that asks for one.</summary>
    internal Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        Machine.Browser.OrSkip();
        return _browser!.NewContextAsync(options);
    }
}
