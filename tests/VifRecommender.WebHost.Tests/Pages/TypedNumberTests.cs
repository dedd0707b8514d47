using VifRecommender.WebHost.Pages.Forms;

namespace VifRecommender.WebHost.Tests.Pages;

/// <summary>What people type as a number, and what somebody types who means no good.</summary>
public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("8.290", true, "8290")]
    [InlineData("8 290", true, "8290")]
    [InlineData("20.000,50", false, "20000.50")]
    [InlineData("0,5", false, "0.5")]
    [InlineData("007", true, "7")]
    [InlineData("000", true, "0")]
    [InlineData("00.5", false, "0.5")]
    [InlineData("-3", true, "-3")]
    [InlineData("٣٤٥", true, null)]
    [InlineData("８２９０", true, null)]
    [InlineData("1e9", true, null)]
    [InlineData("NaN", false, null)]
    [InlineData("-", true, null)]
    [InlineData("", true, null)]
    public void Number_IsReadAsItIsMeant(string typed, bool isWhole, string? expected) => Assert.Equal(expected, TypedNumber.Read(typed, isWhole));

    /// <summary>A search that tried every way to part the zeros would go on for an hour.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData(".")]
    public async Task Number_OfAMillionZeros_TakesNoTime(string end) =>
        await Task.Run(() => TypedNumber.Read(new string('0', 1_900_000) + end, isWhole: true), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
}
