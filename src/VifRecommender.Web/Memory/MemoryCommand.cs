using System.CommandLine;
using VifRecommender.Web.Accounts;

namespace VifRecommender.Web.Memory;

/// <summary>The commands on the memory as a whole: a copy of it in one file, and the way back.</summary>
internal static class MemoryCommand
{
    public static Command Make(CommandRun run) =>
        new("memory", "A copy of all that is stored, in one file, and the way back.") { Backup(run), Restore(run) };

    private static Command Backup(CommandRun run)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; there must be none of that name." };
        var command = new Command("backup",
            "Writes all that is stored, as of one moment, into one file: a SQLite database, whatever the memory is. The host may run on.")
        {
            file,
        };
        // A memory of an older version is kept as it is: a copy is made before an upgrade.
        command.SetAction((parsed, cancellation) => run.WithServicesAsync(
            services => new MemoryBackup(run, services).RunAsync(Path.GetFullPath(parsed.GetRequiredValue(file)), cancellation),
            cancellation, isUpToDate: false));
        return command;
    }

    private static Command Restore(CommandRun run)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup has written, by this version or an older one." };
        var force = new Option<bool>("--force") { Description = "Puts it in the place of what is stored, which is gone." };
        var command = new Command("restore", "Puts what a file holds into the memory, all of it or nothing.") { file, force };
        command.SetAction((parsed, cancellation) => run.WithServicesAsync(
            services => new MemoryRestore(run, services).RunAsync(Path.GetFullPath(parsed.GetRequiredValue(file)), parsed.GetValue(force),
                cancellation), cancellation));
        return command;
    }
}
