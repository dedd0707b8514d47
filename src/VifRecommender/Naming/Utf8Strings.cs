using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace VifRecommender.Naming;

/// <summary>
/// Finds a known string by its bytes in UTF-8, so that no new string is made for words and ids that occur in every file. Nothing is
/// added once it is made: what people write in their profiles is never kept.
/// </summary>
/// <remarks>Immutable and thread-safe. Open addressing, at most half full.</remarks>
internal sealed class Utf8Strings
{
    private readonly (byte[] Utf8, string Value)[] _slots;

    public Utf8Strings(IEnumerable<string> strings)
    {
        List<string> all = [.. strings.Distinct(StringComparer.Ordinal)];
        var size = 8;
        while (size < 2 * all.Count) size *= 2;
        _slots = new (byte[], string)[size];
        foreach (var value in all)
        {
            var utf8 = Encoding.UTF8.GetBytes(value);
            var slot = Hash(utf8) & (size - 1);
            while (_slots[slot].Utf8 is not null) slot = (slot + 1) & (size - 1);
            _slots[slot] = (utf8, value);
        }
    }

    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? value)
    {
        for (var slot = Hash(utf8) & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var known = _slots[slot];
            value = known.Value;
            if (known.Utf8 is null) return false;
            if (utf8.SequenceEqual(known.Utf8)) return true;
        }
    }

    /// <summary>The length and the bytes at both ends: ids differ there, and the middle of a long text is not gone through.</summary>
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var (first, last) = utf8.Length switch
        {
            0 => (0UL, 0UL),
            < 4 => (utf8[0], utf8[^1]),
            < 8 => (BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..])),
            _ => (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..])),
        };
        var mixed = unchecked(((first * 31) + last + (ulong)utf8.Length) * 0x9E3779B97F4A7C15);
        return (int)(mixed >> 33);
    }
}
