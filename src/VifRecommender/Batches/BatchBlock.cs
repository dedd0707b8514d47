namespace VifRecommender.Batches;

/// <summary>
/// Some records of the input, side by side in one array: what one core works on at a time. A host that reads profiles from elsewhere than
/// JSON Lines (a table, a database) puts them in blocks and hands these to <see cref="ProfileBatch"/>.
/// </summary>
/// <remarks>Neither the bytes nor the records may change while a block is being answered.</remarks>
public sealed record BatchBlock
{
    /// <summary>
    /// A good size for the bytes of a block: enough that handing it over costs little beside working on it, and so little that neither it
    /// nor its answer is a large object, which only a full collection frees.
    /// </summary>
    public const int Size = 16 * 1024;

    /// <summary>Makes a block.</summary>
    /// <param name="bytes">Profiles as JSON in UTF-8.</param>
    /// <param name="records">Where each begins and ends, in the order of the input.</param>
    /// <param name="position">How much of the input has been read with it, in bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> or <paramref name="records"/> is null.</exception>
    public BatchBlock(byte[] bytes, IReadOnlyList<BatchRecord> records, long position)
    {
        Bytes = bytes ?? throw new ArgumentNullException(nameof(bytes));
        Records = records ?? throw new ArgumentNullException(nameof(records));
        Position = position;
    }

    /// <summary>Profiles as JSON in UTF-8.</summary>
    public byte[] Bytes { get; init; }

    /// <summary>Where each profile begins and ends, in the order of the input.</summary>
    public IReadOnlyList<BatchRecord> Records { get; init; }

    /// <summary>How much of the input has been read with it, in bytes.</summary>
    public long Position { get; init; }
}
