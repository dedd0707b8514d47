using System.Globalization;
using System.Text;
using System.Text.Json;
using VifRecommender.Diagnostics;
using VifRecommender.Naming;

namespace VifRecommender.Loading.Json;

/// <summary>Reads a file into a tree whose nodes know their place, or says why it is not one JSON document within the limits.</summary>
internal static class JsonTree
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="sink">The file, and where its faults go.</param>
    /// <param name="maxBytes">The most bytes that it may have.</param>
    /// <param name="known">Texts that occur in many files, whose strings are used again.</param>
    public static JsonNode? Read(DiagnosticSink sink, int maxBytes, Utf8Strings? known = null)
    {
        var bytes = sink.File.Bytes;
        if (bytes.Length > maxBytes)
        {
            sink.Report(DiagnosticCatalogue.TooLarge, 0, "$",
                Message($"The file is larger than {maxBytes} bytes: split it, or check that it is the right file."));
            return null;
        }

        if (InvalidByte(bytes) is { } invalid)
        {
            sink.Report(DiagnosticCatalogue.NotUtf8, invalid, "$", "This byte is not UTF-8: save the file as UTF-8.");
            return null;
        }

        var start = sink.File.HasByteOrderMark ? 3 : 0;
        if (IsBlank(bytes, start))
        {
            sink.Report(DiagnosticCatalogue.Empty, 0, "$", "The file is empty: write a JSON object.");
            return null;
        }

        return Parse(sink, bytes, start, known);
    }

    private static JsonNode? Parse(DiagnosticSink sink, byte[] bytes, int start, Utf8Strings? known)
    {
        // The reader's own depth limit lies above ours, so that ours reports, with the place.
        var reader =
            new Utf8JsonReader(bytes.AsSpan(start), new JsonReaderOptions { MaxDepth = Limits.MaxDepth + 2, AllowMultipleValues = true });
        var builder = new TreeBuilder(sink, start, known);
        try
        {
            while (reader.Read())
            {
                if (!builder.Add(ref reader)) return null;
            }
        }
        catch (JsonException fault)
        {
            ReportSyntax(sink, bytes, start, fault);
            return null;
        }

        return builder.Root;
    }

    private static void ReportSyntax(DiagnosticSink sink, byte[] bytes, int start, JsonException fault)
    {
        var offset = Math.Min(Offset(bytes, start, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0), bytes.Length);
        // A comma that nothing follows is where the file was cut.
        if (offset < bytes.Length && bytes[offset] == (byte)',' && IsBlank(bytes, offset + 1)) offset++;
        if (IsBlank(bytes, offset))
        {
            sink.Report(DiagnosticCatalogue.Truncated, offset, "$",
                "The file ends in the middle of the document: close every string, list and object, or fetch the whole file.");
            return;
        }

        sink.Report(DiagnosticCatalogue.Syntax, offset, "$", $"This is not JSON: {Reason(bytes, offset)}.");
    }

    private static string Reason(byte[] bytes, int offset) => (char)bytes[offset] switch
    {
        '/' or '#' => "comments are not JSON",
        '\'' => "texts stand between double quotes",
        ',' or ']' or '}' => "a value or a name is missing here, or a comma is one too many",
        ':' => "a name is missing before the colon, or a comma before the name",
        >= '0' and <= '9' or '-' or '+' or '.' => "a number is badly formed, or a comma is missing before it",
        '"' => "a comma or a colon is missing before this text",
        < ' ' => "a text runs over the end of the line, or a value is missing",
        _ => "a value is true, false, null, a number, a text between double quotes, a list or an object",
    };

    private static int Offset(byte[] bytes, int start, long line, long position)
    {
        var offset = start;
        for (var i = 0L; i < line; i++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', offset);
            if (end < 0) break;
            offset = end + 1;
        }

        return (int)Math.Min(offset + position, int.MaxValue);
    }

    private static bool IsBlank(byte[] bytes, int start)
    {
        for (var i = start; i < bytes.Length; i++)
        {
            if (bytes[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }

        return true;
    }

    private static int? InvalidByte(byte[] bytes)
    {
#if NET
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return null;
#endif
        try
        {
            Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            return Math.Max(0, fault.Index);
        }
    }

    private static string Message(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Grows the tree token by token.</summary>
    private sealed class TreeBuilder(DiagnosticSink sink, int start, Utf8Strings? known)
    {
        // The children of everything that is open, the innermost last; each open object or list remembers where its own begin.
        private readonly List<JsonNode> _children = new(32);
        private readonly Stack<JsonNode> _open = new(8);
        private readonly Stack<int> _begins = new(8);
        private string? _name;
        private int _nameStart;
        private int _values;

        public JsonNode? Root { get; private set; }

        public bool Add(ref Utf8JsonReader reader)
        {
            var at = checked((int)reader.TokenStartIndex) + start;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _name = Text(ref reader, at);
                    _nameStart = at;
                    return _name is not null;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Complete();
                    return true;
                default:
                    return AddValue(ref reader, at);
            }
        }

        private bool AddValue(ref Utf8JsonReader reader, int at)
        {
            if (_open.Count == 0 && Root is not null)
            {
                return Refuse(DiagnosticCatalogue.TrailingContent, at, "A second document begins here: keep one in a file.");
            }

            if (++_values > Limits.MaxValues)
            {
                return Refuse(DiagnosticCatalogue.TooMany, at, Message($"The file has more than {Limits.MaxValues} values: split it."));
            }

            object? value = null;
            if (reader.TokenType == JsonTokenType.String && (value = Text(ref reader, at)) is null) return false;
            var node = Node(ref reader, at, value);
            if (node.Parent is null) Root = node;
            else _children.Add(node);
            _name = null;
            if (node.Kind is JsonKind.Object or JsonKind.List) Open(node);
            return _open.Count <= Limits.MaxDepth
                || Refuse(DiagnosticCatalogue.TooDeep, at,
                    Message($"Objects and lists nest more than {Limits.MaxDepth} deep here: flatten them."));
        }

        private JsonNode Node(ref Utf8JsonReader reader, int at, object? text)
        {
            var (parent, begin) = _open.Count > 0 ? (_open.Peek(), _begins.Peek()) : (null, 0);
            var (place, index) = (_name is null ? at : _nameStart, _children.Count - begin);
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => new JsonNode(JsonKind.Object, place, parent, _name, index, null),
                JsonTokenType.StartArray => new JsonNode(JsonKind.List, place, parent, _name, index, null),
                JsonTokenType.String => new JsonNode(JsonKind.Text, place, parent, _name, index, text),
                JsonTokenType.Number =>
                    new JsonNode(JsonKind.Number, place, parent, _name, index, reader.TryGetDecimal(out var number) ? number : null),
                JsonTokenType.True or JsonTokenType.False =>
                    new JsonNode(JsonKind.Boolean, place, parent, _name, index, reader.TokenType == JsonTokenType.True),
                _ => new JsonNode(JsonKind.Null, place, parent, _name, index, null),
            };
        }

        private void Open(JsonNode node)
        {
            _open.Push(node);
            _begins.Push(_children.Count);
        }

        private void Complete()
        {
            var (node, begin) = (_open.Pop(), _begins.Pop());
            var children = new JsonNode[_children.Count - begin];
            _children.CopyTo(begin, children, 0, children.Length);
            _children.RemoveRange(begin, children.Length);
            foreach (var repeated in node.Complete(children))
            {
                sink.Report(DiagnosticCatalogue.DuplicateMember, repeated,
                    $"The member '{Excerpt.Of(repeated.Name!)}' stands here a second time: keep one of the two.");
            }
        }

        private string? Text(ref Utf8JsonReader reader, int at)
        {
            if (known is not null && !reader.ValueIsEscaped && known.TryGet(reader.ValueSpan, out var text)) return text;
            try
            {
                return reader.GetString();
            }
            catch (InvalidOperationException)
            {
                Refuse(DiagnosticCatalogue.Syntax, at, "This text holds half a surrogate pair: write the whole character.");
                return null;
            }
        }

        private bool Refuse(DiagnosticDescriptor descriptor, int at, string message)
        {
            sink.Report(descriptor, at, _open.Count > 0 ? _open.Peek().Path : "$", message);
            return false;
        }
    }
}
