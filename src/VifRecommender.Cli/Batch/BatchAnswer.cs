using System.Buffers;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch;

/// <summary>The answer to a block: its lines of output, and what the summary counts.</summary>
internal sealed class BatchAnswer
{
    /// <summary>A line of JSON for each record, in order.</summary>
    public ArrayBufferWriter<byte> Output { get; } = new(4 * BatchBlock.Size);

    /// <summary>How far the input has been read.</summary>
    public required long Position { get; init; }

    public required BatchTally Tally { get; init; }

    /// <summary>What is wrong with the first record that could not be read: where to stop, if one wants to stop.</summary>
    public Diagnostic? Fault { get; set; }

    /// <summary>The length of the output before that record.</summary>
    public int BytesBeforeFault { get; set; }
}
