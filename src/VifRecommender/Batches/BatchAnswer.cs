using VifRecommender.Diagnostics;

namespace VifRecommender.Batches;

/// <summary>Answers to some profiles that follow each other: a line of JSON for each.</summary>
public sealed class BatchAnswer
{
    internal BatchAnswer(ReadOnlyMemory<byte> lines, int lengthBeforeFault, Diagnostic? fault, long position, BatchTally tally) =>
        (Lines, LinesBeforeFault, Fault, Position, Tally) = (lines, lines[..lengthBeforeFault], fault, position, tally);

    /// <summary>A line of JSON for each profile, in order, in UTF-8, each with its line feed.</summary>
    public ReadOnlyMemory<byte> Lines { get; }

    /// <summary>
    /// The lines before the first profile with a fault; all of them where there is none. For a host that stops at the first fault.
    /// </summary>
    public ReadOnlyMemory<byte> LinesBeforeFault { get; }

    /// <summary>What is wrong with the first profile that could not be read; <see langword="null"/>: nothing.</summary>
    public Diagnostic? Fault { get; }

    /// <summary>How far the input has been read, in bytes.</summary>
    public long Position { get; }

    /// <summary>What was advised how often.</summary>
    public BatchTally Tally { get; }
}
