using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Situations;

public sealed class SituationTests
{
    [Fact]
    public void Facts_KnownIds_AreAsTheProfileSays()
    {
        var situation = Vocabularies.Situation(TinyCatalogue.With(("housing", Presence.Absent), ("trained-staff", Presence.Absent))
            .WithSignal("overflow", Presence.Present)
            .WithStructure("centre", StructurePresence.Announced)
            .WithPractice("brochure", PracticeStatus.Planned) with
        { NetworkMaturity = new() { Offer = 4 } });
        Assert.Equal(10_000, situation.Population);
        Assert.Equal(Truth.False, situation.Service("housing"));
        Assert.Equal(Truth.Unknown, situation.Service("police-link"));
        Assert.Equal(Truth.True, situation.Signal("overflow"));
        Assert.Equal(StructurePresence.Announced, situation.Structure("centre"));
        Assert.Equal(Truth.True, situation.Finding("untrained"));
        Assert.Equal(Truth.False, situation.Finding("trained"));
        Assert.Equal(PracticeStatus.Planned, situation.Practice("brochure"));
        Assert.Null(situation.Practice("poster"));
        Assert.Equal(LevelRange.Of(4), situation.Level(MaturityDimension.Offer));
        Assert.Null(situation.Date);
    }

    [Fact]
    public void Facts_UnknownIds_AreUnknown()
    {
        // A profile made in code may name what the catalogue does not know; it is ignored.
        var situation = Vocabularies.Situation(TinyCatalogue.With(("no-such", Presence.Present))
            .WithSignal("no-such", Presence.Present).WithStructure("no-such", StructurePresence.Present)
            .WithPractice("no-such", PracticeStatus.InPlace));
        Assert.Equal(Truth.Unknown, situation.Service("no-such"));
        Assert.Equal(Truth.Unknown, situation.Signal("no-such"));
        Assert.Equal(StructurePresence.Unknown, situation.Structure("no-such"));
        Assert.Equal(Truth.Unknown, situation.Finding("no-such"));
        Assert.Null(situation.Practice("no-such"));
    }

    [Fact]
    public void Fork_ServiceAndLevelGained_AreThereAndTheFirstSituationStays()
    {
        var before = Vocabularies.Situation(
            TinyCatalogue.With(("housing", Presence.Absent)) with { NetworkMaturity = new() { People = 1, Risk = 4 } });
        var slot = before.Vocabulary.ServiceSlot("housing");
        var after = before.Fork();
        after.Deliver(slot);
        after.Raise(MaturityDimension.People, 3);
        after.Raise(MaturityDimension.Risk, 2);
        after.Raise(MaturityDimension.Contact, 2);
        Assert.Equal(Truth.True, after.Service("housing"));
        Assert.Equal(LevelRange.Of(3), after.Level(MaturityDimension.People));
        Assert.Equal(LevelRange.Of(4), after.Level(MaturityDimension.Risk));
        Assert.Equal(new LevelRange(2, 5), after.Level(MaturityDimension.Contact));
        Assert.Equal(Truth.False, before.Service("housing"));
        Assert.Equal(LevelRange.Of(1), before.Level(MaturityDimension.People));
    }

    [Fact]
    public void Fork_ProfileDateAndLevels_AreThoseOfTheFirst()
    {
        var profile = TinyCatalogue.Commune() with { NetworkMaturity = NetworkMaturity.All(3) };
        var before = new Recommender(Vocabularies.Value).Recommend(profile, new CalendarDate(2026, 11, 29)).Situation;
        var fork = before.Fork();
        Assert.Same(profile, fork.Profile);
        Assert.Equal(new CalendarDate(2026, 11, 29), fork.Date);
        Assert.Equal(LevelRange.Of(3), fork.OverallLevel);
        Assert.Equal(LevelRange.Of(3), fork.Level(MaturityDimension.Evaluation));
    }

    [Fact]
    public void CopyFrom_AForkThatChanged_IsAsItWasForked()
    {
        var before = Vocabularies.Situation(
            TinyCatalogue.With(("housing", Presence.Absent)) with { NetworkMaturity = NetworkMaturity.All(1) });
        var fork = before.Fork();
        fork.Deliver(fork.Vocabulary.ServiceSlot("housing"));
        foreach (var dimension in Enum.GetValues<MaturityDimension>()) fork.Raise(dimension, 4);
        fork.SettleOverallLevel();
        fork.CopyFrom(before);
        Assert.Equal(Truth.False, fork.Service("housing"));
        Assert.All(Enum.GetValues<MaturityDimension>(), dimension => Assert.Equal(LevelRange.Of(1), fork.Level(dimension)));
        Assert.Equal(LevelRange.Of(1), fork.OverallLevel);
    }

    /// <summary>Where ranks alone are asked, one situation reads profile after profile.</summary>
    [Fact]
    public void Read_TheNextProfile_ForgetsWhatTheLastOneSaid()
    {
        var situation = new Situation(Vocabularies.Value.Vocabulary);
        var last = situation.Read(TinyCatalogue.Commune(), null);
        last.Practices[0] = PracticeStatus.InPlace;
        last.Structures[0] = StructurePresence.Present;
        last.Wishes[0] = true;
        situation.Read(TinyCatalogue.Commune(), null);
        Assert.Null(situation.PracticeAt(0));
        Assert.Equal(StructurePresence.Unknown, situation.StructureAt(0));
        Assert.False(situation.IsWishedAt(0));
    }

    [Theory]
    [InlineData(Presence.Absent, true)]
    [InlineData(Presence.Unknown, true)]
    [InlineData(Presence.Present, false)]
    public void Deliver_Service_IsNewUnlessItIsThere(Presence presence, bool isNew)
    {
        var fork = Vocabularies.Situation(TinyCatalogue.With(("housing", presence))).Fork();
        var slot = fork.Vocabulary.ServiceSlot("housing");
        Assert.Equal(isNew, fork.Deliver(slot));
        Assert.Equal(Truth.True, fork.ServiceAt(slot));
        Assert.False(fork.Deliver(slot));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Raise_KnownLevel_IsNewOnlyAboveIt(int level, bool isNew)
    {
        var situation = Vocabularies.Situation(TinyCatalogue.Commune() with { NetworkMaturity = new() { People = 2 } }).Fork();
        Assert.Equal(isNew, situation.Raise(MaturityDimension.People, level));
        Assert.False(situation.Raise(MaturityDimension.People, level));
    }

    [Fact]
    public void Raise_UnknownLevel_IsNewAboveTheLowest()
    {
        var situation = Vocabularies.Situation(TinyCatalogue.Commune()).Fork();
        Assert.False(situation.Raise(MaturityDimension.Risk, 1));
        Assert.True(situation.Raise(MaturityDimension.Risk, 2));
        Assert.Equal(new LevelRange(2, 5), situation.Level(MaturityDimension.Risk));
    }

    [Fact]
    public void Fork_LevelsGained_CountForTheOverallLevel()
    {
        var before = Vocabularies.Situation(TinyCatalogue.Commune() with { NetworkMaturity = NetworkMaturity.All(1) });
        var after = before.Fork();
        after.Raise(MaturityDimension.Contact, 3);
        after.Raise(MaturityDimension.People, 3);
        after.Raise(MaturityDimension.Risk, 2);
        after.SettleOverallLevel();
        Assert.Equal(LevelRange.Of(1), before.OverallLevel);
        Assert.Equal(LevelRange.Of(2), after.OverallLevel);
    }
}
