using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;
using VifRecommender.Extensions.Hosting.Following;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Checking;

/// <summary>
/// <c>vif check --watch</c>. The files are read by their names at each look, and what they hold is compared: whatever an editor, a link or
/// a mounted folder does to a file, a verdict is about what was read for it, and what is read later and differs gets one of its own.
/// </summary>
internal sealed class Watch(string[] names, bool strict, CalendarDate? day, StandardStreams streams)
{
    // As a check without --watch says it, to be found and copied: no line is folded.
    private const int Unfolded = 1_000_000;

    private readonly InputReader _input = new(streams);
    private readonly FileKinds _kinds = new();

    public static int Run(string[] names, bool strict, CalendarDate? day, StandardStreams streams)
    {
        if (names.Length == 0) throw CommandFault.Usage("--watch follows files: name the overlay, and its cases and profiles.");
        if (names.Contains("-")) throw CommandFault.Usage("--watch follows files, and standard input is none: name a file instead of -.");
        var cancellation = streams.Interruption.Token;
        try
        {
            new Watch(names, strict, day, streams).FollowAsync(cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // This is how it ends.
        }
        return ExitCode.Done;
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        var seen = Look();
        // A name that was mistyped is a fault now, and not a file to wait for.
        if (!seen.Faults.IsEmpty) throw new CommandFault(seen.Faults);
        Answer($"Following {string.Join(", ", names.Select(PlainText.OneLine))}: each change is checked. Ctrl-C ends.", seen, cancellation);
        while (streams.HasReader())
        {
            await Task.Delay(Settling.Moment, cancellation).ConfigureAwait(false);
            var next = Look();
            if (next.IsSameAs(seen)) continue;
            next = await Settling.SettleAsync(next, Look, cancellation).ConfigureAwait(false);
            if (next.IsSameAs(seen)) continue;
            Answer($"{string.Join(", ", Changes(seen, next))}.", next, cancellation);
            seen = next;
        }
    }

    private FilesSeen Look()
    {
        var files = ImmutableArray.CreateBuilder<CatalogueFile>(names.Length);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var name in names)
        {
            try
            {
                files.Add(_input.Read(name, Limits.MaxCatalogueBytes));
            }
            catch (CommandFault fault)
            {
                faults.AddRange(fault.Diagnostics);
            }
        }

        return new FilesSeen(files.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>What happened, when, and what the check says now.</summary>
    private void Answer(string what, FilesSeen seen, CancellationToken cancellation)
    {
        var verdict = seen.Faults.IsEmpty ? Check.Of(seen.Files, _kinds, day ?? Today(), cancellation) : Missing(seen);
        streams.Reads.RefuseStandardOutput(streams.OutputFile);
        var page = new TextPage(streams.Terminal with { Width = Unfolded });
        page.Blank();
        page.Line(0, (streams.Now().ToString("HH:mm:ss", CultureInfo.InvariantCulture) + " ", Styles.Label), (what, Styles.Title));
        foreach (var line in verdict.Lines) page.Line(0, (line, Styles.Plain));
        foreach (var (text, grade) in verdict.Summary) page.Line(0, Marked(text, strict && grade == Grade.Remarks ? Grade.Errors : grade));
        streams.Write(page.ToString());
    }

    private static (string Text, Style Style) Marked(string text, Grade grade) => grade switch
    {
        Grade.Good => ($"{Mark.Good} {text}", Styles.Good),
        Grade.Remarks => ($"{Mark.Caution} {text}", Styles.Caution),
        _ => ($"{Mark.Bad} {text}", Styles.Danger),
    };

    /// <summary>The others may build on a file that is missing: their faults are said once it is there.</summary>
    private static Verdict Missing(FilesSeen seen) => new([.. seen.Faults.Select(each => PlainText.OneLine(each.ToString()))],
        [("Not checked: waiting for a file that can be read.", Grade.Errors)]);

    private static IEnumerable<string> Changes(FilesSeen before, FilesSeen now)
    {
        foreach (var file in now.Files)
        {
            var was = before.Files.FirstOrDefault(each => each.Name == file.Name);
            if (was is null) yield return $"{PlainText.OneLine(file.Name)} is back";
            else if (!file.Utf8.AsSpan().SequenceEqual(was.Utf8)) yield return $"{PlainText.OneLine(file.Name)} has changed";
        }
        foreach (var gone in now.Faults) yield return $"{PlainText.OneLine(gone.File ?? "")} cannot be read";
    }

    private CalendarDate Today() => CalendarDate.FromDateTime(streams.Now().Date);
}
