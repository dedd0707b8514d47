using VifRecommender.Diagnostics;

namespace VifRecommender.Batches;

/// <summary>Some records of the input, side by side in one array: what one core works on at a time.</summary>
/// <param name="Bytes">Profiles as JSON.</param>
/// <param name="Records">Where each begins and ends.</param>
/// <param name="Position">How much of the input has been read with it, in bytes.</param>
internal sealed record BatchBlock(byte[] Bytes, IReadOnlyList<BatchRecord> Records, long Position)
{
    /// <summary>
    /// Enough that handing a block over costs little beside working on it, and so little that neither it nor its answer is a large
    /// object, which only a full collection frees.
    /// </summary>
    public const int Size = 16 * 1024;
}

/// <summary>One record: a line of JSON Lines, or a row of a table.</summary>
/// <param name="Line">The line of the input on which it begins, from 1.</param>
/// <param name="Start">Where it begins in the block.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Fault">Why it is no profile at all, or nothing.</param>
/// <param name="Origin">What it was made from, where it was not written as JSON.</param>
/// <param name="EndsInput">Whether the fault is one of the whole input, of which nothing more is read.</param>
internal readonly record struct BatchRecord(
    long Line, int Start, int Length, Diagnostic? Fault = null, RecordOrigin? Origin = null, bool EndsInput = false);
