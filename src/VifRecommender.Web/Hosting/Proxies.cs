using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace VifRecommender.Web.Hosting;

/// <summary>The caller's address and transport, as a trusted proxy states them. Headers from elsewhere are ignored.</summary>
internal static class Proxies
{
    private const string Prefix = "X-Forwarded-Prefix";

    // With these, and with all that begin with X-Forwarded-, a proxy says that it asks for somebody else. The prefix alone says only where
    // the host is served.
    private static readonly string[] Telling = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "CF-Connecting-IP",
        "True-Client-IP", "Fastly-Client-IP"];

    public static IApplicationBuilder UseProxies(this IApplicationBuilder app, HostingOptions options)
    {
        var headers = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All, ForwardLimit = null };
        var trusted = Split(options.TrustedProxies).Select(Network).OfType<IPNetwork>().ToList();
        if (trusted.Count > 0)
        {
            // Else those of this machine, which are the default.
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var network in trusted) headers.KnownIPNetworks.Add(network);
        }

        app.Use((context, next) =>
        {
            // Before any of it is taken for granted and goes.
            if (context.Request.Headers.Keys.Any(IsTelling)) context.Features.Set(InBetween.Proxy);
            // It stands before every address of a page.
            var prefixes = context.Request.Headers[Prefix];
            if (prefixes.Count > 0)
            {
                var paths = prefixes.ToString().Split(',', StringSplitOptions.TrimEntries);
                context.Request.Headers[Prefix] = paths.All(BasePath.IsOne) ? string.Join(", ", paths.Select(path => path.TrimEnd('/')))
                    : default(Microsoft.Extensions.Primitives.StringValues);
            }

            return next(context);
        });
        return app.UseForwardedHeaders(headers);
    }

    /// <summary>Whether the caller is a proxy for somebody else, as its headers say.</summary>
    public static bool AreInBetween(HttpContext context) => context.Features.Get<InBetween>() is not null;

    public static string[] Split(string? list) =>
        (list ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A network, or an address as the network of itself; nothing where it is neither.</summary>
    public static IPNetwork? Network(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal)) return IPNetwork.TryParse(text, out var network) ? network : null;
        return IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }

    private static bool IsTelling(string name) =>
        Telling.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
                && !string.Equals(name, Prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Marks a request that a proxy sent for somebody else.</summary>
    private sealed class InBetween
    {
        public static readonly InBetween Proxy = new();
    }
}
