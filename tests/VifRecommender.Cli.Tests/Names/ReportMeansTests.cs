using System.Text.RegularExpressions;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Tests.Names;

/// <summary>Every report tells time in hours or posts, and money in the words of its language, which no line breaks.</summary>
public sealed partial class ReportMeansTests
{
    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Report_InAnyLanguage_TellsNoPartOfAPost(Language language) => Assert.All(AllReports.Writers.Keys,
        report => Assert.DoesNotMatch(PartOfAPost(), AllReports.Write(report, language)));

    [Fact]
    public void Report_InDutch_SaysEuro() => Assert.All(AllReports.Writers.Keys,
        report => Assert.DoesNotMatch(DutchEur(), AllReports.Write(report, Language.Dutch)));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Report_Money_IsNotBrokenFromItsNumber(Language language) => Assert.All(AllReports.Writers.Keys,
        report => Assert.DoesNotMatch(Breakable(), AllReports.Write(report, language)));

    [GeneratedRegex(@"\b(ETP|VTE|VZÄ|FTE)\b")]
    private static partial Regex PartOfAPost();

    // A heading over numbers of a spreadsheet has the sign of the currency; behind a narrow space it is the French text of a decision.
    [GeneratedRegex(@"(?<![\u202F(])\bEUR\b")]
    private static partial Regex DutchEur();

    [GeneratedRegex(@"\d (EUR|euro)\b|\bEUR \d|\d EUR\d")]
    private static partial Regex Breakable();
}
