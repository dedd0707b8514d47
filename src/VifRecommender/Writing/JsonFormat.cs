using System.Text.Json;

namespace VifRecommender.Writing;

/// <summary>How this library writes JSON: readable characters, LF, two spaces. For documents that stand beside its own.</summary>
/// <remarks>
/// Thread-safe. Readable characters are safe in a file or a response of type JSON; within HTML, encode the text once more.
/// </remarks>
public static class JsonFormat
{
    /// <summary>On several lines, indented by two spaces.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = ReadableJsonEncoder.Instance };

    /// <summary>On one line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = ReadableJsonEncoder.Instance };

    /// <summary>Writes a document; the bytes are UTF-8 without a byte order mark and end with a line feed.</summary>
    /// <param name="options">The format, one of the two.</param>
    /// <param name="content">Writes the document.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> content)
    {
        if (content is null) throw new ArgumentNullException(nameof(content));
        var buffer = new JsonBuffer();
        using (var writer = new Utf8JsonWriter(buffer, options)) content(writer);
        return buffer.ToArray((byte)'\n');
    }
}
