using System.Globalization;
using System.Security.Cryptography;

namespace VifRecommender.Host.Tests.Cultures;

/// <summary>A host may run under any culture: what is written, read and found is the same to the byte.</summary>
public sealed class CultureTests
{
    private static readonly Lazy<SortedDictionary<string, string>> Expected =
        new(() => Under(CultureInfo.InvariantCulture, CultureOutputs.All));

    /// <summary>
    /// Turkish has an i of its own, Switzerland an apostrophe in numbers, Belgium a decimal comma, Thailand and Saudi Arabia another year,
    /// Persian other signs.
    /// </summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-CH")]
    [InlineData("fr-BE")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Output_UnderACulture_IsThatOfNone(string culture)
    {
        var expected = Expected.Value;
        var found = Under(CultureInfo.GetCultureInfo(culture), CultureOutputs.All);
        Assert.True(expected.Count > 40, "each kind of output");
        Assert.Equal(expected.Keys, found.Keys);
        Assert.All(expected, output => Assert.Equal((output.Key, output.Value), (output.Key, found[output.Key])));
    }

    /// <summary>The cultures are those of this machine's data, and differ: a test under a culture that is none proves nothing.</summary>
    [Fact]
    public void Cultures_OfTheTests_Differ()
    {
        Assert.Equal("ı", CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToLower("I"));
        Assert.Equal(",", CultureInfo.GetCultureInfo("fr-BE").NumberFormat.NumberDecimalSeparator);
        Assert.Equal("’", CultureInfo.GetCultureInfo("de-CH").NumberFormat.NumberGroupSeparator);
        Assert.NotEqual(2026, CultureInfo.GetCultureInfo("th-TH").Calendar.GetYear(new DateTime(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc)));
    }

    private static SortedDictionary<string, string> Under(CultureInfo culture, Func<IEnumerable<(string Name, byte[] Bytes)>> outputs)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, bytes) in outputs()) hashes[name] = Convert.ToHexString(SHA256.HashData(bytes));
            return hashes;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
