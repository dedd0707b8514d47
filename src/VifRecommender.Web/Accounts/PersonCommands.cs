using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>The commands on persons.</summary>
internal sealed class PersonCommands(CommandRun run, IServiceProvider services)
{
    private readonly UserManager<Person> _persons = services.GetRequiredService<UserManager<Person>>();
    private readonly MemoryContext _database = services.GetRequiredService<MemoryContext>();

    public async Task<int> AddAsync(string email, string? role, string? commune, string? zone, CancellationToken cancellation)
    {
        if (role is not null && !Enum.GetNames<Role>().Contains(role, StringComparer.OrdinalIgnoreCase))
        {
            return run.Refuse($"There is no role '{role}': say reader, editor or coordinator.");
        }
        if (role is null
            || Enum.Parse<Role>(role, ignoreCase: true) is var given
                && ((given == Role.Coordinator ? zone : commune) is not { Length: > 0 }
                    || (given == Role.Coordinator ? commune : zone) is not null))
        {
            return run.Refuse("Say --role reader or editor with --commune CODE, or --role coordinator with --zone NAME.");
        }

        // A grant for what cannot be would lock somebody out, and nobody would see why.
        var scope = given == Role.Coordinator ? zone! : commune!;
        if (given != Role.Coordinator && !CommuneCommands.IsCode(scope) && !Guid.TryParseExact(scope, "D", out _))
        {
            return run.Refuse($"{scope} is neither a NIS code of five digits nor the key of a commune.");
        }
        if (email.Length > MemoryLimits.NameLength || scope.Length > MemoryLimits.NameLength)
        {
            return run.Refuse($"Addresses and names have at most {MemoryLimits.NameLength} characters.");
        }

        var person = await _persons.FindByEmailAsync(email).ConfigureAwait(false);
        if (person is null)
        {
            person = new Person { UserName = email, Email = email };
            var created =
                await _persons.CreateAsync(person, await run.PasswordAsync(cancellation).ConfigureAwait(false)).ConfigureAwait(false);
            if (!created.Succeeded) return Refuse(created.Errors);
        }

        if (!await _database.Grants.AnyAsync(grant => grant.PersonId == person.Id && grant.Role == given && grant.Scope == scope,
            cancellation).ConfigureAwait(false))
        {
            _database.Grants.Add(new Grant { PersonId = person.Id, Role = given, Scope = scope });
            await _database.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        return run.Tell($"{email}: {Words(given)} {scope}");
    }

    public async Task<int> RemoveAsync(string email)
    {
        if (await _persons.FindByEmailAsync(email).ConfigureAwait(false) is not { } person) return Nobody(email);
        var removed = await _persons.DeleteAsync(person).ConfigureAwait(false);
        return removed.Succeeded ? run.Tell($"{person.Email} is removed.") : Refuse(removed.Errors);
    }

    public async Task<int> ChangePasswordAsync(string email, CancellationToken cancellation)
    {
        if (await _persons.FindByEmailAsync(email).ConfigureAwait(false) is not { } person) return Nobody(email);
        var password = await run.PasswordAsync(cancellation).ConfigureAwait(false);
        foreach (var validator in _persons.PasswordValidators)
        {
            if (await validator.ValidateAsync(_persons, person, password).ConfigureAwait(false) is { Succeeded: false } weak)
            {
                return Refuse(weak.Errors);
            }
        }

        // Too many tries with the old one lock nobody out of the new one.
        (person.PasswordHash, person.AccessFailedCount, person.LockoutEnd) = (_persons.PasswordHasher.HashPassword(person, password), 0,
            null);
        var changed = await _persons.UpdateSecurityStampAsync(person).ConfigureAwait(false);
        return changed.Succeeded ? run.Tell($"{person.Email} has another password; all their sessions have ended.")
            : Refuse(changed.Errors);
    }

    public async Task<int> SignOutAsync(string email, CancellationToken cancellation)
    {
        if (await _persons.FindByEmailAsync(email).ConfigureAwait(false) is not { } person) return Nobody(email);
        await Sessions.EndAsync(_database, person.Id, cancellation).ConfigureAwait(false);
        return run.Tell($"All sessions of {person.Email} have ended.");
    }

    public async Task<int> ListAsync(CancellationToken cancellation)
    {
        var grants = await _database.Grants.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var person in await _database.Users.AsNoTracking().OrderBy(person => person.Email).ToListAsync(cancellation)
            .ConfigureAwait(false))
        {
            var own = grants.Where(grant => grant.PersonId == person.Id).OrderBy(grant => grant.Role)
                .ThenBy(grant => grant.Scope, StringComparer.Ordinal);
            run.Tell($"{person.Email}: {string.Join(", ", own.Select(grant => $"{Words(grant.Role)} {grant.Scope}"))}");
        }

        return 0;
    }

    private int Nobody(string email) => run.Refuse($"There is nobody with the address {email}.");

    private int Refuse(IEnumerable<IdentityError> errors) => run.Refuse(string.Join(' ', errors.Select(error => error.Description)));

    private static string Words(Role role) =>
        role == Role.Coordinator ? "coordinator of zone" : role == Role.Editor ? "editor of" : "reader of";
}
