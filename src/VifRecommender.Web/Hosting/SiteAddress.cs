namespace VifRecommender.Web.Hosting;

/// <summary>Addresses of this host as a browser sees them: below the path at which it is served.</summary>
internal static class SiteAddress
{
    /// <param name="context">The request for which the address is.</param>
    /// <param name="path">The address on this host, from its root: <c>/help</c>.</param>
    public static string Of(HttpContext context, string path) => context.Request.PathBase.ToUriComponent() + path;

    /// <summary>The page of a zone. What a path cannot carry unharmed, such as a slash or two dots, stands in the query.</summary>
    public static string OfZone(HttpContext context, string zone) =>
        Of(context,
            zone.AsSpan().IndexOfAny("/\\%") < 0 && zone.Trim('.').Length > 0 ? "/zones/" + Uri.EscapeDataString(zone)
                : "/zones?name=" + Uri.EscapeDataString(zone));
}
