using VifRecommender.Cli.Input;

namespace VifRecommender.Cli.Batch;

/// <summary>The stream of records, with its name for faults and its length for the bar.</summary>
internal sealed record BatchInput(Stream Stream, string Name, long? Length) : IDisposable
{
    public static BatchInput Open(string name, InputReader input)
    {
        if (name == "-") return new BatchInput(input.OpenStandardInput(), InputReader.StandardInput, null);
        var stream = input.Open(name);
        return new BatchInput(stream, name, stream.CanSeek ? stream.Length : null);
    }

    /// <summary>Records that are made and not read.</summary>
    public static BatchInput Of(string name, byte[] lines) => new(new MemoryStream(lines), name, lines.Length);

    public void Dispose() => Stream.Dispose();
}
