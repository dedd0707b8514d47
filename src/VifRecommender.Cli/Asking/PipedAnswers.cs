using System.Text;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Asking;

/// <summary>
/// Answers from standard input, a line each; what was answered is written after the prompt, as it would stand on a terminal.
/// </summary>
internal sealed class PipedAnswers(StandardStreams streams) : IAnswers, IDisposable
{
    /// <summary>A longer line is no answer of a person.</summary>
    private const int MaxLength = 1_000;

    private readonly StreamReader? _lines = streams.Input is { } input ? new StreamReader(input, Encoding.UTF8) : null;

    public string? Next(string prompt)
    {
        var line = _lines?.ReadLine();
        if (line?.Length > MaxLength) line = line[..MaxLength];
        streams.Write($"{prompt} {PlainText.OneLine(line ?? "")}\n");
        return line;
    }

    public void Dispose() => _lines?.Dispose();
}
