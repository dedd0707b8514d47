using System.Globalization;
using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Loading.Compact;

namespace VifRecommender.Tests.Loading.Compact;

public sealed class TapeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(-65)]
    [InlineData(1_000_000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Number_WrittenAndRead_IsTheSame(int value)
    {
        var writer = new TapeWriter();
        Assert.Equal(value, writer.Number(value));
        Assert.Equal(value, new TapeReader(writer.ToArray(), 0).Number(0));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.25")]
    [InlineData("-3")]
    [InlineData("1.50")]
    [InlineData("79228162514264337593543950335")]
    public void Amount_WrittenAndRead_IsTheSameToTheLastZero(string text)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        var writer = new TapeWriter();
        writer.Amount(value);
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(new TapeReader(writer.ToArray(), 0).Amount(0)));
    }

    [Fact]
    public void Text_OftenWritten_StandsThereOnce()
    {
        string?[] texts = ["", null, "Maison de justice", "gewalt", "Maison de justice", "", "déjà vu", "gewalt", null];
        var writer = new TapeWriter();
        foreach (var text in texts) writer.Text(text);
        var reader = new TapeReader(writer.ToArray(), 0);
        foreach (var text in texts) Assert.Equal(text, reader.Text(null));
        Assert.True(reader.IsAtEnd);
        Assert.Equal(texts.Distinct().Sum(text => Encoding.UTF8.GetByteCount(text ?? "")) + texts.Length, writer.ToArray().Length);
    }

    [Fact]
    public void OptionalTexts_MissingAndGiven_AreTheSame()
    {
        var text = new LocalizedText("un", "een", "eins", "one");
        var writer = new TapeWriter();
        writer.OptionalTexts(null);
        writer.OptionalTexts(text);
        var reader = new TapeReader(writer.ToArray(), 0);
        Assert.Null(reader.OptionalTexts(null));
        Assert.Equal(text, reader.OptionalTexts(null));
    }

    [Fact]
    public void Optional_MissingAndGiven_AreTheSame()
    {
        var writer = new TapeWriter();
        writer.Optional((int?)null);
        writer.Optional(7);
        writer.Optional((decimal?)null);
        writer.Optional(0.5m);
        var reader = new TapeReader(writer.ToArray(), 0);
        Assert.Equal((null, 7), (reader.Optional((int?)null), reader.Optional((int?)null)));
        Assert.Equal((null, 0.5m), (reader.Optional((decimal?)null), reader.Optional((decimal?)null)));
    }
}
