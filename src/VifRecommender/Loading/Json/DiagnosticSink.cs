using System.Collections.Immutable;
using VifRecommender.Diagnostics;

namespace VifRecommender.Loading.Json;

/// <summary>Gathers the faults of one file.</summary>
internal sealed class DiagnosticSink(SourceFile file)
{
    private readonly FaultList _faults = new();

    public SourceFile File { get; } = file;

    /// <summary>How many faults were reported, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them keep the file from being used.</summary>
    public int Errors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, JsonNode at, string message) => Report(descriptor, at.Start, at.Path, message);

    public void Report(DiagnosticDescriptor descriptor, int start, string path, string message)
    {
        Count++;
        if (descriptor.Severity == Severity.Error) Errors++;
        var (line, column) = File.Locate(start);
        _faults.Add(new Diagnostic
        {
            Id = descriptor.Id,
            Severity = descriptor.Severity,
            Message = message,
            File = File.Name,
            Path = path,
            Line = line,
            Column = column,
        });
    }

    /// <summary>Words that name the nearest known word, or nothing.</summary>
    public string Suggest(string word, IEnumerable<string> known) => _faults.Suggest(word, known);

    /// <summary>Says that a text is not an id, and which known one was most likely meant.</summary>
    public string NoId(string text, IEnumerable<string> known) =>
        $"'{Excerpt.Of(text)}' is not an id{Suggest(text, known)}: use lower-case letters and digits, joined by single hyphens, "
        + $"underscores or full stops, at most {Limits.MaxIdLength} characters.";

    public ImmutableArray<Diagnostic> ToDiagnostics() => _faults.ToDiagnostics();
}
