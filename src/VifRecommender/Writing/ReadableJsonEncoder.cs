using System.Text.Encodings.Web;

namespace VifRecommender.Writing;

/// <summary>
/// Leaves letters readable and escapes what turns the direction of writing: a file of JSON is shown on terminals and in editors too, and
/// loses nothing by an escape. All else is as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> does, which is asked only for
/// what our languages do not write: to ready its tables takes longer than to write an answer.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;
    private const int NoBreakSpace = 0x00A0;
    private const int NarrowNoBreakSpace = 0x202F;

    public static JavaScriptEncoder Instance { get; } = new ReadableJsonEncoder();

    public override int MaxOutputCharactersPerInputCharacter => EscapeLength;

    public override bool WillEncode(int unicodeScalar) =>
        IsEscaped(unicodeScalar) || (!IsUsual(unicodeScalar) && UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (IsUsual(text[i])) continue;
            return IsEscaped(text[i]) ? i : FindFirst(text, i, textLength);
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!IsEscaped(unicodeScalar))
        {
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }
        numberOfCharactersWritten = bufferLength < EscapeLength ? 0 : EscapeLength;
        if (numberOfCharactersWritten == 0) return false;
        buffer[0] = '\\';
        buffer[1] = 'u';
        for (var i = 0; i < 4; i++) buffer[2 + i] = "0123456789ABCDEF"[(unicodeScalar >> (12 - (4 * i))) & 15];
        return true;
    }

    private static unsafe int FindFirst(char* text, int start, int end)
    {
        var first = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text + start, end - start);
        var stop = first < 0 ? end : start + first;
        for (var i = start; i < stop; i++)
        {
            if (IsEscaped(text[i])) return i;
        }

        return first < 0 ? -1 : stop;
    }

    /// <summary>What our languages write and JSON leaves as it is: letters, digits, and signs such as quotation marks and dashes.</summary>
    private static bool IsUsual(int scalar) => scalar is (>= ' ' and <= '~' and not ('"' or '\\')) or (>= 0x00A1 and <= 0x0377)
        or (>= 0x2010 and <= 0x2027) or '€';

    /// <summary>What is written as an escape here, by its number: also the two spaces at which French and Dutch do not break.</summary>
    private static bool IsEscaped(int scalar) => scalar is NoBreakSpace or NarrowNoBreakSpace || SafeText.TurnsDirection(scalar);
}
