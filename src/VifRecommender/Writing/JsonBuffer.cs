using System.Buffers;

namespace VifRecommender.Writing;

/// <summary>
/// Takes what a writer of JSON writes, in pieces. One array that doubles would be copied over and over, and the large ones alone would set
/// off a full collection of garbage while a single answer is written.
/// </summary>
internal sealed class JsonBuffer : IBufferWriter<byte>
{
    private const int FirstPiece = 4 * 1024;

    /// <summary>Below what the runtime counts as large objects.</summary>
    private const int LargestPiece = 64 * 1024;

    private readonly List<byte[]> _full = [];
    private readonly List<int> _lengths = [];
    private byte[] _piece = new byte[FirstPiece];
    private int _at;
    private int _before;

    public void Advance(int count) => _at += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _piece.AsMemory(_at);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _piece.AsSpan(_at);
    }

    /// <summary>All that was written, and one byte after it.</summary>
    public byte[] ToArray(byte last)
    {
        var bytes = new byte[_before + _at + 1];
        var to = 0;
        for (var i = 0; i < _full.Count; i++)
        {
            Buffer.BlockCopy(_full[i], 0, bytes, to, _lengths[i]);
            to += _lengths[i];
        }

        Buffer.BlockCopy(_piece, 0, bytes, to, _at);
        bytes[^1] = last;
        return bytes;
    }

    private void Reserve(int size)
    {
        if (_piece.Length - _at >= Math.Max(size, 1)) return;
        _full.Add(_piece);
        _lengths.Add(_at);
        _before += _at;
        _piece = new byte[Math.Max(size, Math.Min(2 * _piece.Length, LargestPiece))];
        _at = 0;
    }
}
