namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Gives a few bytes at a time, as a slow pipe does.</summary>
internal sealed class TrickleStream(byte[] bytes, int size) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
}
