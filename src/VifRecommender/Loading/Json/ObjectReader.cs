using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Diagnostics;
using VifRecommender.Naming;

namespace VifRecommender.Loading.Json;

/// <summary>
/// Reads the members of one object, reports each fault where it stands, and at the end each member that nobody asked for.
/// </summary>
internal sealed class ObjectReader
{
    private const int MaxBits = 64;

    // An object has few members: a list is looked through sooner than a set of them is made for each object.
    private readonly List<string> _known = [];
    private readonly DiagnosticSink _sink;

    // A bit for each of the first members, set when it is asked for: where all are, nothing has to be looked for at the end.
    private ulong _asked;

    public ObjectReader(JsonNode node, DiagnosticSink sink, string what)
    {
        Node = node;
        _sink = sink;
        IsObject = node.Kind == JsonKind.Object;
        if (!IsObject) sink.Report(DiagnosticCatalogue.WrongType, node, $"Write {what} as an object {{ … }}, not {Describe(node)}.");
    }

    public JsonNode Node { get; }

    public bool IsObject { get; }

    public JsonNode? Optional(string name)
    {
        _known.Add(name);
        if (!IsObject) return null;
        var place = Node.PlaceOf(name);
        if (place < 0) return null;
        if (place < MaxBits) _asked |= 1UL << place;
        return Node.Children[place];
    }

    public JsonNode? Required(string name)
    {
        var member = Optional(name);
        if (member is null && IsObject) _sink.Report(DiagnosticCatalogue.MissingMember, Node, $"The member '{name}' is missing: add it.");
        return member;
    }

    public string? RequiredText(string name) => Required(name) is { } node ? Text(node) : null;

    public string? OptionalText(string name) => Optional(name) is { } node ? Text(node) : null;

    public string? RequiredId(string name) => Required(name) is { } node ? Id(node) : null;

    public T? RequiredWord<T>(string name, WordTable<T> words)
        where T : struct, Enum => Required(name) is { } node ? Word(node, words) : null;

    public T? OptionalWord<T>(string name, WordTable<T> words)
        where T : struct, Enum => Optional(name) is { } node ? Word(node, words) : null;

    public int? OptionalInteger(string name, int from, int to) => Optional(name) is { } node ? Integer(node, from, to) : null;

    public int? RequiredInteger(string name, int from, int to) => Required(name) is { } node ? Integer(node, from, to) : null;

    public bool OptionalBoolean(string name)
    {
        if (Optional(name) is not { } node) return false;
        if (node.Kind == JsonKind.Boolean) return node.Boolean;
        Wrong(node, "true or false");
        return false;
    }

    public IReadOnlyList<JsonNode> List(string name)
    {
        if (Optional(name) is not { } node) return [];
        if (node.Kind == JsonKind.List) return node.Children;
        Wrong(node, "a list [ … ]");
        return [];
    }

    /// <summary>Reports a list that is there and has no items.</summary>
    public void ReportEmpty(string name, string remedy)
    {
        if (Optional(name) is { Kind: JsonKind.List, Children.Length: 0 } empty) Report(DiagnosticCatalogue.MissingMember, empty, remedy);
    }

    /// <summary>Whether a list is left out or written without items, and not a list that could not be read.</summary>
    public static bool IsWithoutItems(JsonNode? list) => list is null or { Kind: JsonKind.List, Children.Length: 0 };

    public ImmutableArray<string> Ids(string name, bool required = false)
    {
        if (required && Required(name) is null) return [];
        var ids = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in List(name))
        {
            if (Id(node) is not { } id) continue;
            if (seen.Add(id)) ids.Add(id);
            else ReportRepeated(node);
        }

        return ids.ToImmutable();
    }

    public ImmutableArray<T> WordList<T>(string name, WordTable<T> words)
        where T : struct, Enum
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var node in List(name))
        {
            if (Word(node, words) is not { } value) continue;
            if (IsAmong(values, value)) ReportRepeated(node);
            else values.Add(value);
        }

        return values.ToImmutable();
    }

    private static bool IsAmong<T>(ImmutableArray<T>.Builder values, T value)
        where T : struct, Enum
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (EnumNumbers.Of(values[i]) == EnumNumbers.Of(value)) return true;
        }

        return false;
    }

    /// <summary>Reports what nobody asked for. To be called when all members have been read.</summary>
    /// <param name="meant">Says of a word what it is called here, where more is known of it than its letters.</param>
    public void Done(Func<string, string?>? meant = null)
    {
        if (!IsObject || (Node.Children.Length < MaxBits && _asked == (1UL << Node.Children.Length) - 1)) return;
        foreach (var member in Node.Children)
        {
            var name = member.Name!;
            if (_known.Contains(name)) continue;
            _sink.Report(DiagnosticCatalogue.UnknownMember, member, meant?.Invoke(name) is { } here
                ? $"There is no member '{Excerpt.Of(name)}'{here}: correct it."
                : $"There is no member '{Excerpt.Of(name)}' here{_sink.Suggest(name, _known)}: correct or remove it.");
        }
    }

    public string? Text(JsonNode node)
    {
        if (node.Kind != JsonKind.Text) return Wrong(node, "a text");
        if (string.IsNullOrWhiteSpace(node.Text)) return Bad(node, "The text is empty: write it, or leave the member out.");
        if (HasControl(node.Text))
        {
            return Bad(node, "The text holds a control character, such as a line break or a tab: write it on one line.");
        }
        return Characters(node.Text) <= Limits.MaxTextLength ? node.Text
            : Bad(node, $"The text is longer than {Limits.MaxTextLength} characters: shorten it.");
    }

    public string? Id(JsonNode node)
    {
        if (node.Kind != JsonKind.Text) return Wrong(node, "an id (text such as 'night-shelter')");
        return IsId(node.Text) ? node.Text : Bad(node, _sink.NoId(node.Text, []));
    }

    /// <summary>Reads the name of a member that is an id.</summary>
    public string? NameAsId(JsonNode member) => IsId(member.Name!) ? member.Name : Bad(member, _sink.NoId(member.Name!, []));

    /// <summary>One of the answers that a catalogue names.</summary>
    public string? Answer(JsonNode node, ImmutableArray<string> answers)
    {
        if (node.Kind != JsonKind.Text) return Wrong(node, $"one of {string.Join(", ", answers)}, as text");
        if (answers.Contains(node.Text)) return node.Text;
        _sink.Report(DiagnosticCatalogue.UnknownWord, node,
            $"'{Excerpt.Of(node.Text)}' is none of {string.Join(", ", answers)}{_sink.Suggest(node.Text, answers)}.");
        return null;
    }

    public T? Word<T>(JsonNode node, WordTable<T> words)
        where T : struct, Enum
    {
        if (node.Kind != JsonKind.Text)
        {
            Wrong(node, $"one of {string.Join(", ", words.All)}");
            return null;
        }

        if (words.TryGet(node.Text, out var value)) return value;
        _sink.Report(DiagnosticCatalogue.UnknownWord, node,
            $"'{Excerpt.Of(node.Text)}' is none of {string.Join(", ", words.All)}{_sink.Suggest(node.Text, words.All)}.");
        return null;
    }

    public int? Integer(JsonNode node, int from, int to)
    {
        if (node.Kind != JsonKind.Number)
        {
            Wrong(node, "a whole number");
            return null;
        }

        if (node.Number is { } number && number == decimal.Truncate(number) && number >= from && number <= to) return (int)number;
        _sink.Report(DiagnosticCatalogue.OutOfRange, node,
            string.Format(CultureInfo.InvariantCulture, "The number is not a whole number from {0} to {1}.", from, to));
        return null;
    }

    public decimal? Decimal(JsonNode node, decimal from, decimal to)
    {
        if (node.Kind != JsonKind.Number)
        {
            Wrong(node, "a number");
            return null;
        }

        if (node.Number is { } number && number >= from && number <= to) return number;
        _sink.Report(DiagnosticCatalogue.OutOfRange, node,
            string.Format(CultureInfo.InvariantCulture, "The number is not from {0} to {1}.", from, to));
        return null;
    }

    public void ReportRepeated(JsonNode node) =>
        _sink.Report(DiagnosticCatalogue.RepeatedReference, node, $"'{node.Text}' stands in this list already: keep one of the two.");

    public void Report(DiagnosticDescriptor descriptor, JsonNode at, string message) => _sink.Report(descriptor, at, message);

    public static bool IsId(string text) => IdSyntax.IsId(text);

    private static bool HasControl(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c)) return true;
        }

        return false;
    }

    // A character outside the basic plane takes two places in a .NET text, and is one character to who wrote it.
    private static int Characters(string text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c)) count--;
        }

        return count;
    }

    public static string Describe(JsonNode node) => node.Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.List => "a list",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.Boolean => "true or false",
        _ => "null (leave out what is not known)",
    };

    public string? Wrong(JsonNode node, string expected)
    {
        _sink.Report(DiagnosticCatalogue.WrongType, node, $"Write {expected} here, not {Describe(node)}.");
        return null;
    }

    private string? Bad(JsonNode node, string message)
    {
        _sink.Report(DiagnosticCatalogue.BadFormat, node, message);
        return null;
    }
}
