using System.Text;

namespace VifRecommender.Loading.Compact;

/// <summary>
/// Writes values as few bytes. A number: its sign in the lowest bit, then seven bits to a byte, the lowest first. A text: 0 for none, one
/// more than its length in UTF-8 and its bytes, or minus its place among the texts that came before.
/// </summary>
internal sealed class TapeWriter : Tape
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public override int Number(int value)
    {
        var bits = unchecked((uint)(value << 1) ^ (uint)(value >> 31));
        for (; bits >= 0x80; bits >>= 7) _bytes.Add((byte)(bits & 0x7F | 0x80));
        _bytes.Add((byte)bits);
        return value;
    }

    public override string? Text(string? value)
    {
        if (value is null)
        {
            Number(0);
        }
        else if (_known.TryGetValue(value, out var place))
        {
            Number(-place - 1);
        }
        else
        {
            _known.Add(value, _known.Count);
            var utf8 = Encoding.UTF8.GetBytes(value);
            Number(utf8.Length + 1);
            _bytes.AddRange(utf8);
        }

        return value;
    }

    public override decimal Amount(decimal value)
    {
        var parts = decimal.GetBits(value);
        Number(parts[0]);
        Number(parts[1]);
        Number(parts[2]);
        Flag(parts[3] < 0);
        Number((parts[3] >> 16) & 0xFF);
        return value;
    }
}
