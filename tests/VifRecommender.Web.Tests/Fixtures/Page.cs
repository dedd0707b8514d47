using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>What a host answered to a browser.</summary>
/// <param name="Address">For what.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="ContentHeaders">Those of its body.</param>
/// <param name="Text">Its body as it came.</param>
/// <param name="Document">Its body as a browser understands it, where it is a page.</param>
internal sealed record Page(string Address, int Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, string Text,
    IHtmlDocument? Document)
{
    /// <summary>Where it leads, on this host.</summary>
    public string? Location =>
        Headers.Location is { IsAbsoluteUri: true } absolute ? absolute.PathAndQuery : Headers.Location?.OriginalString;

    /// <summary>The words of the page proper.</summary>
    public string Main => Document?.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The names of the forms on the page that it answers itself.</summary>
    public IEnumerable<string> FormNames =>
        Document?.QuerySelectorAll("form input[name=_handler]").Select(input => input.GetAttribute("value")!) ?? [];

    /// <summary>A form by its name; without one, the form of the page proper.</summary>
    public PageForm Form(string? name = null) =>
        new(Address,
            Found(name is null ? "main form[method=post]" : $"form:has(input[name=_handler][value={name}])") as IHtmlFormElement
                ?? throw new InvalidOperationException("It is no form."));

    /// <summary>The one element of a selector.</summary>
    public IElement Found(string selector)
    {
        var all = Document?.QuerySelectorAll(selector).ToArray() ?? [];
        Assert.True(all.Length == 1,
            $"{Address} answers {Status} and has {all.Length} of {selector}: {Text[..Math.Min(600, Text.Length)]}");
        return all[0];
    }
}
