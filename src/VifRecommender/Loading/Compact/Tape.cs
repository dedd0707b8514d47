using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VifRecommender.Catalogues;

namespace VifRecommender.Loading.Compact;

/// <summary>
/// A row of values, to be written or read. The same code describes both ways: a writer notes the value that it is given and returns it, a
/// reader ignores what it is given and returns what was noted. So what is written and what is read cannot drift apart.
/// </summary>
internal abstract class Tape
{
    public abstract int Number(int value);

    public abstract string? Text(string? value);

    public abstract decimal Amount(decimal value);

    public bool Flag(bool value) => Number(value ? 1 : 0) != 0;

    /// <summary>A number that may be missing.</summary>
    public int? Optional(int? value) => Flag(value is not null) ? Number(value ?? 0) : null;

    public decimal? Optional(decimal? value) => Flag(value is not null) ? Amount(value ?? 0) : null;

    public string Required(string? value) => Text(value) ?? "";

    /// <summary>A text in the four languages.</summary>
    public LocalizedText Texts(LocalizedText? it) =>
        new(Required(it?.French), Required(it?.Dutch), Required(it?.German), Required(it?.English));

    public LocalizedText? OptionalTexts(LocalizedText? it) => Flag(it is not null) ? Texts(it) : null;

    public ImmutableArray<string> Ids(ImmutableArray<string> values) => List(values, Required);

    /// <summary>The items of a list, one after the other; a reader asks for each with nothing in its place.</summary>
    public ImmutableArray<T> List<T>(ImmutableArray<T> values, Func<T?, T> item)
    {
        var count = Number(values.IsDefault ? 0 : values.Length);
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = item(values.IsDefault ? default : values[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
