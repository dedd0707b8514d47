using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Diagnostics;

namespace VifRecommender.Loading.Json;

/// <summary>Gathers the faults of one file.</summary>
internal sealed class DiagnosticSink(SourceFile file)
{
    private readonly List<(int Start, Diagnostic Diagnostic)> _faults = [];
    private int _more;

    public SourceFile File { get; } = file;

    public int Count => _faults.Count + _more;

    public void Report(DiagnosticDescriptor descriptor, JsonNode at, string message) => Report(descriptor, at.Start, at.Path, message);

    public void Report(DiagnosticDescriptor descriptor, int start, string path, string message)
    {
        if (_faults.Count >= Limits.MaxDiagnostics)
        {
            _more++;
            return;
        }

        var (line, column) = File.Locate(start);
        _faults.Add((start, new Diagnostic
        {
            Id = descriptor.Id,
            Severity = descriptor.Severity,
            Message = message,
            File = File.Name,
            Path = path,
            Line = line,
            Column = column,
        }));
    }

    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var ordered = _faults.OrderBy(fault => fault.Start).ThenBy(fault => fault.Diagnostic.Id, StringComparer.Ordinal).Select(fault => fault.Diagnostic).ToList();
        if (_more > 0)
        {
            var message = string.Format(CultureInfo.InvariantCulture, "{0} more faults are not listed; mend the first {1} and check again.", _more, Limits.MaxDiagnostics);
            ordered.Add(ordered[^1] with { Message = message });
        }

        return [.. ordered];
    }
}
