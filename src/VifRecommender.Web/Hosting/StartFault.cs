using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace VifRecommender.Web.Hosting;

/// <summary>Why the host does not start, in words for its operator: what is wrong, where, and how to mend it.</summary>
internal sealed class StartFault(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The exit code of a host that does not start.</summary>
    public const int ExitCode = 2;

    /// <summary>Runs the host; a fault of its settings or its memory is reported without a stack trace, and ends it.</summary>
    public static async Task<int> TellAsync(Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception fault) when (Told(fault) is { } told)
        {
            await Console.Error.WriteLineAsync(told).ConfigureAwait(false);
            return ExitCode;
        }
    }

    /// <summary>The words for a fault that the operator can mend; null for a fault of the program.</summary>
    internal static string? Told(Exception fault) => fault switch
    {
        StartFault => fault.Message,
        OptionsValidationException invalid => "The settings have faults:\n" + string.Join('\n', invalid.Failures),
        InvalidDataException or FormatException when Json(fault) is { } json =>
            $"{fault.Message} Line {json.LineNumber + 1}, column {json.BytePositionInLine + 1} is not JSON: a bracket, comma or quotation "
            + "mark is wrong here or just before.",
        IOException { InnerException: AddressInUseException } =>
            $"{fault.Message} Another program listens there: end it, or name another address by --urls or the setting Urls.",
        FormatException { Source: "Microsoft.AspNetCore.Http" } => $"The setting Urls has a fault: {fault.Message}",
        AggregateException { InnerException: { } inner } => Told(inner),
        _ => null,
    };

    private static JsonException? Json(Exception? fault) => fault is null ? null : fault as JsonException ?? Json(fault.InnerException);
}
