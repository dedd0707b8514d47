using System.Globalization;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Situations;

public sealed class LocalShapeTests
{
    [Theory]
    [InlineData(LocalFactKind.Share, "0", true)]
    [InlineData(LocalFactKind.Share, "0.5", true)]
    [InlineData(LocalFactKind.Share, "1", true)]
    [InlineData(LocalFactKind.Share, "1.0001", false)]
    [InlineData(LocalFactKind.Count, "0", true)]
    [InlineData(LocalFactKind.Count, "7", true)]
    [InlineData(LocalFactKind.Count, "7.0", true)]
    [InlineData(LocalFactKind.Count, "6.5", false)]
    [InlineData(LocalFactKind.Amount, "0", true)]
    [InlineData(LocalFactKind.Amount, "6.5", true)]
    [InlineData(LocalFactKind.Choice, "1", false)]
    public void Fits_Number_IsOneThatTheKindAllows(LocalFactKind kind, string number, bool fits) =>
        Assert.Equal(fits, Shape(kind).Fits(LocalAnswer.Of(decimal.Parse(number, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(LocalFactKind.Share, "own", false)]
    [InlineData(LocalFactKind.Count, "own", false)]
    [InlineData(LocalFactKind.Amount, "own", false)]
    [InlineData(LocalFactKind.Choice, "own", true)]
    [InlineData(LocalFactKind.Choice, "shared", true)]
    [InlineData(LocalFactKind.Choice, "Own", false)]
    public void Fits_Choice_IsOneOfTheAnswers(LocalFactKind kind, string choice, bool fits) =>
        Assert.Equal(fits, Shape(kind).Fits(LocalAnswer.Of(choice)));

    [Fact]
    public void IsNumber_EachKind_IsAllButTheChoice() =>
        Assert.Equal([LocalFactKind.Choice], Enum.GetValues<LocalFactKind>().Where(kind => !Shape(kind).IsNumber));

    private static LocalShape Shape(LocalFactKind kind) => new("fact", kind, ["own", "shared"]);
}
