using System.Text;
using FsCheck.Xunit;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

/// <summary>A stored profile outlives additions to the catalogue: what it says of them is kept, told, and changes nothing.</summary>
public sealed class StoredProfileTests
{
    private static readonly ProfileReadOptions Keep = new() { UnknownIds = UnknownIds.Keep };

    private static readonly CalendarDate Date = new(2026, 11, 29);

    /// <summary>Whatever a profile says of what the catalogue has not, the advice is that without it.</summary>
    [Property(MaxTest = 60)]
    public void Read_IdsThatTheCatalogueHasNot_AreKeptAndChangeNoAdvice(int seed)
    {
        var plain = RandomProfile.Make(seed, Recommender.Default.Catalogue);
        var more = WithMore(plain);
        var read = ProfileReader.Read(ProfileWriter.Write(more), Recommender.Default.Catalogue, Keep);
        Assert.All(read.Diagnostics, each => Assert.Equal("VIF3101", each.Id));
        Assert.Equal(5, read.Diagnostics.Length);
        Assert.Equal(Encoding.UTF8.GetString(ProfileWriter.Write(more)), Encoding.UTF8.GetString(ProfileWriter.Write(read.Value!)));
        Assert.Equal(Advice(plain), Advice(read.Value!));
    }

    [Fact]
    public void Read_IdsOfAFileThatIsGiven_AreFaultsWithTheNearestWord()
    {
        var read = ProfileReader.Read(Encoding.UTF8.GetBytes(
            """{ "schemaVersion": 1, "name": "Genk", "population": 1, "services": { "contct": true } }"""), SmallCatalogue.Value);
        Assert.Null(read.Value);
        Assert.Contains("did you mean 'contact'?", Assert.Single(read.Diagnostics).Message, StringComparison.Ordinal);
    }

    /// <summary>To keep what is not known is not to keep what is wrong.</summary>
    [Theory]
    [InlineData("\"services\": { \"Not An Id\": true }", "VIF2007")]
    [InlineData("\"services\": { \"own-desk\": \"perhaps\" }", "VIF2006")]
    [InlineData("\"practices\": { \"own\": { \"status\": \"dismissed\", \"until\": \"soon\" } }", "VIF2007")]
    [InlineData("\"wishes\": [\"own\", \"own\"]", "VIF3003")]
    [InlineData("\"wishes\": [7]", "VIF2004")]
    [InlineData("\"region\": \"atlantis\"", "VIF2006")]
    public void Read_WhatIsWrong_StaysAFault(string member, string id)
    {
        var read = ProfileReader.Read(Encoding.UTF8.GetBytes($$"""{ "schemaVersion": 1, "name": "Genk", "population": 1, {{member}} }"""),
            SmallCatalogue.Value, Keep);
        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, each => each.Id == id);
    }

    [Fact]
    public void Read_WithoutOptions_Throws() =>
        Assert.Throws<ArgumentNullException>("options", () => ProfileReader.Read([], SmallCatalogue.Value, (ProfileReadOptions)null!));

    private static CommuneProfile WithMore(CommuneProfile profile) => profile
        .WithService("aa-own-desk", new ServiceState(Presence.Present, Holder.Zone))
        .WithSignal("own-signal", Presence.Present)
        .WithStructure("zz-own-structure", StructurePresence.Announced)
        .WithPractice("own-practice", new PracticeState(PracticeStatus.Dismissed, "words", new CalendarDate(2027, 1, 1)))
        with
    { Wishes = profile.Wishes.Add("own-practice") };

    private static string Advice(CommuneProfile profile)
    {
        var json = Encoding.UTF8.GetString(AdviceJson.Write(Recommender.Default.Recommend(profile, Date), Language.French));
        return System.Text.RegularExpressions.Regex.Replace(json, "sha256:[0-9a-f]{64}", "");
    }
}
