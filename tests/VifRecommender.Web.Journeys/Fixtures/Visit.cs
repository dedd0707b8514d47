using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>A person at the host: a browser of their own with one page, and a record of what went wrong on the way.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>How long a state is waited for, in milliseconds, on a slow machine with much else to do.</summary>
    public const float Patience = 60_000;

    private readonly IBrowserContext _context;
    private readonly Uri _host;
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentBag<string> _refusals = [];

    private Visit(IBrowserContext context, IPage page, Uri host, Language language) =>
        (_context, Page, _host, Language) = (context, page, host, language);

    public IPage Page { get; }

    public Language Language { get; }

    public PageText Text => PageText.Of(Language);

    /// <summary>The words of the library.</summary>
    public Explainer Explainer => new(Recommender.Default.Catalogue, Language);

    public Words Words => Words.Of(Language);

    /// <summary>Where the quick exit led.</summary>
    public ConcurrentQueue<string> Exits { get; } = [];

    /// <summary>Every address that was asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static async Task<Visit> BeginAsync(Chromium chromium, RunningHost host, Language language,
        BrowserNewContextOptions? with = null)
    {
        var options = with ?? new();
        options.Locale ??= Words.Of(language).Locale;
        options.ViewportSize ??= Size.Desktop;
        var context = await chromium.OpenAsync(options);
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync(), host.Address, language);
        await visit.RecordAsync();
        return visit;
    }

    public Uri At(string address) => new(_host, address);

    public Task<IResponse?> GoAsync(string address) => Page.GotoAsync(At(address).ToString());

    /// <summary>The answer at this address is an error, and that is what is looked at.</summary>
    public void ExpectRefusal(string address) => _refusals.Add(At(address).ToString());

    /// <summary>No error, nothing in the console, nothing against the policy of content, and no request that left the host.</summary>
    public void NothingWentWrong() => Faults.AreNone(_faults);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>The field with a label, of whatever kind.</summary>
    public ILocator Field(string label) =>
        Page.GetByLabel(new Regex($"^{Regex.Escape(label)}( \\({Regex.Escape(Text.Faults.Required)}\\))?$"));

    /// <summary>One answer to a question.</summary>
    public ILocator Option(string question, string answer) =>
        Page.GetByRole(AriaRole.Group, new() { Name = question, Exact = true }).GetByLabel(answer, new() { Exact = true });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name });

    /// <summary>Follows a link of the navigation of a commune.</summary>
    public async Task TurnToAsync(string page)
    {
        await Page.Locator("nav.commune").GetByRole(AriaRole.Link, new() { Name = page, Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator("nav.commune [aria-current=page]")).ToHaveTextAsync(page);
    }

    /// <summary>
    /// A field says in words what is wrong with it, beside it and to who hears the page, and what was typed still stands in it.
    /// </summary>
    public async Task ShowsFaultAsync(string label, string message, string typed)
    {
        var field = Field(label);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(field).ToHaveValueAsync(typed);
        await Assertions.Expect(field)
            .ToHaveAccessibleDescriptionAsync(new Regex(Regex.Escape(message).Replace("\u202F", @"\s", StringComparison.Ordinal)));
        await Assertions.Expect(field.Locator("xpath=..").Locator(".fault")).ToContainTextAsync(message);
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(message);
    }

    private async Task RecordAsync()
    {
        await _context.RouteAsync(url => !_host.IsBaseOf(new Uri(url)), LeaveAsync);
        _context.Request += (_, request) => Requests.Enqueue(request.Url);
        _context.WebError += (_, error) => _faults.Enqueue($"script: {error.Error}");
        _context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning"
                && !_refusals.Any(address => message.Location.StartsWith(address, StringComparison.Ordinal)))
            {
                _faults.Enqueue($"console: {message.Text} ({message.Location})");
            }
        };
        _context.Response += (_, response) =>
        {
            if (response.Status >= 400 && !_refusals.Contains(response.Url)) _faults.Enqueue($"{response.Status} {response.Url}");
        };
        _context.RequestFailed += (_, request) =>
        {
            // A file that is kept, not shown, ends the visit of its address.
            if (request.Failure != "net::ERR_ABORTED") _faults.Enqueue($"{request.Failure} {request.Url}");
        };
    }

    /// <summary>The quick exit is the only way out; it leads to an empty page here.</summary>
    private Task LeaveAsync(IRoute route)
    {
        var address = route.Request.Url;
        if (Enum.GetValues<Language>().Any(language => PageText.Of(language).ExitAddress == address)) Exits.Enqueue(address);
        else _faults.Enqueue($"left the host: {address}");
        return route.FulfillAsync(
            new() { ContentType = "text/html", Body = "<!DOCTYPE html><html lang=\"en\"><title>Weather</title><p>Rain." });
    }
}
