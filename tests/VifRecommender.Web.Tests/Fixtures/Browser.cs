using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>Opens pages and sends their forms as a browser without script does. It follows no redirect, so that a test sees it.</summary>
internal sealed class Browser(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Html = new();

    /// <summary>A browser with cookies of its own, in which somebody has signed in, or nobody.</summary>
    public static async Task<Browser> OfAsync(Host host, string? email = null)
    {
        var browser = new Browser(host.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        if (email is not null) await browser.SignInAsync(email);
        return browser;
    }

    /// <summary>
    /// A browser that sends for ever the cookies that somebody got by signing in, whatever the host says of them: what a thief of them
    /// has.
    /// </summary>
    public static async Task<Browser> OfCopyAsync(Host host, string email)
    {
        var cookies = new CookieContainer();
        using (var own = new Browser(host.CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(cookies))))
        {
            await own.SignInAsync(email);
        }
        var copy = host.CreateDefaultClient(new Uri("https://localhost"));
        copy.DefaultRequestHeaders.Add("Cookie", cookies.GetCookieHeader(new Uri("https://localhost")));
        return new Browser(copy);
    }

    public void Dispose() => client.Dispose();

    public async Task<Page> OpenAsync(string address) =>
        await ReadAsync(await client.GetAsync(address, TestContext.Current.CancellationToken));

    /// <summary>Sends a form as it stands.</summary>
    public Task<Page> SendAsync(PageForm form) => SendAsync(form.Action, new FormUrlEncodedContent(form.Fields));

    public async Task<Page> SendAsync(string address, HttpContent content)
    {
        using (content)
        {
            return await ReadAsync(await client.PostAsync(address, content, TestContext.Current.CancellationToken));
        }
    }

    private async Task SignInAsync(string email)
    {
        var form = (await OpenAsync("/account/sign-in")).Form();
        form["email"] = email;
        form["password"] = Host.Password;
        Assert.Equal("/", (await SendAsync(form)).Location);
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var document = answer.Content.Headers.ContentType?.MediaType == "text/html" ? Html.ParseDocument(text) : null;
            return new Page(answer.RequestMessage!.RequestUri!.PathAndQuery, (int)answer.StatusCode, answer.Headers, answer.Content.Headers,
                text, document);
        }
    }
}
