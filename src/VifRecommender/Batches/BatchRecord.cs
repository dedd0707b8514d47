using VifRecommender.Diagnostics;

namespace VifRecommender.Batches;

/// <summary>One record: a line of JSON Lines, or a row of a table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct BatchRecord
{
    /// <summary>Makes a record that holds a profile.</summary>
    /// <param name="line">The line of the input on which it begins, from 1.</param>
    /// <param name="start">Where its JSON begins in the block.</param>
    /// <param name="length">The length of its JSON in bytes.</param>
    public BatchRecord(long line, int start, int length)
    {
        Line = line;
        Start = start;
        Length = length;
    }

    /// <summary>The line of the input on which it begins, from 1.</summary>
    public long Line { get; init; }

    /// <summary>Where its JSON begins in <see cref="BatchBlock.Bytes"/>.</summary>
    public int Start { get; init; }

    /// <summary>The length of its JSON in bytes.</summary>
    public int Length { get; init; }

    /// <summary>Why it is no profile at all; it is answered by this fault then. <see langword="null"/>: its JSON is read.</summary>
    public Diagnostic? Fault { get; init; }

    /// <summary>What it was made from, where it was not written as JSON; <see langword="null"/>: it was.</summary>
    public IRecordOrigin? Origin { get; init; }

    /// <summary>Whether the fault is one of the whole input, of which nothing more is read.</summary>
    public bool EndsInput { get; init; }
}
