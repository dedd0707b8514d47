using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Belgium.Tests.Places;

public sealed class ProfileTests
{
    [Fact]
    public void ToProfile_Trooz_HoldsWhatIsPublicAndItsSources()
    {
        var profile = Communes.Find("62122")!.ToProfile();
        Assert.Equal(("Trooz", "62122", 8_290), (profile.Name, profile.NisCode, profile.Population));
        Assert.Equal(Region.Wallonia, profile.Region);
        Assert.Equal(("Secova", 5, 69_679), (profile.Partnership!.Name, profile.Partnership.Communes, profile.Partnership.Population));
        Assert.Contains(profile.Notes!.Sources, source => source.Contains("Statbel", StringComparison.Ordinal));
        Assert.Contains(profile.Notes.Sources, source => source.Contains("CC BY-SA 4.0", StringComparison.Ordinal));
        Assert.Empty(profile.Services);
    }

    /// <summary>Each profile is one that the reader of files accepts, and reads back as it is.</summary>
    [Fact]
    public void ToProfile_EveryCommune_IsReadBack() => Assert.All(Communes.All, commune =>
    {
        var written = ProfileWriter.Write(commune.ToProfile());
        Assert.Equal(written, ProfileWriter.Write(ProfileReader.Read(written, BuiltInCatalogue.Value).ValueOrThrow()));
    });

    /// <summary>Nobody says of a commune what was not read: what is not known stays unknown, never absent.</summary>
    [Fact]
    public void ToProfile_EveryCommune_CallsNothingAbsent() => Assert.All(Communes.All, commune =>
    {
        var profile = commune.ToProfile();
        Assert.Equal(Presence.Unknown, profile.OtherServices);
        Assert.DoesNotContain(StructurePresence.Absent, profile.RegionalStructures.Values);
    });
}
