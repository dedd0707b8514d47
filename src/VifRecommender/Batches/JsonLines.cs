using System.Runtime.CompilerServices;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Batches;

/// <summary>
/// Reads JSON Lines in blocks of whole lines. Blank lines are no records; a line that is too long to be a profile is a fault in its
/// place.
/// </summary>
internal static class JsonLines
{
    /// <param name="input">The stream.</param>
    /// <param name="name">Its name, for faults.</param>
    /// <param name="skip">How many records to pass over.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async IAsyncEnumerable<BatchBlock> Read(Stream input, string name, long skip,
        [EnumeratorCancellation] CancellationToken cancellation = default)
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
                yield return new BatchBlock(bytes, [new BatchRecord(fault.Line, 0, 0, fault, EndsInput: true)], position);
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
                if (!isCut && --skip < 0) records.Add(new BatchRecord(line, 0, 0, TooLong(name, line)));
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
