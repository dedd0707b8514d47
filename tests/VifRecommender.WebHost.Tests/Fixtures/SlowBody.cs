using System.Net;
using System.Net.Http.Headers;

namespace VifRecommender.WebHost.Tests.Fixtures;

/// <summary>A body that is sent piece by piece, until it is ended.</summary>
internal sealed class SlowBody : HttpContent
{
    private readonly TaskCompletionSource<Stream> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SlowBody(string mediaType = "application/jsonl") => Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);

    /// <summary>When the request is under way.</summary>
    public Task Begun => _begun.Task;

    public async Task WriteAsync(byte[] piece)
    {
        var stream = await _begun.Task;
        await stream.WriteAsync(piece, TestContext.Current.CancellationToken);
        await stream.FlushAsync(TestContext.Current.CancellationToken);
    }

    public void End() => _end.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _begun.TrySetResult(stream);
        await _end.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        End();
        base.Dispose(disposing);
    }
}
