using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>
/// Writes JSON of which each element of a long list stands on a line of its own, so that a change is a line of the history.
/// </summary>
internal sealed class JsonText
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new("{\n");
    private bool _hasMember;

    public JsonText Member(string name, Action<Utf8JsonWriter> value)
    {
        Begin(name).Append(Compact(value));
        return this;
    }

    public JsonText Lines<T>(string name, IEnumerable<T> elements, Action<Utf8JsonWriter, T> write)
    {
        Begin(name).Append("[\n    ").AppendJoin(",\n    ", elements.Select(element => Compact(writer => write(writer, element))))
            .Append("\n  ]");
        return this;
    }

    /// <summary>An object of which each member stands on a line of its own.</summary>
    public JsonText Map<T>(string name, IEnumerable<T> elements, Func<T, string> key, Action<Utf8JsonWriter, T> write)
    {
        Begin(name).Append("{\n    ")
            .AppendJoin(",\n    ",
                elements.Select(
                    element => $"{Compact(writer => writer.WriteStringValue(key(element)))}: {Compact(writer => write(writer, element))}"))
            .Append("\n  }");
        return this;
    }

    public override string ToString() => _text + "\n}\n";

    private StringBuilder Begin(string name)
    {
        if (_hasMember) _text.Append(",\n");
        _hasMember = true;
        return _text.Append("  ").Append(Compact(writer => writer.WriteStringValue(name))).Append(": ");
    }

    private static string Compact(Action<Utf8JsonWriter> value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, OneLine)) value(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
