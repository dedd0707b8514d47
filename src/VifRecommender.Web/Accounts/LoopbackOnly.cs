using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// The demo knows nobody, so it serves this machine alone: it stops when it is configured to listen elsewhere, and turns others away.
/// </summary>
internal sealed partial class LoopbackOnly(IServer server, IHostApplicationLifetime lifetime, ILogger<LoopbackOnly> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Check);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether an address that a server listens on is this machine's own and nobody else's.</summary>
    public static bool IsLoopback(string address) => IsLoopbackHost(BindingAddress.Parse(address).Host);

    /// <summary>
    /// Answers nobody from elsewhere, not even in the moment before the host stops; nor through a proxy; nor a page from elsewhere in this
    /// machine's browser, whose name was made to lead here.
    /// </summary>
    public static Task TurnOthersAwayAsync(HttpContext context, RequestDelegate next)
    {
        // What is open to all shows nothing about communes: the lines that help, and the style of the page that says why the rest is
        // closed.
        if (Refusal.IsBeingTold(context) || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return next(context);
        }
        if (Proxies.AreInBetween(context)) return Refusal.TellAsync(context, StatusCodes.Status403Forbidden, Refusal.DemoBehindProxy);
        var isFromHere = context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote);
        return isFromHere && IsLoopbackHost(context.Request.Host.Host) ? next(context)
            : Refusal.TellAsync(context, StatusCodes.Status403Forbidden, Refusal.Demo);
    }

    private static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private void Check()
    {
        var open = server.Features.Get<IServerAddressesFeature>()?.Addresses.Where(address => !IsLoopback(address)).ToList() ?? [];
        if (open.Count == 0)
        {
            LogDemo();
            return;
        }

        LogOpen(string.Join(", ", open));
        Environment.ExitCode = 2;
        lifetime.StopApplication();
    }

    [LoggerMessage(LogLevel.Warning,
        "There are no accounts (Accounts:Enabled is false): this is a demo for one person, on this machine only. What is entered is kept "
        + "in the memory file.")]
    private partial void LogDemo();

    [LoggerMessage(LogLevel.Critical,
        "Without accounts the host serves this machine only, and it was told to listen on {Addresses}. Set Accounts:Enabled to true, or "
        + "listen on localhost.")]
    private partial void LogOpen(string addresses);
}
