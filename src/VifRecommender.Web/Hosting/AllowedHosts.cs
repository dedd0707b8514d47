namespace VifRecommender.Web.Hosting;

/// <summary>
/// Answers under the names of the setting <c>AllowedHosts</c> and no others, as ASP.NET does it, but after what a trusted proxy says of
/// the name, and with a page or a problem that says why. Whether the host lives is asked by its address.
/// </summary>
internal static class AllowedHosts
{
    private const string Setting = "AllowedHosts";

    public static void Add(WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<Microsoft.AspNetCore.HostFiltering.HostFilteringOptions>(options => options.AllowedHosts = ["*"]);

    public static IApplicationBuilder UseAllowedHosts(this IApplicationBuilder app, IConfiguration configuration)
    {
        var names = (configuration[Setting] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 || names.Contains("*")) return app;
        return app.Use((context, next) =>
            Refusal.IsBeingTold(context) || Health.IsAsked(context) || names.Any(name => IsNamed(context.Request.Host.Host, name))
            ? next(context)
            : Refusal.TellAsync(context, StatusCodes.Status400BadRequest, Refusal.OtherHost));
    }

    /// <summary>Whether a name is the allowed one; <c>*.example.be</c> allows every name below it.</summary>
    private static bool IsNamed(string host, string allowed) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > allowed.Length - 1 && host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase);
}
