using System.Reflection;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Writing;

namespace VifRecommender.Host.Tests;

/// <summary>A host says the vocabulary as the files do, both ways.</summary>
public sealed class JsonWordsTests
{
    [Fact]
    public void Of_Values_AreTheWordsOfFiles()
    {
        Assert.Equal(("wallonia", "police-zone", "in-place"),
            (JsonWords.Of(Region.Wallonia), JsonWords.Of(PartnershipKind.PoliceZone), JsonWords.Of(PracticeStatus.InPlace)));
        Assert.Equal(["fr", "nl", "de", "en"], JsonWords.All<Language>());
    }

    [Fact]
    public void TryRead_EveryWordOfEveryEnum_ComesBack()
    {
        var check = typeof(JsonWordsTests).GetMethod(nameof(ComesBack), BindingFlags.NonPublic | BindingFlags.Static)!;
        Type[] enums =
        [
            typeof(Region), typeof(Language), typeof(Presence), typeof(Holder), typeof(StructurePresence), typeof(MaturityDimension),
            typeof(PartnershipKind),
            typeof(PracticeStatus), typeof(Domain), typeof(Scale), typeof(Effort), typeof(Provenance), typeof(FigureBasis),
            typeof(EvidenceStrength),
            typeof(OutcomeEvidence), typeof(PointsPer), typeof(BalanceGroup),
        ];
        foreach (var type in enums) check.MakeGenericMethod(type).Invoke(null, null);
    }

    [Theory]
    [InlineData("Wallonia")]
    [InlineData("")]
    [InlineData(null)]
    public void TryRead_AnythingElse_IsNoWord(string? word) => Assert.False(JsonWords.TryRead<Region>(word, out _));

    [Fact]
    public void Of_EnumOrValueWithoutWord_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonWords.Of((Region)99));
        Assert.Throws<ArgumentException>(() => JsonWords.Of(Truth.True));
    }

    private static void ComesBack<T>()
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Length, JsonWords.All<T>().Length);
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.True(JsonWords.TryRead<T>(JsonWords.Of(value), out var read));
            Assert.Equal(value, read);
        }
    }
}
