namespace VifRecommender.Tests.Running;

/// <summary>Changes bytes with no regard to what they mean: flips, cuts, repeats, splices, words in odd places.</summary>
internal sealed class ByteMutation(Random random, IReadOnlyList<byte[]> words)
{
    /// <summary>An input with one to four changes.</summary>
    /// <param name="input">What is changed.</param>
    /// <param name="other">Another one, of which a piece may be put in.</param>
    public byte[] Apply(byte[] input, byte[] other)
    {
        for (var change = random.Next(1, 5); change > 0; change--) input = Once(input, other);
        return input;
    }

    private byte[] Once(byte[] input, byte[] other)
    {
        var (at, length) = Piece(input);
        switch (random.Next(7))
        {
            case 0 when input.Length > 0:
                byte[] flipped = [.. input];
                flipped[Math.Min(at, input.Length - 1)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1: return [.. input[..at], .. input[(at + length)..]];
            case 2: return [.. input[..(at + length)], .. input[at..]];
            case 3: return [.. input[..at], (byte)random.Next(256), .. input[at..]];
            case 4: return input[..at];
            case 5:
                var (from, count) = Piece(other);
                return [.. input[..at], .. other[from..(from + count)], .. input[(at + length)..]];
            default: return [.. input[..at], .. words[random.Next(words.Count)], .. input[(random.Next(2) == 0 ? at : at + length)..]];
        }
    }

    private (int At, int Length) Piece(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        return (at, random.Next(Math.Min(64, bytes.Length - at) + 1));
    }
}
