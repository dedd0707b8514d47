using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>The host with a memory of its own in a temporary file.</summary>
/// <param name="hasAccounts">Whether people sign in; else it is the demo.</param>
/// <param name="services">What a test puts in place of a service.</param>
/// <param name="settings">What a test sets beside that.</param>
internal sealed class Host(bool hasAccounts = false, Action<IServiceCollection>? services = null,
    params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    public const string Password = "a long enough pass phrase";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"vif-host-{Guid.NewGuid():N}.db");

    /// <summary>Adds a person, with roles.</summary>
    public async Task AddPersonAsync(string email, params (Role Role, string Scope)[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var person = new Person { UserName = email, Email = email };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, Password);
        Assert.True(created.Succeeded, string.Join(' ', created.Errors.Select(error => error.Description)));
        var database = scope.ServiceProvider.GetRequiredService<MemoryContext>();
        database.Grants.AddRange(roles.Select(role => new Grant { PersonId = person.Id, Role = role.Role, Scope = role.Scope }));
        await database.SaveChangesAsync();
    }

    /// <summary>Removes a person.</summary>
    public async Task RemovePersonAsync(string email)
    {
        await using var scope = Services.CreateAsyncScope();
        var persons = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        Assert.True((await persons.DeleteAsync((await persons.FindByEmailAsync(email))!)).Succeeded);
    }

    /// <summary>Gives a person another security stamp, as another password does.</summary>
    public async Task ChangeStampAsync(string email)
    {
        await using var scope = Services.CreateAsyncScope();
        var persons = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        Assert.True((await persons.UpdateSecurityStampAsync((await persons.FindByEmailAsync(email))!)).Succeeded);
    }

    /// <summary>Adds a commune with a profile, which shares its answers with a zone or with none.</summary>
    public Task<CommuneSummary> AddCommuneAsync(string name = "Trooz", string? nisCode = null, string? zone = null,
        string? sharedWith = null) =>
        UseAsync(async memory =>
    {
        var commune = (await memory.AddAsync(new NewCommune(name, nisCode, zone), CancellationToken.None)).Value;
        var profile = new JsonObject { ["schemaVersion"] = 1, ["name"] = name, ["population"] = 8290 };
        await memory.SaveProfileAsync(commune.Id, 0, profile.ToJsonString(), [new("written-referral", 1, 0, 24)], "a@example.be",
            CancellationToken.None);
        if (sharedWith is not null) await memory.ShareAsync(commune.Id, 0, sharedWith, "a@example.be", CancellationToken.None);
        return commune;
    });

    /// <summary>All that is kept of a commune.</summary>
    public async Task<JsonNode?> ExportAsync(Guid commune) =>
        await UseAsync(memory => memory.ExportAsync(commune, CancellationToken.None)) is { } json ? JsonNode.Parse(json) : null;

    public async Task UseDatabaseAsync(Func<MemoryContext, Task> use)
    {
        await using var scope = Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<MemoryContext>());
    }

    public async Task<T> UseAsync<T>(Func<ICommuneMemory, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ICommuneMemory>());
    }

    /// <summary>Puts other bytes where the file of the memory was.</summary>
    public void OverwriteMemory(byte[] bytes)
    {
        SqliteConnection.ClearAllPools();
        foreach (var log in new[] { _file + "-wal", _file + "-shm" }) File.Delete(log);
        File.WriteAllBytes(_file, bytes);
    }

    /// <summary>Puts a folder where the file of the memory was.</summary>
    public void TakeMemoryAway()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")) File.Delete(file);
        Directory.CreateDirectory(_file);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As it runs for people: in development ASP.NET shows faults as they are.
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("Memory:ConnectionString", new SqliteConnectionStringBuilder { DataSource = _file }.ToString());
        builder.UseSetting("Accounts:Enabled", hasAccounts ? "true" : "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(all =>
        {
            // What a password costs in earnest, AccountsCommandTests see; here every test would pay for it.
            all.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
            services?.Invoke(all);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")) File.Delete(file);
        if (Directory.Exists(_file)) Directory.Delete(_file);
    }
}
