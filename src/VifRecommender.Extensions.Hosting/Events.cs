using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VifRecommender.Diagnostics;

namespace VifRecommender.Extensions.Hosting;

/// <summary>What is logged, and under which id. It holds nothing of communes.</summary>
internal static partial class Events
{
    /// <summary>A log is read by people: of more faults than these only the number is written.</summary>
    private const int MostFaults = 20;

    [LoggerMessage(1, LogLevel.Information, "The catalogue {Catalogue} is in use; overlays: {Overlays}.")]
    public static partial void InUse(ILogger log, string catalogue, int overlays);

    [LoggerMessage(2, LogLevel.Information, "An overlay has changed: the catalogue {Catalogue} is in use, before it was {Before}.")]
    public static partial void Reloaded(ILogger log, string catalogue, string before);

    [LoggerMessage(3, LogLevel.Error,
        "An overlay has changed and cannot be used (faults: {Faults}): the catalogue {Catalogue} stays in use. Mend what follows; the file "
        + "is read again once it changes.")]
    public static partial void Refused(ILogger log, int faults, string catalogue);

    [LoggerMessage(6, LogLevel.Warning,
        "The folder {Folder} cannot be watched ({Reason}): its overlays are looked at every {Interval} instead.")]
    public static partial void NotWatched(ILogger log, string folder, string reason, TimeSpan interval);

    [LoggerMessage(7, LogLevel.Error, "The overlays could not be looked at: they are again in {Interval}.")]
    public static partial void LookFailed(ILogger log, TimeSpan interval, Exception fault);

    /// <summary>Each diagnostic by itself, with its place.</summary>
    public static void Tell(ILogger log, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var each in diagnostics.Take(MostFaults))
        {
            if (each.Severity == Severity.Error) Fault(log, each.File, each.Line, each.Column, each.Id, each.Message, each.Path);
            else Remark(log, each.File, each.Line, each.Column, each.Id, each.Message, each.Path);
        }
        if (diagnostics.Length > MostFaults) More(log, diagnostics.Length - MostFaults);
    }

    [LoggerMessage(4, LogLevel.Error, "{File}:{Line}:{Column}: {Diagnostic}: {Message} ({Path})")]
    private static partial void Fault(ILogger log, string? file, int line, int column, string diagnostic, string message, string? path);

    [LoggerMessage(5, LogLevel.Warning, "{File}:{Line}:{Column}: {Diagnostic}: {Message} ({Path})")]
    private static partial void Remark(ILogger log, string? file, int line, int column, string diagnostic, string message, string? path);

    [LoggerMessage(8, LogLevel.Error, "{More} more are not listed: vif check lists them all.")]
    private static partial void More(ILogger log, int more);
}
