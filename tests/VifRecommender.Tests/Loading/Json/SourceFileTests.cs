using System.Text;
using VifRecommender.Loading.Json;

namespace VifRecommender.Tests.Loading.Json;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("abc", 99, 1, 4)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("é\u0301b", 4, 1, 3)]
    [InlineData("\uFEFFab", 0, 1, 1)]
    [InlineData("\uFEFFab", 3, 1, 1)]
    [InlineData("\uFEFFab", 4, 1, 2)]
    [InlineData("\uFEFFa\nb", 5, 2, 1)]
    public void Locate_Offset_CountsCharactersFromOne(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceFile("f", Encoding.UTF8.GetBytes(text)).Locate(offset));

    [Fact]
    public void Locate_LargeFile_AgreesWithCountingFromTheStart()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3_000).Select(n => n % 7 == 0 ? "é\n" : "a😀…")));
        var file = new SourceFile("f", bytes);
        foreach (var offset in new[] { 20_000, 0, 4_095, 4_096, 4_097, 8_192, 8_191, bytes.Length })
        {
            var before = Encoding.UTF8.GetString(bytes, 0, offset);
            var characters = bytes.Take(offset).Skip(Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, offset - 1)) + 1)
                .Count(each => (each & 0xC0) != 0x80);
            Assert.Equal((before.Count(c => c == '\n') + 1, characters + 1), file.Locate(offset));
        }
    }
}
