using System.Text.Json;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

public sealed class JsonFormatTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 10)]
    [InlineData(1_000, 100)]
    [InlineData(20_000, 10)]
    [InlineData(3, 200_000)]
    public void Write_OfAnyLength_IsWhatTheWriterWrites(int count, int length)
    {
        using var expected = new MemoryStream();
        using (var writer = new Utf8JsonWriter(expected, JsonFormat.Indented)) Texts(writer, count, length);
        expected.WriteByte((byte)'\n');
        Assert.Equal(expected.ToArray(), JsonFormat.Write(JsonFormat.Indented, writer => Texts(writer, count, length)));
    }

    private static void Texts(Utf8JsonWriter writer, int count, int length)
    {
        writer.WriteStartArray();
        for (var i = 0; i < count; i++) writer.WriteStringValue(new string((char)('a' + (i % 26)), length));
        writer.WriteEndArray();
    }
}
