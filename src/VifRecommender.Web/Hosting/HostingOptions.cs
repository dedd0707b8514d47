namespace VifRecommender.Web.Hosting;

/// <summary>Section <c>Hosting</c> of the configuration: how the host is reached.</summary>
internal sealed class HostingOptions
{
    public const string Section = "Hosting";

    /// <summary>
    /// The path at which a proxy serves the host, such as <c>/vif</c>; whether the proxy takes it off the address or not. Empty: the
    /// root.
    /// </summary>
    public string BasePath { get; init; } = "";

    /// <summary>
    /// The proxies whose X-Forwarded-For, -Proto, -Host and -Prefix count: addresses and networks with <c>;</c> between them. Empty: those
    /// on this machine. The headers of anybody else count for nothing.
    /// </summary>
    public string TrustedProxies { get; init; } = "";

    /// <summary>Whether browsers are told that all names below this one are reached by HTTPS too (HSTS includeSubDomains).</summary>
    public bool HstsIncludeSubDomains { get; init; }

    public static HostingOptions Of(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<HostingOptions>() ?? new HostingOptions();
}
