namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Gives bytes for ever, and counts them.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public long Given { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Array.Fill(buffer, (byte)'[', offset, count);
        Given += count;
        return count;
    }
}
