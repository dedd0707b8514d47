namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Gives what it holds, and then fails where an end should be, as a share that is taken away does.</summary>
internal sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await base.ReadAsync(buffer, cancellationToken) is var read and > 0 ? read : throw new IOException("the share is gone.");
}
