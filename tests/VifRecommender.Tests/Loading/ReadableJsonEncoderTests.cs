using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

public sealed class ReadableJsonEncoderTests
{
    private static readonly JavaScriptEncoder Relaxed = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JavaScriptEncoder Ours = JsonFormat.Indented.Encoder!;

    private static string Write(string text) =>
        Encoding.UTF8.GetString(JsonFormat.Write(JsonFormat.Compact, writer => writer.WriteStringValue(text)));

    [Fact]
    public void Write_SignsThatTurnTheDirection_AreEscapedAndNotLost()
    {
        foreach (var sign in Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit)
            .Where(unit => SafeText.IsUnsafe(unit) && char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.Format))
        {
            var json = Write($"a{sign}b é");
            Assert.DoesNotContain(sign, json);
            Assert.Equal($"a{sign}b é", JsonSerializer.Deserialize<string>(json));
        }
    }

    [Fact]
    public void Write_Letters_StayReadable() =>
        Assert.Equal("\"L’été à Liège : «pâté» + 'x' & <y> Ärger\"\n", Write("L’été à Liège : «pâté» + 'x' & <y> Ärger"));

    [Theory]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("\u2029", "\\u2029")]
    [InlineData("\u202E", "\\u202E")]
    [InlineData("\u2066", "\\u2066")]
    public void Write_OneSign_IsItsEscape(string sign, string escaped) => Assert.Equal($"\"{escaped}\"\n", Write(sign));

    [Fact]
    public void Encode_EveryCharacter_IsTheRelaxedFormButForWhatTurnsTheDirection()
    {
        foreach (var scalar in Enumerable.Range(0, 0x10FFFF + 1).Where(Rune.IsValid))
        {
            var text = new Rune(scalar).ToString();
            var isTurned = IsTurned(scalar);
            Assert.Equal(isTurned ? $"\\u{scalar:X4}" : Relaxed.Encode(text), Ours.Encode(text));
            Assert.Equal(isTurned || Relaxed.WillEncode(scalar), Ours.WillEncode(scalar));
        }
    }

    [Fact]
    public void Encode_EveryCharacterAmongOthers_IsTheRelaxedFormButForWhatTurnsTheDirection()
    {
        foreach (var scalar in Enumerable.Range(0, char.MaxValue).Where(Rune.IsValid).Where(scalar => !IsTurned(scalar)))
        {
            // After a letter of our languages, and before one that only the framework knows.
            var text = $"é{(char)scalar}“€”\u0A05{(char)scalar}\u202Fz";
            Assert.Equal(Relaxed.Encode(text), Ours.Encode(text));
        }
    }

    [Theory]
    [InlineData("\u0A05x\u200Fy", "\u0A05x\\u200Fy")]
    [InlineData("\u200F\u0A05\u202E\"", "\\u200F\u0A05\\u202E\\\"")]
    [InlineData("déjà\u202F: «\u00A0oui\u00A0»", "déjà\\u202F: «\\u00A0oui\\u00A0»")]
    public void Encode_SeveralTogether_EscapesEach(string text, string expected) => Assert.Equal(expected, Ours.Encode(text));

    [Fact]
    public void MaxOutput_IsThatOfTheRelaxedForm() =>
        Assert.Equal(Relaxed.MaxOutputCharactersPerInputCharacter, Ours.MaxOutputCharactersPerInputCharacter);

    private static bool IsTurned(int scalar) => scalar is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E)
        or (>= 0x2066 and <= 0x2069);
}
