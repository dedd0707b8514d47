using System.Text;

namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>A text that is long in its middle, made as it is read.</summary>
internal sealed class RepeatingStream(string begin, char middle, long count, string end) : MemoryStream
{
    private readonly Queue<byte> _begin = new(Encoding.UTF8.GetBytes(begin));
    private readonly Queue<byte> _end = new(Encoding.UTF8.GetBytes(end));
    private long _left = count;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var length = (int)Math.Min(_left, buffer.Length);
        if (_begin.Count > 0) return new(Take(_begin, buffer));
        if (length == 0) return new(Take(_end, buffer));
        buffer.Span[..length].Fill((byte)middle);
        _left -= length;
        return new(length);
    }

    private static int Take(Queue<byte> bytes, Memory<byte> buffer)
    {
        var taken = 0;
        while (taken < buffer.Length && bytes.TryDequeue(out var next)) buffer.Span[taken++] = next;
        return taken;
    }
}
