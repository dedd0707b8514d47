using System.Runtime.CompilerServices;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Batches;

/// <summary>
/// Reads JSON Lines in blocks of whole lines. Blank lines are no records; a line that is too long to be a profile is a fault in its
/// place.
/// </summary>
/// <remarks>For a host that looks at the records before they are answered, by <see cref="ProfileBatch"/>.</remarks>
public static class JsonLines
{
    /// <summary>Reads a stream in blocks; memory does not depend on its length.</summary>
    /// <param name="input">Profiles in UTF-8, one on each line.</param>
    /// <param name="name">The name of the input, for faults.</param>
    /// <param name="skip">How many records to pass over, from 0.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>
    /// The blocks in order. Where the input is something else as a whole (a list, a table), one record whose
    /// <see cref="BatchRecord.EndsInput"/> says so.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended by <paramref name="cancellation"/>.</exception>
    public static IAsyncEnumerable<BatchBlock> ReadAsync(Stream input, string name, long skip = 0, CancellationToken cancellation = default)
    {
        if (input is null) throw new ArgumentNullException(nameof(input));
        if (name is null) throw new ArgumentNullException(nameof(name));
        return BlocksAsync(input, name, skip, cancellation);
    }

    private static async IAsyncEnumerable<BatchBlock> BlocksAsync(Stream input, string name, long skip,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (rest, line, position, isCut, isFirst) = (Array.Empty<byte>(), 1L, 0L, false, true);
        while (true)
        {
            var bytes = new byte[rest.Length + BatchBlock.Size];
            rest.CopyTo(bytes, 0);
#pragma warning disable CA1835 // .NET Standard 2.0 has no other.
            var read = await input.ReadAsync(bytes, rest.Length, bytes.Length - rest.Length, cancellation).ConfigureAwait(false);
#pragma warning restore CA1835
            var (length, isEnd) = (rest.Length + read, read == 0);
            position += read;
            var start = isFirst && bytes.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
            if (isFirst && JsonLinesShape.Fault(bytes.AsSpan(start, length - start), name) is { } fault)
            {
                yield return new BatchBlock(bytes, [new BatchRecord(fault.Line, 0, 0) { Fault = fault, EndsInput = true }], position);
                yield break;
            }

            isFirst = false;
            var records = new List<BatchRecord>();
            while (true)
            {
                var at = bytes.AsSpan(start, length - start).IndexOf((byte)'\n');
                if (at < 0 && !(isEnd && start < length)) break;
                var end = at < 0 ? length : start + at;
                if (isCut) isCut = false;
                else if (!IsBlank(bytes.AsSpan(start, end - start)) && --skip < 0) records.Add(new BatchRecord(line, start, end - start));
                line++;
                start = Math.Min(end + 1, length);
            }

            if (length - start > Limits.MaxProfileBytes)
            {
                // The rest of the line is passed over as it comes: memory does not grow with it.
                if (!isCut && --skip < 0) records.Add(new BatchRecord(line, 0, 0) { Fault = TooLong(name, line) });
                (isCut, start) = (true, length);
            }

            rest = bytes.AsSpan(start, length - start).ToArray();
            if (records.Count > 0) yield return new BatchBlock(bytes, records, position);
            if (isEnd) yield break;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var c in line)
        {
            if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r')) return false;
        }

        return true;
    }

    private static Diagnostic TooLong(string name, long line) => new()
    {
        Id = DiagnosticCatalogue.TooLarge.Id,
        Message = $"This line is longer than {Limits.MaxProfileBytes} bytes: a profile stands on one line, and each line is one profile.",
        File = name,
        Line = (int)Math.Min(line, int.MaxValue),
        Column = 1,
    };
}
