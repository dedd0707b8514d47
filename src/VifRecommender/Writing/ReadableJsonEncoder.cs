using System.Text.Encodings.Web;

namespace VifRecommender.Writing;

/// <summary>
/// Leaves letters readable and escapes what turns the direction of writing: a file of JSON is shown on terminals and in editors too, and
/// loses nothing by an escape.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;

    public static JavaScriptEncoder Instance { get; } = new ReadableJsonEncoder();

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        SafeText.TurnsDirection(unicodeScalar) || UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var first = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text, textLength);
        var end = first < 0 ? textLength : first;
        for (var i = 0; i < end; i++)
        {
            if (SafeText.TurnsDirection(text[i])) return i;
        }

        return first;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!SafeText.TurnsDirection(unicodeScalar))
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
}
