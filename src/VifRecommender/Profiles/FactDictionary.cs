using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace VifRecommender.Profiles;

/// <summary>What is said of some ids: an immutable dictionary of few entries, in ordinal order of the ids.</summary>
/// <remarks>
/// Immutable and thread-safe. Two arrays side by side: made for profiles, which have tens of entries and are read by the thousand. An entry
/// is found in logarithmic time; a change copies the map.
/// Equality is by reference.
/// </remarks>
/// <typeparam name="T">What is said of an id.</typeparam>
public sealed class FactDictionary<T> : IReadOnlyDictionary<string, T>
{
    private readonly string[] _ids;
    private readonly T[] _values;

    /// <param name="ids">Ids in strictly ascending ordinal order.</param>
    /// <param name="values">What is said of each.</param>
    internal FactDictionary(string[] ids, T[] values)
    {
        _ids = ids;
        _values = values;
    }

    /// <summary>The map of a dictionary, so that a profile can be written with a dictionary initialiser.</summary>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is called Of.")]
    public static implicit operator FactDictionary<T>(Dictionary<string, T> entries) => Of(entries);

    /// <summary>The map without entries.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types",
        Justification = "As in the immutable collections of .NET.")]
    public static FactDictionary<T> Empty { get; } = new([], []);

    /// <summary>The number of entries.</summary>
    public int Count => _ids.Length;

    /// <summary>Whether there is no entry.</summary>
    public bool IsEmpty => _ids.Length == 0;

    /// <summary>The ids, in ordinal order.</summary>
    public IEnumerable<string> Keys => _ids;

    /// <summary>What is said of each, in the order of the ids.</summary>
    public IEnumerable<T> Values => _values;

    /// <summary>What is said of an id.</summary>
    /// <param name="key">The id.</param>
    /// <exception cref="KeyNotFoundException">Nothing is said of it.</exception>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"Nothing is said of '{key}'.");

    /// <summary>Makes a map; of an id that stands there several times, the last entry counts.</summary>
    /// <param name="entries">The entries, in any order.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or an id is null.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types",
        Justification = "As in the immutable collections of .NET.")]
    public static FactDictionary<T> Of(IEnumerable<KeyValuePair<string, T>> entries)
    {
        if (entries is null) throw new ArgumentNullException(nameof(entries));
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries) sorted[entry.Key] = entry.Value;
        return new FactDictionary<T>([.. sorted.Keys], [.. sorted.Values]);
    }

    /// <summary>Looks an id up.</summary>
    /// <param name="key">The id.</param>
    /// <param name="value">What is said of it.</param>
    /// <returns>Whether anything is.</returns>
#pragma warning disable CS8767 // The interface of .NET Standard 2.0 says nothing of null.
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
#pragma warning restore CS8767
    {
        var place = Array.BinarySearch(_ids, key, StringComparer.Ordinal);
        value = place >= 0 ? _values[place] : default;
        return place >= 0;
    }

    /// <summary>Whether anything is said of an id.</summary>
    /// <param name="key">The id.</param>
    /// <returns>Whether there is an entry.</returns>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The map with another entry, in place of the former one of the same id.</summary>
    /// <param name="key">The id.</param>
    /// <param name="value">What is said of it.</param>
    /// <returns>A new map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public FactDictionary<T> SetItem(string key, T value)
    {
        if (key is null) throw new ArgumentNullException(nameof(key));
        var place = Array.BinarySearch(_ids, key, StringComparer.Ordinal);
        if (place >= 0)
        {
            var values = (T[])_values.Clone();
            values[place] = value;
            return new FactDictionary<T>(_ids, values);
        }

        return new FactDictionary<T>(Inserted(_ids, ~place, key), Inserted(_values, ~place, value));
    }

    /// <summary>The map without an id.</summary>
    /// <param name="key">The id.</param>
    /// <returns>A new map, or this one when nothing is said of the id.</returns>
    public FactDictionary<T> Remove(string key) => ContainsKey(key) ? Of(this.Where(entry => entry.Key != key)) : this;

    /// <summary>The entries, in ordinal order of their ids.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var i = 0; i < _ids.Length; i++) yield return new KeyValuePair<string, T>(_ids[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entry at a place in the order of the ids.</summary>
    internal (string Id, T Value) At(int place) => (_ids[place], _values[place]);

    private static TItem[] Inserted<TItem>(TItem[] items, int place, TItem item)
    {
        var inserted = new TItem[items.Length + 1];
        Array.Copy(items, inserted, place);
        inserted[place] = item;
        Array.Copy(items, place, inserted, place + 1, items.Length - place);
        return inserted;
    }
}
