namespace VifRecommender.Loading.Json;

/// <summary>The bytes of a file and its name, to say where something stands.</summary>
internal sealed class SourceFile(string name, byte[] bytes)
{
    public string Name { get; } = name;

    public byte[] Bytes { get; } = bytes;

    /// <summary>Line and column of an offset, both from 1; columns are characters (code points), not bytes.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var line = 1;
        var column = 1;
        var end = Math.Min(offset, Bytes.Length);
        for (var i = 0; i < end; i++)
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
}
