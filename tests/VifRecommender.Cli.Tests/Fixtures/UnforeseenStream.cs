namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Fails in a way that nobody foresaw.</summary>
internal sealed class UnforeseenStream : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("unforeseen.");
}
