using System.Text;
using VifRecommender.Cli.Batch.Tables;

namespace VifRecommender.Cli.Tests.Batch.Tables;

public sealed class Utf8InputTests
{
    private const string Text = "name;Liège €\u0161 “Straße” 😀\n";

    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    [InlineData("utf-8 BOM")]
    [InlineData("utf-16LE BOM")]
    [InlineData("utf-16BE BOM")]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public async Task Read_Unicode_IsToldByItsFirstBytes(string? encoding)
    {
        var coder = encoding switch
        {
            "utf-16LE BOM" => new UnicodeEncoding(false, true),
            "utf-16BE BOM" => new UnicodeEncoding(true, true),
            "utf-16LE" => new UnicodeEncoding(false, false),
            "utf-16BE" => new UnicodeEncoding(true, false),
            _ => (Encoding)new UTF8Encoding(encoding == "utf-8 BOM"),
        };
        byte[] bytes = [.. coder.GetPreamble(), .. coder.GetBytes(Text)];
        foreach (var size in new[] { 1, 2, 3, 1000 })
        {
            Assert.Equal(Text, Encoding.UTF8.GetString(await ReadAsync(new TrickleStream(bytes, size), null)));
        }
    }

    /// <summary>The letters that the standard names, all of them, and the five bytes that are none.</summary>
    [Fact]
    public async Task Read_Windows1252_IsEachOfItsLetters()
    {
        const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        for (var value = 0; value < 256; value++)
        {
            var read =
                await ReadAsync(new MemoryStream([(byte)'a', (byte)value, (byte)'b', (byte)'c', (byte)'d']), TextEncoding.Windows1252);
            var isNone = value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D;
            var letter = value is < 0x80 or > 0x9F ? ((char)value).ToString() : High[value - 0x80].ToString();
            Assert.Equal(isNone ? [(byte)'a', 0xFF, .. "bcd"u8] : Encoding.UTF8.GetBytes($"a{letter}bcd"), read);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 })]
    public async Task Read_HalfALetter_IsNoLetterAndNotReplaced(byte[] bytes)
    {
        var read = await ReadAsync(new MemoryStream(bytes), null);
        Assert.False(System.Text.Unicode.Utf8.IsValid(read));
        Assert.DoesNotContain("\uFFFD", Encoding.Latin1.GetString(read), StringComparison.Ordinal);
        Assert.Contains((byte)0xFF, read);
    }

    [Fact]
    public async Task Read_Nothing_IsNothing() => Assert.Empty(await ReadAsync(new MemoryStream(), null));

    private static async Task<byte[]> ReadAsync(Stream stream, TextEncoding? told)
    {
        using var input = new Utf8Input(stream, told);
        using var all = new MemoryStream();
        await input.CopyToAsync(all, TestContext.Current.CancellationToken);
        return all.ToArray();
    }
}
