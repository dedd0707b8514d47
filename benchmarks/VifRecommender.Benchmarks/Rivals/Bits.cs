using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>Some members of a set: the bits of one of its words.</summary>
internal readonly record struct Mask(int Word, ulong Bits);

/// <summary>Sets of places as bits, 64 in a word.</summary>
internal static class Bits
{
    public const int PerWord = 64;

    public static int Words(int count) => (count + PerWord - 1) / PerWord;

    /// <summary>The set of these places, without its empty words.</summary>
    public static Mask[] Of(IEnumerable<int> places) =>
        [.. places.Distinct().GroupBy(place => place / PerWord)
            .Select(group => new Mask(group.Key, group.Aggregate(0UL, (bits, place) => bits | (1UL << (place % PerWord)))))];

    /// <summary>The set of the places at which a value stands; the bytes fill whole words.</summary>
    public static void Find(byte value, byte[] bytes, ulong[] into)
    {
        for (var word = 0; word < into.Length; word++)
        {
            into[word] = Vector512.Equals(Vector512.Create(bytes, word * PerWord), Vector512.Create(value)).ExtractMostSignificantBits();
        }
    }

    /// <summary>All of these bits, or none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong If(bool truth, ulong bits) => bits & (0 - (ulong)Unsafe.BitCast<bool, byte>(truth));
}
