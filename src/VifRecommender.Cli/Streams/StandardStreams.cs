using System.Text;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Streams;

/// <summary>All that a command sees of the world around it, files apart.</summary>
internal sealed record StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>What standard output can show.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Whether standard error is a terminal that can show how work goes on.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The day on which the command runs: the default of <c>--date</c>.</summary>
    public required CalendarDate Today { get; init; }

    /// <summary>The stop from the keyboard.</summary>
    public Interruption Interruption { get; } = new();

    /// <summary>Whether faults of this software show where they come from.</summary>
    public bool IsDebug { get; init; }

    public static StandardStreams OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        Terminal = Terminal.OfProcess(),
        ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"),
        Today = CalendarDate.FromDateTime(DateTime.Today),
        IsDebug = Environment.GetEnvironmentVariable("VIF_DEBUG") == "1",
    };

    public void Write(string text) => Write(Utf8.GetBytes(text));

    /// <summary>What an answer can show: a file has no colours.</summary>
    public Terminal TerminalFor(string? file) => file is null ? Terminal : Terminal with { HasColour = false };

    /// <summary>Writes an answer to the file that <c>--output</c> names, else to standard output.</summary>
    public void Answer(string? file, byte[] bytes)
    {
        if (file is null) Write(bytes);
        else OutputFile.Write(file, bytes);
    }

    /// <summary>Writes to standard output. A reader who has seen enough and closed the pipe is no fault.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Output.Write(bytes);
            Output.Flush();
        }
        catch (IOException fault) when (ClosedPipe.Is(fault))
        {
        }
        catch (IOException fault)
        {
            throw CommandFault.In("(standard output)", Diagnostics.DiagnosticCatalogue.NotWritable, $"Standard output cannot be written: {fault.Message}");
        }
    }

    /// <summary>Says something on standard error, one line each.</summary>
    public void Say(string line)
    {
        try
        {
            Error.Write(PlainText.OneLine(line) + "\n");
        }
        catch (IOException)
        {
            // Nobody listens.
        }
    }
}
