using System.CommandLine;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// The host's own command line: who may sign in, where they may read and write, and which commune belongs to which zone. It is the act of
/// who runs the host, and of nobody on the web. A password is read from standard input, so that it stands in no history of commands and in
/// no list of processes.
/// </summary>
internal static class AccountsCommand
{
    /// <summary>The first words of its command lines.</summary>
    public static bool IsMeant(string[] args) => args is ["accounts" or "communes" or "memory", ..];

    public static RootCommand Make(WebApplicationBuilder builder, Func<CancellationToken, Task<string?>> password, TextWriter output,
        TextWriter faults)
    {
        var run = new CommandRun(builder, password, output, faults);
        return new RootCommand("The VifRecommender web host.")
        {
            new Command("accounts", "Who may sign in, and where they may read and write.") { Add(run), Remove(run), Password(run),
                SignOut(run),
                new Command("list", "Lists persons and their roles.").Does(run,
                    (_, services, cancellation) => new PersonCommands(run, services).ListAsync(cancellation)) },
            new Command("communes", "Which communes there are, and to which zone they belong.") { AddCommune(run), Place(run),
                new Command("list", "Lists communes with their zone.").Does(run,
                    (_, services, cancellation) => new CommuneCommands(run, services).ListAsync(cancellation)) },
            MemoryCommand.Make(run),
        };
    }

    private static Command Add(CommandRun run)
    {
        var email = Email();
        var role = new Option<string?>("--role") { Description = "reader or editor of a commune, coordinator of a zone." };
        var commune = new Option<string?>("--commune")
        {
            Description =
            "The NIS code of the commune, or its key where it has no code, for readers and editors.",
            HelpName = "CODE"
        };
        var zone = new Option<string?>("--zone") { Description = "The name of the zone, for coordinators.", HelpName = "NAME" };
        return new Command("add",
            "Adds a person, or gives one another role. The password of a new person is read from standard input.") { email, role, commune,
                zone }
            .Does(run,
                (parsed, services, cancellation) => new PersonCommands(run, services).AddAsync(parsed.GetRequiredValue(email),
                    parsed.GetValue(role), parsed.GetValue(commune), parsed.GetValue(zone), cancellation));
    }

    private static Command Remove(CommandRun run)
    {
        var email = Email();
        return new Command("remove", "Removes a person and all their roles, and ends their sessions. What they wrote stays.") { email }
            .Does(run, (parsed, services, _) => new PersonCommands(run, services).RemoveAsync(parsed.GetRequiredValue(email)));
    }

    private static Command Password(CommandRun run)
    {
        var email = Email();
        return new Command("password",
            "Gives a person another password, which is read from standard input, and ends their sessions.") { email }
            .Does(run,
                (parsed, services, cancellation) =>
                    new PersonCommands(run, services).ChangePasswordAsync(parsed.GetRequiredValue(email), cancellation));
    }

    private static Command SignOut(CommandRun run)
    {
        var email = Email();
        return new Command("sign-out", "Ends all sessions of a person, and makes their tokens worth nothing.") { email }
            .Does(run,
                (parsed, services, cancellation) =>
                    new PersonCommands(run, services).SignOutAsync(parsed.GetRequiredValue(email), cancellation));
    }

    private static Command AddCommune(CommandRun run)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the commune." };
        var code = new Option<string?>("--code") { Description = "Its NIS code.", HelpName = "CODE" };
        var zone = Zone();
        return new Command("add", "Adds a commune.") { name, code, zone }
            .Does(run,
                (parsed, services, cancellation) => new CommuneCommands(run, services).AddAsync(parsed.GetRequiredValue(name),
                    parsed.GetValue(code), parsed.GetValue(zone), cancellation));
    }

    private static Command Place(CommandRun run)
    {
        var commune = new Argument<string>("COMMUNE") { Description = "The NIS code of the commune, or its key." };
        var zone = Zone();
        return new Command("place", "Says to which zone a commune belongs; without --zone, to none.") { commune, zone }
            .Does(run,
                (parsed, services, cancellation) =>
                    new CommuneCommands(run, services).PlaceAsync(parsed.GetRequiredValue(commune), parsed.GetValue(zone), cancellation));
    }

    private static Argument<string> Email() => new("EMAIL") { Description = "The e-mail address with which they sign in." };

    private static Option<string?> Zone() => new("--zone")
    {
        Description = "The zone, whose coordinators read and write the commune once its own editor shares it.",
        HelpName = "NAME",
    };

    private static Command Does(this Command command, CommandRun run,
        Func<ParseResult, IServiceProvider, CancellationToken, Task<int>> work)
    {
        command.SetAction((parsed, cancellation) => run.WithServicesAsync(services => work(parsed, services, cancellation), cancellation));
        return command;
    }
}
