using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using VifRecommender.Batches;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// Digests the records as they are read: passes over those that are answered already, once it is proved that they are the same.
/// </summary>
internal sealed class InputProof(ResumePoint? from) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ConcurrentQueue<(long Records, string Digest)> _blocks = new();
    private long _records;

    /// <summary>Hands the blocks on that are not answered.</summary>
    /// <exception cref="CommandFault">The records that are answered were others.</exception>
    public async IAsyncEnumerable<BatchBlock> Watch(IAsyncEnumerable<BatchBlock> blocks)
    {
        var skip = from?.Records ?? 0;
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            var known = (int)Math.Min(block.Records.Count, skip - Math.Min(skip, _records));
            Append(block, 0, known);
            if (known > 0 && _records == skip && Digest() != from!.Input) throw BatchOutput.NotThisWork();
            if (known == block.Records.Count) continue;
            Append(block, known, block.Records.Count);
            _blocks.Enqueue((_records, Digest()));
            yield return known == 0 ? block : block with { Records = [.. block.Records.Skip(known)] };
        }

        if (_records < skip) throw BatchOutput.NotThisWork();
    }

    /// <summary>How far the input had been read with the next block that is answered.</summary>
    public (long Records, string Digest) Next() =>
        _blocks.TryDequeue(out var next) ? next : throw new InvalidOperationException("Each answer belongs to a block.");

    public void Dispose() => _hash.Dispose();

    private void Append(BatchBlock block, int begin, int end)
    {
        for (var at = begin; at < end; at++)
        {
            var record = block.Records[at];
            _hash.AppendData(BitConverter.GetBytes(record.Line));
            _hash.AppendData(BitConverter.GetBytes(record.Length));
            _hash.AppendData(block.Bytes, record.Start, record.Length);
            if (record.Fault is { } fault) _hash.AppendData(Encoding.UTF8.GetBytes(fault.Message));
            _records++;
        }
    }

    private string Digest() => Convert.ToHexStringLower(_hash.GetCurrentHash());
}
