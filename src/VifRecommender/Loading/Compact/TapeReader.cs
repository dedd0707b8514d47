using System.Text;

namespace VifRecommender.Loading.Compact;

/// <summary>Reads what a <see cref="TapeWriter"/> wrote, of this same version: it trusts every byte.</summary>
internal sealed class TapeReader(byte[] bytes, int start) : Tape
{
    // Texts that came before, by the order of their first place.
    private readonly List<string> _known = [];

    private int _at = start;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    public override int Number(int value)
    {
        var bits = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[_at++];
            bits |= (next & 0x7Fu) << shift;
            if (next < 0x80) return (int)(bits >> 1) ^ -(int)(bits & 1);
        }
    }

    public override string? Text(string? value)
    {
        var mark = Number(0);
        if (mark == 0) return null;
        if (mark < 0) return _known[-mark - 1];
        var length = mark - 1;
        var text = Encoding.UTF8.GetString(bytes, _at, length);
        _at += length;
        _known.Add(text);
        return text;
    }

    public override decimal Amount(decimal value) => new(Number(0), Number(0), Number(0), Flag(false), (byte)Number(0));
}
