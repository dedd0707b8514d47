namespace VifRecommender.Naming;

/// <summary>
/// SHA-256 (FIPS 180-4), for fingerprints of what anybody may know. The platform's own is many times faster and keeps secrets too, but a
/// process that hashes one kilobyte would wait longer for the platform's library of cryptography to be loaded than for all it writes.
/// </summary>
internal static class Sha256
{
    private const int BlockLength = 64;

    private static readonly uint[] Constants =
    [
        0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
        0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
        0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
        0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
        0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
        0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
        0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
        0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
    ];

    /// <summary>The 32 bytes of the hash.</summary>
    public static byte[] Hash(byte[] message)
    {
        uint[] state =
            [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19];
        var padded = Pad(message);
        var words = new uint[BlockLength];
        for (var block = 0; block < padded.Length; block += BlockLength) Add(padded, block, words, state);
        var hash = new byte[32];
        for (var i = 0; i < hash.Length; i++) hash[i] = (byte)(state[i / 4] >> (24 - (i % 4 * 8)) & 0xFF);
        return hash;
    }

    /// <summary>The message, a bit that is set, zeros, and the message's number of bits as the last eight bytes.</summary>
    private static byte[] Pad(byte[] message)
    {
        var padded = new byte[(message.Length + 8) / BlockLength * BlockLength + BlockLength];
        Buffer.BlockCopy(message, 0, padded, 0, message.Length);
        padded[message.Length] = 0x80;
        var bits = 8L * message.Length;
        for (var i = 0; i < 8; i++) padded[padded.Length - 1 - i] = (byte)(bits >> (8 * i) & 0xFF);
        return padded;
    }

    private static void Add(byte[] bytes, int at, uint[] words, uint[] state)
    {
        unchecked
        {
            for (var i = 0; i < 16; i++)
            {
                var four = at + (4 * i);
                words[i] = (uint)(bytes[four] << 24 | bytes[four + 1] << 16 | bytes[four + 2] << 8 | bytes[four + 3]);
            }

            for (var i = 16; i < words.Length; i++)
            {
                var near = Turn(words[i - 2], 17) ^ Turn(words[i - 2], 19) ^ words[i - 2] >> 10;
                var far = Turn(words[i - 15], 7) ^ Turn(words[i - 15], 18) ^ words[i - 15] >> 3;
                words[i] = words[i - 16] + far + words[i - 7] + near;
            }

            uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
            for (var i = 0; i < words.Length; i++)
            {
                var one = h + (Turn(e, 6) ^ Turn(e, 11) ^ Turn(e, 25)) + (e & f ^ ~e & g) + Constants[i] + words[i];
                var two = (Turn(a, 2) ^ Turn(a, 13) ^ Turn(a, 22)) + (a & b ^ a & c ^ b & c);
                (h, g, f, e, d, c, b, a) = (g, f, e, d + one, c, b, a, one + two);
            }

            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
            state[5] += f;
            state[6] += g;
            state[7] += h;
        }
    }

    private static uint Turn(uint value, int bits) => value >> bits | value << (32 - bits);
}
