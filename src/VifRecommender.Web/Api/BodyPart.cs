using System.Text;
using System.Text.Json;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Web.Api;

/// <summary>
/// A profile inside a body of several, with its place, so that its faults are reported at their place in the whole body.
/// </summary>
/// <param name="Path">Its JSON path in the body.</param>
/// <param name="Utf8">Its own text.</param>
/// <param name="Line">The line in the body on which it begins, from 1.</param>
/// <param name="Column">The column at which it begins, in characters from 1.</param>
internal sealed record BodyPart(string Path, ReadOnlyMemory<byte> Utf8, int Line, int Column)
{
    // A profile may nest as deep as the library allows, inside of an object or a list; one more, so that the library reports it.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = Limits.MaxDepth + 3 };

    /// <summary>A fault of this part, with its place in the whole body.</summary>
    public ApiDiagnostic Place(Diagnostic fault)
    {
        var told = ApiDiagnostic.Of(fault);
        return told with
        {
            Path = fault.Path is { Length: > 0 } path ? Path + path[1..] : Path,
            Line = Line + (told.Line ?? 1) - 1,
            Column = told.Line is null or 1 ? Column + (told.Column ?? 1) - 1 : told.Column,
        };
    }

    /// <summary>The items of a body that is a list, at most so many.</summary>
    /// <exception cref="ApiFault">It is no list, or too long a one.</exception>
    public static IReadOnlyList<BodyPart> Items(byte[] body, int most) =>
        Read(body, JsonTokenType.StartArray, "The body is a list of profiles: [ {…}, {…} ].", (parts, _) =>
        parts.Count < most ? $"$[{parts.Count}]" : throw Fault($"The list has more than {most} profiles: send fewer.", $"$[{most}]"));

    /// <summary>The members of a body that is an object with these and no others.</summary>
    /// <exception cref="ApiFault">It is no such object.</exception>
    public static IReadOnlyList<BodyPart> Members(byte[] body, params string[] names)
    {
        var form = $"The body is an object with the members {string.Join(" and ", names)}, each a profile.";
        var parts = Read(body, JsonTokenType.StartObject, form, (parts, name) =>
        {
            if (!names.Contains(name, StringComparer.Ordinal)) throw Fault($"There is no member '{name}'. {form}", $"$.{name}");
            return parts.All(part => part.Path != $"$.{name}") ? $"$.{name}"
                : throw Fault($"The member '{name}' stands twice: write it once.", $"$.{name}");
        });
        return [.. names.Select(
            name => parts.FirstOrDefault(part => part.Path == $"$.{name}") ?? throw Fault($"The member '{name}' is missing. {form}", "$"))];
    }

    private static List<BodyPart> Read(byte[] body, JsonTokenType start, string form, Func<List<BodyPart>, string?, string> pathOf)
    {
        var parts = new List<BodyPart>();
        var offset = body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(body.AsSpan(offset), Options);
        try
        {
            if (!reader.Read() || reader.TokenType != start) throw Fault(form, "$");
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                string? name = null;
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    name = Name(ref reader);
                    reader.Read();
                    if (name == "$schema")
                    {
                        // What an editor needs is no part.
                        reader.Skip();
                        continue;
                    }
                }

                var path = pathOf(parts, name);
                var from = offset + (int)reader.TokenStartIndex;
                reader.Skip();
                var (line, column) = PlaceOf(body, from);
                parts.Add(new(path, body.AsMemory(from..(offset + (int)reader.BytesConsumed)), line, column));
            }

            // What follows the end is refused by the reader.
            reader.Read();
            return parts;
        }
        catch (InvalidOperationException)
        {
            throw Fault("A name in the body is not well-formed text: half of a surrogate pair is missing.", "$");
        }
        catch (JsonException fault)
        {
            throw ApiFault.Body([new("This is not JSON: a bracket, comma or quotation mark is wrong here or just before.", Path: "$",
                Line: (int?)fault.LineNumber + 1, Column: (int?)fault.BytePositionInLine + 1)]);
        }
    }

    private static string? Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw Fault("A name in this body holds half a surrogate pair: write the whole character.", "$");
        }
    }

    private static (int Line, int Column) PlaceOf(byte[] body, int index)
    {
        var before = body.AsSpan(0, index);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static ApiFault Fault(string message, string path) => ApiFault.Body([new(message, Path: path)]);
}
