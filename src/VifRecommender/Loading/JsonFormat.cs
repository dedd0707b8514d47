using System.Text.Encodings.Web;
using System.Text.Json;

namespace VifRecommender.Loading;

/// <summary>How JSON is written: readable characters, LF, two spaces.</summary>
internal static class JsonFormat
{
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document; the bytes are UTF-8 without a byte order mark and end with a line feed.</summary>
    public static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options)) content(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
