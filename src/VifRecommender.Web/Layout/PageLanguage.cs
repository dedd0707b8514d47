using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using VifRecommender.Profiles;

namespace VifRecommender.Web.Layout;

/// <summary>The language of a request: what the person chose now, what they chose before, what their browser asks for, French.</summary>
public sealed class PageLanguage
{
    /// <summary>The member of the query that chooses a language.</summary>
    public const string QueryKey = "lang";

    /// <summary>The cookie that keeps the choice: it holds the code and nothing else.</summary>
    public const string CookieName = "vif-language";

    private readonly HttpRequest _request;

    public PageLanguage(IHttpContextAccessor accessor)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("A page answers a request.");
        _request = context.Request;
        // The page that says that there is none is made without the query of the request.
        Chosen = Languages.Find(_request.Query[QueryKey])
            ?? Languages.Find(QueryHelpers.ParseQuery(context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString)
                .GetValueOrDefault(QueryKey));
        Value = Chosen ?? Languages.Find(_request.Cookies[CookieName]) ?? Languages.Asked(_request) ?? Language.French;
        Text = PageText.Of(Value);
    }

    public Language Value { get; }

    /// <summary>What the person chose with this very request, or nothing.</summary>
    public Language? Chosen { get; }

    public PageText Text { get; }

    public string Code => Value.Code();

    /// <summary>
    /// The address of this page in another language; of a page that says why there is none, the address that was asked for.
    /// </summary>
    public string AddressIn(Language language)
    {
        var asked = _request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var query = QueryHelpers.ParseQuery(asked is null ? _request.QueryString.Value : asked.OriginalQueryString)
            .Where(each => each.Key != QueryKey)
            .SelectMany(each => each.Value, (each, value) => KeyValuePair.Create(each.Key, value))
            .Append(KeyValuePair.Create(QueryKey, (string?)language.Code()));
        return QueryHelpers.AddQueryString(_request.PathBase.Add(asked is null ? _request.Path : new PathString(asked.OriginalPath)),
            query);
    }
}
