using System.Buffers.Binary;
using System.IO.Compression;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// What a body was before gzip. One that was cut off is a fault, which .NET's own reading passes over: its last bytes hold its length.
/// </summary>
internal sealed class GzipBody : Stream
{
    private readonly LastBytes _sent;
    private readonly GZipStream _inflated;
    private uint _read;

    public GzipBody(Stream sent) => _inflated = new GZipStream(_sent = new LastBytes(sent), CompressionMode.Decompress);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await _inflated.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    public override int Read(byte[] buffer, int offset, int count) => Count(_inflated.Read(buffer, offset, count), count);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inflated.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int read, int asked)
    {
        _read = unchecked(_read + (uint)read);
        return read > 0 || asked == 0 || _sent.Number == _read ? read : throw new InvalidDataException("The end is missing.");
    }

    /// <summary>Passes bytes on and remembers the last four.</summary>
    private sealed class LastBytes(Stream inner) : Stream
    {
        private readonly byte[] _last = new byte[4];

        public uint Number => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Remember(buffer.Span[..read]);
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Remember(buffer.AsSpan(offset, read));
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private void Remember(ReadOnlySpan<byte> bytes)
        {
            var kept = Math.Min(4, bytes.Length);
            _last.AsSpan(kept).CopyTo(_last);
            bytes[^kept..].CopyTo(_last.AsSpan(4 - kept));
        }
    }
}
