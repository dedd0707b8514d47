using System.Collections.Immutable;

namespace VifRecommender.Naming;

/// <summary>
/// The words for the values of an enum, both ways. The tables are short: looking through one takes no longer than hashing,
/// and a dictionary each way for every enum would be most of what a fresh process compiles before the catalogue is read.
/// </summary>
internal sealed class WordTable<T>(params (string Word, T Value)[] entries)
    where T : struct, Enum
{
    public ImmutableArray<string> All { get; } = Words(entries);

    /// <summary>The values, in the order of their words.</summary>
    public IEnumerable<T> Values
    {
        get
        {
            foreach (var entry in entries) yield return entry.Value;
        }
    }

    public string this[T value] => Find(value) ?? throw new KeyNotFoundException($"There is no word for {value}.");

    /// <summary>The word for a value; nothing where the enum has no such value.</summary>
    public string? Find(T value)
    {
        var number = EnumNumbers.Of(value);
        foreach (var entry in entries)
        {
            if (EnumNumbers.Of(entry.Value) == number) return entry.Word;
        }

        return null;
    }

    public bool TryGet(string word, out T value)
    {
        foreach (var entry in entries)
        {
            if (entry.Word != word) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    private static ImmutableArray<string> Words((string Word, T Value)[] entries)
    {
        var words = new string[entries.Length];
        for (var i = 0; i < words.Length; i++) words[i] = entries[i].Word;
        return ImmutableArray.Create(words);
    }
}
