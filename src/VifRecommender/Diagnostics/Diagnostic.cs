using System.Globalization;

namespace VifRecommender.Diagnostics;

/// <summary>A fault of a file or of a catalogue: what, where, why, and how to mend it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Diagnostic
{
    /// <summary>The stable id, such as <c>VIF2001</c>; <see cref="DiagnosticCatalogue"/> describes it.</summary>
    public required string Id { get; init; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong and how to mend it.</summary>
    public required string Message { get; init; }

    /// <summary>The name of the file, or <see langword="null"/> when the fault is in code.</summary>
    public string? File { get; init; }

    /// <summary>The JSON path, such as <c>$.services.police-link</c>, or <see langword="null"/>.</summary>
    public string? Path { get; init; }

    /// <summary>The line, from 1; 0 when there is none.</summary>
    public int Line { get; init; }

    /// <summary>The column in characters, from 1; 0 when there is none.</summary>
    public int Column { get; init; }

    /// <summary>The fault on one line: <c>file:line:column: VIFnnnn: message (JSON path)</c>; a warning says so.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString()
    {
        var place = File is null ? "" : string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}: ", File, Line, Column);
        var path = Path is null ? "" : $" ({Path})";
        var grade = Severity == Severity.Warning ? "warning " : "";
        return $"{place}{grade}{Id}: {Message}{path}";
    }
}
