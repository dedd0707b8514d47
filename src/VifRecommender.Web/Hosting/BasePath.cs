using System.Text.RegularExpressions;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// Serves the host below a path of its address. The path comes from the setting, or from a trusted proxy's X-Forwarded-Prefix, which comes
/// first; a proxy may take the path off the address or leave it there.
/// </summary>
internal static partial class BasePath
{
    public static IApplicationBuilder UseBasePath(this IApplicationBuilder app, string? setting)
    {
        PathString path = setting?.TrimEnd('/');
        return app.Use((context, next) =>
        {
            var request = context.Request;
            if (path.HasValue && (!request.PathBase.HasValue || request.PathBase == path))
            {
                request.PathBase = path;
                if (request.Path.StartsWithSegments(path, StringComparison.Ordinal, out var rest)) request.Path = rest;
            }

            if (!request.Path.HasValue) request.Path = "/";
            return next(context);
        });
    }

    /// <summary>
    /// Whether a text is a path that can stand before every address: no host, no step upwards, nothing that needs an escape.
    /// </summary>
    public static bool IsOne(string path) => Form().IsMatch(path) && !path.Split('/').Any(part => part is "." or "..");

    [GeneratedRegex(@"^(/[A-Za-z0-9._~-]+)+/?\z")]
    private static partial Regex Form();
}
