namespace VifRecommender.Belgium.Tests.Searching;

public sealed class ZoneSearchTests
{
    [Theory]
    [InlineData("SECOVA", "Secova")]
    [InlineData("5283", "Secova")]
    [InlineData("weser göhl", "Weser-Göhl")]
    [InlineData("Seraing-Neupré", "Seraing/Neupré")]
    [InlineData("Namur", "Namur")]
    public void Search_NameOrNumber_IsCertain(string text, string zone) => Assert.Equal(zone, PoliceZones.Search(text).Certain?.Name);

    /// <summary>A zone that was merged, or a commune in place of its zone: the candidates.</summary>
    [Theory]
    [InlineData("Trooz", "Secova")]
    [InlineData("Tessenderlo", "Beringen/Ham/Tessenderlo")]
    [InlineData("Seccova", "Secova")]
    [InlineData("Bastogne", "Centre Ardenne")]
    public void Search_MemberOrNearName_GivesCandidates(string text, string zone)
    {
        var search = PoliceZones.Search(text);
        Assert.Null(search.Certain);
        Assert.Contains(zone, search.Zones.Select(each => each.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("xqzwvk")]
    public void Search_Nothing_FindsNothing(string text) => Assert.Empty(PoliceZones.Search(text).Zones);
}
