using System.Collections.Immutable;

namespace VifRecommender;

/// <summary>The words for the values of an enum, both ways.</summary>
internal sealed class WordTable<T>(params (string Word, T Value)[] entries)
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = entries.ToDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = entries.ToDictionary(entry => entry.Value, entry => entry.Word);

    public ImmutableArray<string> All { get; } = [.. entries.Select(entry => entry.Word)];

    public string this[T value] => _words[value];

    public bool TryGet(string word, out T value) => _values.TryGetValue(word, out value);
}
