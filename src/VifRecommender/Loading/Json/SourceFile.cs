namespace VifRecommender.Loading.Json;

/// <summary>The bytes of a file and its name, to say where something stands.</summary>
/// <remarks>Not thread-safe: places that were found are remembered.</remarks>
internal sealed class SourceFile(string name, byte[] bytes)
{
    private const int Stride = 4096;

    // Line and column at each multiple of the stride, as far as was asked: a file with many faults is not counted from its start for each.
    private readonly List<(int Line, int Column)> _marks = [(1, HasMark(bytes) ? 0 : 1)];

    public string Name { get; } = name;

    public byte[] Bytes { get; } = bytes;

    /// <summary>Whether the file begins with a byte order mark. The mark is no character of the text.</summary>
    public bool HasByteOrderMark => HasMark(Bytes);

    /// <summary>Line and column of an offset, both from 1; columns are characters (code points), not bytes.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var end = Math.Min(offset, Bytes.Length);
        var nearest = end / Stride;
        while (_marks.Count <= nearest) _marks.Add(Advance(_marks[^1], (_marks.Count - 1) * Stride, _marks.Count * Stride));
        var (line, column) = Advance(_marks[nearest], nearest * Stride, end);
        return (line, Math.Max(1, column));
    }

    private (int Line, int Column) Advance((int Line, int Column) place, int from, int to)
    {
        var (line, column) = place;
        for (var i = from; i < to; i++)
        {
            if (Bytes[i] == (byte)'\n')
            {
                line++;
                column = 1;
            }
            else if ((Bytes[i] & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return (line, column);
    }

    private static bool HasMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];
}
