using System.Collections.Immutable;

namespace VifRecommender.Diagnostics;

/// <summary>Data with faults was asked to be used all the same. It is only thrown by members whose name or documentation says so.</summary>
public sealed class DiagnosticException : Exception
{
    internal DiagnosticException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join("\n", diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All faults.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
