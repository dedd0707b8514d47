using System.Globalization;
using VifRecommender.Diagnostics;

namespace VifRecommender.Loading.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class JsonNode(JsonKind kind, int start, JsonNode? parent, string? name, int index, object? value)
{
    private const int ManyChildren = 32;

    // A text, a number, true or false, or the children.
    private object? _value = value;

    public JsonKind Kind { get; } = kind;

    /// <summary>The offset in bytes: of a member its name, of anything else its value.</summary>
    public int Start { get; } = start;

    public JsonNode? Parent { get; } = parent;

    /// <summary>The name, for a member of an object.</summary>
    public string? Name { get; } = name;

    public string Text => _value as string ?? "";

    /// <summary>The number, where it is one and a decimal can hold it.</summary>
    public decimal? Number => _value is decimal number ? number : null;

    public bool Boolean => _value is true;

    /// <summary>The items of a list, or the members of an object, of which no two have the same name.</summary>
    public JsonNode[] Children => _value as JsonNode[] ?? [];

    public string Path => Parent is null
        ? "$"
        : Name is null
            ? string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", Parent.Path, index)
            : IsPlain(Name) ? $"{Parent.Path}.{Name}" : $"{Parent.Path}[\"{Excerpt.Of(Name)}\"]";

    public JsonNode? Member(string name) => PlaceOf(name) is >= 0 and var place ? Children[place] : null;

    /// <summary>The place of a member among the children; -1: there is none of that name.</summary>
    public int PlaceOf(string name)
    {
        var children = Children;
        for (var place = 0; place < children.Length; place++)
        {
            if (children[place].Name == name) return place;
        }

        return -1;
    }

    /// <summary>
    /// Ends an object or a list: its children are known. Of members with the same name the first stays; the others are returned.
    /// </summary>
    public IReadOnlyList<JsonNode> Complete(JsonNode[] children)
    {
        _value = children;
        if (Kind != JsonKind.Object || !AnyRepeated(children)) return [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<JsonNode> repeated = [.. children.Where(child => !names.Add(child.Name!))];
        _value = children.Except(repeated).ToArray();
        return repeated;
    }

    private static bool AnyRepeated(JsonNode[] members)
    {
        // A hostile object with very many members must not cost the square of their number.
        if (members.Length > ManyChildren)
        {
            return members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() < members.Length;
        }
        for (var i = 1; i < members.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (members[earlier].Name == members[i].Name) return true;
            }
        }

        return false;
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= Limits.MaxIdLength
            && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
}
