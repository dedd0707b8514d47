using System.Collections.Immutable;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli;

/// <summary>Bad usage or bad input: ends the command with its faults on standard error and nothing on standard output.</summary>
internal sealed class CommandFault(ImmutableArray<Diagnostic> diagnostics) : Exception
{
    /// <summary>The name under which a fault of the command line itself is listed.</summary>
    private const string CommandLine = "(command line)";

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    public static CommandFault Usage(string message) => In(CommandLine, DiagnosticCatalogue.BadUsage, message);

    public static CommandFault In(string file, DiagnosticDescriptor descriptor, string message) => new([Of(file, descriptor, message)]);

    public static Diagnostic OfUsage(string message) => Of(CommandLine, DiagnosticCatalogue.BadUsage, message);

    private static Diagnostic Of(string file, DiagnosticDescriptor descriptor, string message) =>
        new() { Id = descriptor.Id, Severity = descriptor.Severity, Message = message, File = file };
}
