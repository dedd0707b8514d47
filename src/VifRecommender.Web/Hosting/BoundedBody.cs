using Microsoft.AspNetCore.Http.Features;
using VifRecommender.Web.Api;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// A body of which no more than a limit is read, whatever the server itself allows. An endpoint may change the limit before it reads.
/// </summary>
internal sealed class BoundedBody(Stream inner, long most, IHttpMaxRequestBodySizeFeature? server) : Stream, IHttpMaxRequestBodySizeFeature
{
    private long _most = most;
    private long _read;

    public bool IsExceeded { get; private set; }

    public bool IsReadOnly => _read > 0 || server?.IsReadOnly == true;

    public long? MaxRequestBodySize
    {
        get => _most;
        set
        {
            _most = value ?? long.MaxValue;
            if (server is { IsReadOnly: false }) server.MaxRequestBodySize = value;
        }
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidDataException fault)
        {
            throw Broken(fault);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Count(inner.Read(buffer, offset, count));
        }
        catch (InvalidDataException fault)
        {
            throw Broken(fault);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static BadHttpRequestException Broken(InvalidDataException fault) =>
        new("The header Content-Encoding says gzip, and the body is not, or not all of it.", StatusCodes.Status400BadRequest, fault);

    private int Count(int read)
    {
        _read += read;
        if (_read <= _most) return read;
        IsExceeded = true;
        throw new BadHttpRequestException(RequestBody.AtMost(_most), StatusCodes.Status413PayloadTooLarge);
    }
}
