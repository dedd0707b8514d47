using System.Globalization;

namespace VifRecommender.Loading.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class JsonNode(JsonKind kind, int start, JsonNode? parent, string? name, int index)
{
    private const int ManyChildren = 16;
    private static readonly List<JsonNode> None = [];
    private List<JsonNode>? _children;
    private Dictionary<string, JsonNode>? _members;

    public JsonKind Kind { get; } = kind;

    /// <summary>The offset in bytes: of a member its name, of anything else its value.</summary>
    public int Start { get; } = start;

    public JsonNode? Parent { get; } = parent;

    /// <summary>The name, for a member of an object.</summary>
    public string? Name { get; } = name;

    public string Text { get; init; } = "";

    public decimal? Number { get; init; }

    public bool Boolean { get; init; }

    public List<JsonNode> Children => _children ?? None;

    public string Path => Parent is null
        ? "$"
        : Name is null
            ? string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", Parent.Path, index)
            : IsPlain(Name) ? $"{Parent.Path}.{Name}" : $"{Parent.Path}[\"{Excerpt.Of(Name)}\"]";

    public JsonNode? Member(string name)
    {
        if (_members is not null) return _members.TryGetValue(name, out var member) ? member : null;
        foreach (var child in Children)
        {
            if (child.Name == name) return child;
        }

        return null;
    }

    public void Add(JsonNode child)
    {
        (_children ??= []).Add(child);
        if (child.Name is null) return;

        // A hostile object with very many members must not cost the square of their number.
        if (_members is not null) _members[child.Name] = child;
        else if (_children.Count > ManyChildren) _members = _children.ToDictionary(each => each.Name!, StringComparer.Ordinal);
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= Limits.MaxIdLength && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');
}
