using System.Text.Json;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>Short forms for what the files hold often.</summary>
internal static class WriterExtensions
{
    /// <summary>A member, or nothing where there is no text.</summary>
    public static void Text(this Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) writer.WriteString(name, text);
    }

    /// <summary>A list of texts, or nothing where it is empty.</summary>
    public static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (var text in all) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
