using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using VifRecommender.Tests.Running;
using VifRecommender.Web.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>
/// A real PostgreSQL: the one that VIF_POSTGRES names, or one of the machine's own packages, started in a folder of its own on a free
/// port of loopback and stopped at the end.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"vif-postgres-{Guid.NewGuid():N}");
    private string? _programs;
    private bool _isOurs;
    private string? _server;
    private readonly ConcurrentBag<string> _databases = [];

    public async ValueTask InitializeAsync()
    {
        _server = Environment.GetEnvironmentVariable("VIF_POSTGRES");
        _programs = Path.GetDirectoryName(Machine.PostgreSql.Place);
        if (_server is not null || _programs is null) return;
        var port = FreePort();
        // PostgreSQL refuses to run as root; its package brings a user for it.
        if (IsRoot) await RunAsync("install", "-d", "-o", "postgres", "-m", "700", _folder);
        else Directory.CreateDirectory(_folder);
        await RunAsServerAsync("initdb", "-D", $"{_folder}/data", "-U", "vif", "-A", "trust", "--no-sync");
        await RunAsServerAsync("pg_ctl", "-D", $"{_folder}/data", "-w", "-l", $"{_folder}/log", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c max_connections=200", "start");
        (_server, _isOurs) = ($"Host=127.0.0.1;Port={port};Username=vif", true);
    }

    /// <summary>A connection string for a new and empty database; without a server the test is skipped.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        if (_server is null) Machine.PostgreSql.OrSkip();
        var name = $"vif_{Guid.NewGuid():N}";
        await CommandAsync($"CREATE DATABASE {name}");
        _databases.Add(name);
        return $"{_server};Database={name};Maximum Pool Size=20";
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is null) return;
        NpgsqlConnection.ClearAllPools();
        if (!_isOurs)
        {
            // Somebody else's server, which is left as it was.
            foreach (var name in _databases) await CommandAsync($"DROP DATABASE {name} WITH (FORCE)");
            return;
        }

        await RunAsServerAsync("pg_ctl", "-D", $"{_folder}/data", "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task CommandAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{_server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task RunAsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        return IsRoot ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server goes on holding the output that it was started with: it goes to nobody, and what is of use stands in its log.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh",
            ["-c", "exec \"$@\" >/dev/null 2>&1", program, program, .. arguments])
        { WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
