#if NET
using System.Numerics;
#endif

namespace VifRecommender.Evaluation.Layout;

/// <summary>Sets of practices as bits, a word for each 64 places.</summary>
internal static class Bits
{
    private const int PerWord = 64;

    /// <summary>How many words hold so many places; at least one.</summary>
    public static int Words(int places) => Math.Max(1, (places + PerWord - 1) / PerWord);

    public static int WordOf(int place) => place / PerWord;

    public static ulong BitOf(int place) => 1UL << (place % PerWord);

    public static void Add(ulong[] set, int place) => set[WordOf(place)] |= BitOf(place);

    public static void Remove(ulong[] set, int place) => set[WordOf(place)] &= ~BitOf(place);

    /// <summary>A set of some of so many places.</summary>
    public static ulong[] Of(int[] members, int places)
    {
        var set = new ulong[Words(places)];
        foreach (var place in members) Add(set, place);
        return set;
    }

    /// <summary>So many empty sets of so many places.</summary>
    public static ulong[][] Sets(int count, int places)
    {
        var sets = new ulong[count][];
        for (var i = 0; i < count; i++) sets[i] = new ulong[Words(places)];
        return sets;
    }

    /// <summary>How many words of a set have a bit.</summary>
    public static int Filled(ulong[] set)
    {
        var filled = 0;
        foreach (var word in set)
        {
            if (word != 0) filled++;
        }

        return filled;
    }

    /// <summary>The words of a set that have a bit, each with its place.</summary>
    public static (int Word, ulong Bits)[] WordsOf(ulong[] set)
    {
        var words = new (int, ulong)[Filled(set)];
        var next = 0;
        for (var word = 0; word < set.Length; word++)
        {
            if (set[word] != 0) words[next++] = (word, set[word]);
        }

        return words;
    }

    public static bool Has(ulong[] set, int place) => (set[WordOf(place)] & BitOf(place)) != 0;

    /// <summary>All bits of a word where a count, which is never negative, is 0; otherwise none. It decides nothing by a branch.</summary>
    public static ulong AllIfNone(int count) => unchecked((ulong)((count - 1L) >> (PerWord - 1)));

    /// <summary>The place of the lowest bit of a word that has one.</summary>
    public static int First(int word, ulong bits)
    {
#if NET
        return (word * PerWord) + BitOperations.TrailingZeroCount(bits);
#else
        return (word * PerWord) + Count((bits & (~bits + 1)) - 1);
#endif
    }

    public static int Count(ulong word)
    {
#if NET
        return BitOperations.PopCount(word);
#else
        var count = 0;
        for (; word != 0; word &= word - 1) count++;
        return count;
#endif
    }
}
