using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Tests.Running;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>The host on a free port of this machine, with a new memory in a folder of its own.</summary>
internal sealed class RunningHost : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vif-journey-").FullName;
    private readonly bool _hasAccounts;

    public RunningHost(bool hasAccounts = false)
    {
        // Without a browser nothing needs to be started.
        Machine.Browser.OrSkip();
        _hasAccounts = hasAccounts;
        UseKestrel();
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As people meet it, not as developers do; the files of wwwroot are where they were built.
        builder.UseEnvironment("Production");
        builder.UseSetting("Memory:ConnectionString",
            new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, "memory.db"), Pooling = false }.ToString());
        builder.UseSetting("Accounts:Enabled", _hasAccounts ? "true" : "false");
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        // One browser asks here for more in a minute than a person does.
        builder.UseSetting("Limits:RequestsPerMinute", "100000");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }
}
