namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Fails whenever it is read or written.</summary>
internal sealed class FailingStream(int code = 0) : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw Fault();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Fault();

    private IOException Fault() => code == 0 ? new IOException("no luck.") : new IOException("no luck.", code);
}
