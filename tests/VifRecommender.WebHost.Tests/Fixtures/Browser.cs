using AngleSharp.Html.Parser;

namespace VifRecommender.WebHost.Tests.Fixtures;

/// <summary>Opens pages and sends their forms as a browser without script does. It follows no redirect, so that a test sees it.</summary>
internal sealed class Browser(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Html = new();

    /// <summary>A browser with cookies of its own, in which somebody has signed in, or nobody.</summary>
    public static async Task<Browser> OfAsync(Host host, string? email = null)
    {
        var browser = new Browser(host.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        if (email is null) return browser;
        var form = (await browser.OpenAsync("/account/sign-in")).Form();
        form["email"] = email;
        form["password"] = Host.Password;
        Assert.Equal("/", (await browser.SendAsync(form)).Location);
        return browser;
    }

    public void Dispose() => client.Dispose();

    public async Task<Page> OpenAsync(string address) => await ReadAsync(await client.GetAsync(address, TestContext.Current.CancellationToken));

    /// <summary>Sends a form as it stands.</summary>
    public Task<Page> SendAsync(PageForm form) => SendAsync(form.Action, new FormUrlEncodedContent(form.Fields));

    public async Task<Page> SendAsync(string address, HttpContent content)
    {
        using (content)
        {
            return await ReadAsync(await client.PostAsync(address, content, TestContext.Current.CancellationToken));
        }
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var document = answer.Content.Headers.ContentType?.MediaType == "text/html" ? Html.ParseDocument(text) : null;
            return new Page(answer.RequestMessage!.RequestUri!.PathAndQuery, (int)answer.StatusCode, answer.Headers, answer.Content.Headers, text, document);
        }
    }
}
