namespace VifRecommender.Interviews;

/// <summary>
/// Numbers that look drawn and are the same each time (xorshift64*): the same profile gives the same questions on every machine.
/// </summary>
internal struct Dice()
{
    private ulong _state = 0x9E3779B97F4A7C15;

    /// <summary>Draws a place by weights, whose sum is over 0.</summary>
    public int Draw(int[] weights)
    {
        var sum = 0;
        foreach (var weight in weights) sum += weight;
        var drawn = (int)(Next() % (ulong)sum);
        var place = 0;
        while (place < weights.Length - 1 && drawn >= weights[place]) drawn -= weights[place++];
        return place;
    }

    private ulong Next()
    {
        unchecked
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return (_state * 0x2545F4914F6CDD1D) >> 20;
        }
    }
}
