using System.Buffers.Binary;
using System.Text;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// Gives an input as UTF-8 without its mark. UTF-16 is recognised by its mark or by its zero bytes; Windows-1252 has to be named. What is
/// no character of the encoding becomes bytes that are not UTF-8 either, so that its record is refused: nothing is replaced silently.
/// </summary>
internal sealed class Utf8Input(Stream input, TextEncoding? told) : Stream
{
    private const byte NoLetter = 0xFF;
    private const int MostBytesOfALetter = 4;

    /// <summary>The letters of the bytes 80 to 9F; a zero: none.</summary>
    private const string Windows = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private readonly byte[] _raw = new byte[16 * 1024];
    private int _start;
    private int _end;
    private bool _isEnded;
    private bool _isBegun;
    private bool _isBigEndian;
    private TextEncoding _encoding;

    /// <summary>The bytes of the input that have been taken, in its own encoding.</summary>
    public long Taken { get; private set; }

    /// <summary>The name of the encoding, once reading has begun.</summary>
    public string EncodingName =>
        _encoding switch { TextEncoding.Utf16 => "UTF-16", TextEncoding.Windows1252 => "Windows-1252", _ => "UTF-8" };

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_isBegun)
        {
            if (_end >= MostBytesOfALetter || _isEnded) Begin();
            else await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        while (true)
        {
            var written = Convert(buffer.Span);
            if (written > 0 || (_isEnded && _start == _end)) return written;
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        _raw.AsSpan(_start, _end - _start).CopyTo(_raw);
        (_start, _end) = (0, _end - _start);
        var read = await input.ReadAsync(_raw.AsMemory(_end), cancellation).ConfigureAwait(false);
        _isEnded = read == 0;
        _end += read;
        Taken += read;
    }

    private void Begin()
    {
        _isBegun = true;
        var first = _raw.AsSpan(0, _end);
        if (first.StartsWith("\uFEFF"u8)) (_encoding, _start) = (TextEncoding.Utf8, 3);
        else if (first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) (_encoding, _start) = (TextEncoding.Utf16, 2);
        else if (first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) (_encoding, _start, _isBigEndian) = (TextEncoding.Utf16, 2, true);
        else if (told is { } encoding and not TextEncoding.Utf16) _encoding = encoding;
        else if (first.Length > 1 && first[0] == 0 && first[1] != 0) (_encoding, _isBigEndian) = (TextEncoding.Utf16, true);
        else if (told == TextEncoding.Utf16 || (first.Length > 1 && first[0] != 0 && first[1] == 0)) _encoding = TextEncoding.Utf16;
    }

    private int Convert(Span<byte> to)
    {
        if (_encoding == TextEncoding.Utf8)
        {
            var count = Math.Min(to.Length, _end - _start);
            _raw.AsSpan(_start, count).CopyTo(to);
            _start += count;
            return count;
        }

        var written = 0;
        while (_start < _end && written + MostBytesOfALetter <= to.Length)
        {
            if (_encoding == TextEncoding.Windows1252) written += Write(Letter(_raw[_start++]), to[written..]);
            else if (Utf16(to[written..]) is > 0 and var more) written += more;
            else break;
        }

        return written;
    }

    /// <summary>One letter of UTF-16; 0, where the rest of it has not been read.</summary>
    private int Utf16(Span<byte> to)
    {
        if (_end - _start < 2) return _isEnded ? Take(1, null, to) : 0;
        var unit = (char)Unit(_start);
        if (!char.IsHighSurrogate(unit)) return Take(2, Rune.TryCreate(unit, out var rune) ? rune : null, to);
        if (_end - _start < 4) return _isEnded ? Take(2, null, to) : 0;
        return Rune.TryCreate(unit, (char)Unit(_start + 2), out var pair) ? Take(4, pair, to) : Take(2, null, to);
    }

    private int Take(int bytes, Rune? letter, Span<byte> to)
    {
        _start += bytes;
        return Write(letter, to);
    }

    private ushort Unit(int at) =>
        _isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(_raw.AsSpan(at)) : BinaryPrimitives.ReadUInt16LittleEndian(_raw.AsSpan(at));

    private static Rune? Letter(byte value) =>
        value is < 0x80 or > 0x9F ? new Rune(value) : Windows[value - 0x80] is var letter and not '\0' ? new Rune(letter) : null;

    private static int Write(Rune? letter, Span<byte> to)
    {
        if (letter is { } known) return known.EncodeToUtf8(to);
        to[0] = NoLetter;
        return 1;
    }
}
