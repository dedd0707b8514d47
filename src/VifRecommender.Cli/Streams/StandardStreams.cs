using System.Text;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Streams;

/// <summary>All that a command sees of the world around it, files apart.</summary>
internal sealed record StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input; <see langword="null"/>: it is closed. Opened when somebody reads it.</summary>
    public Stream? Input
    {
        get => field ??= OpenInput();
        init;
    }

    /// <summary>Opens standard input, where none is given.</summary>
    public Func<Stream?> OpenInput { private get; init; } = () => null;

    /// <summary>Whether a person types at standard input and reads at standard output.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>The file to which standard input is redirected, where it is one.</summary>
    public FileIdentity? InputFile { get; init; }

    public required Stream Output { get; init; }

    /// <summary>The file to which standard output is redirected, where it is one.</summary>
    public FileIdentity? OutputFile { get; init; }

    /// <summary>The files that the command reads.</summary>
    public FilesRead Reads { get; } = new();

    /// <summary>Standard error. Opened when something is said there.</summary>
    public TextWriter Error
    {
        get => field ??= OpenError();
        init;
    }

    /// <summary>Opens standard error, where none is given.</summary>
    public Func<TextWriter> OpenError { private get; init; } = () => TextWriter.Null;

    /// <summary>What standard output can show.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal that can show how work goes on.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The day on which the command runs: the default of <c>--date</c>.</summary>
    public required CalendarDate Today { get; init; }

    /// <summary>The time of the day where the command runs, for who waits at a terminal.</summary>
    public Func<DateTime> Now { get; init; } = () => DateTime.Now;

    /// <summary>Whether somebody can still read standard output; who follows something asks it, and ends with its reader.</summary>
    public Func<bool> HasReader { get; init; } = () => true;

    /// <summary>The stop from the keyboard.</summary>
    public Interruption Interruption { get; } = new();

    /// <summary>Whether faults of this software show where they come from.</summary>
    public bool IsDebug { get; init; }

    public static StandardStreams OfProcess()
    {
        var (hasInput, hasOutput, hasError) =
            (!ClosedStream.Is(ClosedStream.Input), !ClosedStream.Is(ClosedStream.Output), !ClosedStream.Is(ClosedStream.Error));
        return new()
        {
            OpenInput = () => hasInput ? Console.OpenStandardInput() : null,
            InputIsTerminal = hasInput && !Console.IsInputRedirected && hasOutput && !Console.IsOutputRedirected,
            InputFile = ClosedStream.FileOf(ClosedStream.Input),
            // Nobody listens to what is closed: that is no fault, as with a reader who has gone.
            Output = hasOutput ? Console.OpenStandardOutput() : Stream.Null,
            OutputFile = ClosedStream.FileOf(ClosedStream.Output),
            OpenError = () => hasError ? new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true } : TextWriter.Null,
            Terminal = hasOutput ? Terminal.OfProcess() : Terminal.None,
            HasReader = () => ClosedStream.HasReader(ClosedStream.Output),
            OutputIsTerminal = hasOutput && !Console.IsOutputRedirected,
            ErrorIsTerminal = hasError && !Console.IsErrorRedirected
                && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"),
            Today = CalendarDate.FromDateTime(DateTime.Today),
            IsDebug = Environment.GetEnvironmentVariable("VIF_DEBUG") == "1",
        };
    }

    public void Write(string text) => Write(Utf8.GetBytes(text));

    /// <summary>What an answer can show: a file has no colours.</summary>
    public Terminal TerminalFor(string? file) => file is null ? Terminal : Terminal with { HasColour = false };

    /// <summary>Writes an answer to the file that <c>--output</c> names, else to standard output.</summary>
    public void Answer(string? file, byte[] bytes)
    {
        if (file is null)
        {
            Reads.RefuseStandardOutput(OutputFile);
            Write(bytes);
        }
        else
        {
            Reads.Refuse(file);
            Streams.OutputFile.Write(file, bytes);
        }
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
            throw CommandFault.In("(standard output)", Diagnostics.DiagnosticCatalogue.NotWritable,
                $"Standard output cannot be written: {Streams.OutputFile.Reason(fault)} Make room, or name a file by --output.");
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
