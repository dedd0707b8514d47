using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.WebHost.Accounts;
using VifRecommender.WebHost.Memory;

namespace VifRecommender.WebHost.Tests.Fixtures;

/// <summary>The host with a memory of its own in a temporary file.</summary>
/// <param name="hasAccounts">Whether people sign in; else it is the demo.</param>
/// <param name="services">What a test puts in place of a service.</param>
/// <param name="settings">What a test sets beside that.</param>
internal sealed class Host(bool hasAccounts = false, Action<IServiceCollection>? services = null, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
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

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Memory:ConnectionString", new SqliteConnectionStringBuilder { DataSource = _file }.ToString());
        builder.UseSetting("Accounts:Enabled", hasAccounts ? "true" : "false");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        if (services is not null) builder.ConfigureTestServices(services);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")) File.Delete(file);
    }
}
