using System.Collections.Immutable;

namespace VifRecommender.Diagnostics;

/// <summary>What came of reading data: a value, or every fault of it; never half of either.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LoadResult<T>
    where T : class
{
    /// <summary>Makes a result, for a host's own reader. Where a diagnostic is an error, there is no value.</summary>
    /// <param name="value">The value, or <see langword="null"/> where none could be read.</param>
    /// <param name="diagnostics">All faults.</param>
    /// <exception cref="ArgumentException">The list is default.</exception>
    public LoadResult(T? value, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsDefault) throw new ArgumentException("The list of diagnostics is empty, not default.", nameof(diagnostics));
        Diagnostics = diagnostics;
        Value = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : value;
    }

    /// <summary>The value, or <see langword="null"/> when there is an error.</summary>
    public T? Value { get; }

    /// <summary>All faults, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The value.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="DiagnosticException">There is an error; the exception carries all diagnostics.</exception>
    public T ValueOrThrow() => Value ?? throw new DiagnosticException(Diagnostics);
}
