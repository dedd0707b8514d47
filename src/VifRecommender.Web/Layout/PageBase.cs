using Microsoft.AspNetCore.Components;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Layout;

/// <summary>What every page and part of one has: its words and its request.</summary>
public abstract class PageBase : ComponentBase
{
    [Inject]
    protected PageLanguage Language { get; set; } = null!;

    [Inject]
    internal CatalogueInUse InUse { get; set; } = null!;

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    protected Recommender Recommender => InUse.Recommender;

    protected PageText T => Language.Text;

    /// <summary>The library's words in the language of the page.</summary>
    protected Explainer Explainer => field ??= new Explainer(Recommender.Catalogue, Language.Value);

    protected NumberFormat Numbers => Explainer.Numbers;

    /// <summary>The address of a page or file of this host, from its root: <c>/help</c>.</summary>
    protected string Site(string path) => SiteAddress.Of(Http, path);

    /// <summary>A day in words.</summary>
    protected string Day(DateTimeOffset moment) => Day(DateOnly.FromDateTime(moment.LocalDateTime));

    protected string Day(DateOnly day) => Numbers.Date(new CalendarDate(day.Year, day.Month, day.Day));

    protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
