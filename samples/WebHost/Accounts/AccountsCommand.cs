using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VifRecommender.WebHost.Memory;

namespace VifRecommender.WebHost.Accounts;

/// <summary>
/// The host's own command line: who may sign in, and where they may read and write. A password is read from standard input, so that it
/// stands in no history of commands and in no list of processes.
/// </summary>
internal static class AccountsCommand
{
    public static RootCommand Make(WebApplicationBuilder builder, Func<CancellationToken, Task<string?>> password, TextWriter output, TextWriter faults)
    {
        var email = new Argument<string>("EMAIL") { Description = "The e-mail address with which they sign in." };
        var role = new Option<Role?>("--role") { Description = "reader or editor of a commune, coordinator of a zone." };
        var commune = new Option<string?>("--commune") { Description = "The NIS code of the commune, or its key where it has no code, for readers and editors.", HelpName = "CODE" };
        var zone = new Option<string?>("--zone") { Description = "The name of the zone, for coordinators.", HelpName = "NAME" };
        var add = new Command("add", "Adds a person, or gives one another role. The password of a new person is read from standard input.") { email, role, commune, zone };
        add.SetAction((parsed, cancellation) => RunAsync(builder, services => AddAsync(services, parsed.GetRequiredValue(email), parsed.GetValue(role), parsed.GetValue(commune), parsed.GetValue(zone), password, output, faults, cancellation), cancellation));
        var remove = new Command("remove", "Removes a person and all their roles. What they wrote stays.") { email };
        remove.SetAction((parsed, cancellation) => RunAsync(builder, services => RemoveAsync(services, parsed.GetRequiredValue(email), output, faults), cancellation));
        var list = new Command("list", "Lists persons and their roles.");
        list.SetAction((_, cancellation) => RunAsync(builder, services => ListAsync(services, output, cancellation), cancellation));
        return new RootCommand("The VifRecommender web host.") { new Command("accounts", "Who may sign in, and where they may read and write.") { add, remove, list } };
    }

    private static async Task<int> RunAsync(WebApplicationBuilder builder, Func<IServiceProvider, Task<int>> run, CancellationToken cancellation)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            var scope = app.Services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await MemoryMigration.RunAsync(scope.ServiceProvider.GetRequiredService<MemoryContext>(), scope.ServiceProvider.GetRequiredService<ILogger<MemoryMigration>>(), cancellation).ConfigureAwait(false);
                return await run(scope.ServiceProvider).ConfigureAwait(false);
            }
        }
    }

    private static async Task<int> AddAsync(IServiceProvider services, string email, Role? role, string? commune, string? zone, Func<CancellationToken, Task<string?>> password, TextWriter output, TextWriter faults, CancellationToken cancellation)
    {
        if (role is not { } given || (given == Role.Coordinator ? zone : commune) is not { Length: > 0 } scope || (given == Role.Coordinator ? commune : zone) is not null)
        {
            return Refuse(faults, "Say --role reader or editor with --commune CODE, or --role coordinator with --zone NAME.");
        }

        // A grant for what cannot be would lock somebody out, and nobody would see why.
        if (given != Role.Coordinator && !IsCode(scope) && !Guid.TryParseExact(scope, "D", out _)) return Refuse(faults, $"{scope} is neither a NIS code of five digits nor the key of a commune.");
        if (email.Length > MemoryLimits.NameLength || scope.Length > MemoryLimits.NameLength) return Refuse(faults, $"Addresses and names have at most {MemoryLimits.NameLength} characters.");

        var persons = services.GetRequiredService<UserManager<Person>>();
        var person = await persons.FindByEmailAsync(email).ConfigureAwait(false);
        if (person is null)
        {
            person = new Person { UserName = email, Email = email };
            var created = await persons.CreateAsync(person, await password(cancellation).ConfigureAwait(false) ?? "").ConfigureAwait(false);
            if (!created.Succeeded) return Refuse(faults, string.Join(' ', created.Errors.Select(error => error.Description)));
        }

        var database = services.GetRequiredService<MemoryContext>();
        if (!await database.Grants.AnyAsync(grant => grant.PersonId == person.Id && grant.Role == given && grant.Scope == scope, cancellation).ConfigureAwait(false))
        {
            database.Grants.Add(new Grant { PersonId = person.Id, Role = given, Scope = scope });
            await database.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        output.WriteLine($"{email}: {Words(given)} {scope}");
        return 0;
    }

    private static async Task<int> RemoveAsync(IServiceProvider services, string email, TextWriter output, TextWriter faults)
    {
        var persons = services.GetRequiredService<UserManager<Person>>();
        if (await persons.FindByEmailAsync(email).ConfigureAwait(false) is not { } person) return Refuse(faults, $"There is nobody with the address {email}.");
        await persons.DeleteAsync(person).ConfigureAwait(false);
        output.WriteLine($"{person.Email} is removed.");
        return 0;
    }

    private static async Task<int> ListAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<MemoryContext>();
        var grants = await database.Grants.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var person in await database.Users.AsNoTracking().OrderBy(person => person.Email).ToListAsync(cancellation).ConfigureAwait(false))
        {
            output.WriteLine($"{person.Email}: {string.Join(", ", grants.Where(grant => grant.PersonId == person.Id).OrderBy(grant => grant.Role).ThenBy(grant => grant.Scope, StringComparer.Ordinal).Select(grant => $"{Words(grant.Role)} {grant.Scope}"))}");
        }

        return 0;
    }

    private static bool IsCode(string scope) => scope.Length == MemoryLimits.NisCodeLength && scope.All(char.IsAsciiDigit);

    private static string Words(Role role) => role == Role.Coordinator ? "coordinator of zone" : role == Role.Editor ? "editor of" : "reader of";

    private static int Refuse(TextWriter faults, string message)
    {
        faults.WriteLine(message);
        return 2;
    }
}
