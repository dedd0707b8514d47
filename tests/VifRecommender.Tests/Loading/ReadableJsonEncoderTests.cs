using System.Text;
using System.Text.Json;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

public sealed class ReadableJsonEncoderTests
{
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
}
