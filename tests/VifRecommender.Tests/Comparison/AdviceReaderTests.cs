using System.Text;
using VifRecommender.Comparison;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Comparison;

public sealed class AdviceReaderTests
{
    [Fact]
    public void Read_WrittenAdvice_SaysWhereEachPracticeStood()
    {
        var advice = Recommender.Default.Recommend(TinyCatalogue.Commune(8_290), new CalendarDate(2026, 11, 23));
        var snapshot = AdviceReader.Read(AdviceJson.Write(advice, Language.Dutch)).ValueOrThrow();
        Assert.Equal(CatalogueJson.VersionOf(advice.Catalogue), snapshot.CatalogueVersion);
        Assert.Equal(ProfileWriter.Hash(advice.Profile), snapshot.ProfileHash);
        Assert.Equal((advice.Date, advice.Profile.Name), (snapshot.Date, snapshot.Commune));
        Assert.Equal(advice.Catalogue.Practices.Length, snapshot.Places.Count);
        Assert.Equal(new Place(PlaceKind.Now, 1), snapshot.Places[advice.Recommendations[0].Practice.Id]);
        Assert.Empty(snapshot.MovesTo(advice));
    }

    [Fact]
    public void MovesTo_LaterAdvice_NamesWhatStandsElsewhere()
    {
        var before = Recommender.Default.Recommend(TinyCatalogue.Commune(8_290));
        var first = before.Recommendations[0].Practice.Id;
        var after = Recommender.Default.Recommend(before.Profile.WithPractice(first, PracticeStatus.InPlace));
        var moves = AdviceReader.Read(AdviceJson.Write(before, Language.French)).ValueOrThrow().MovesTo(after);
        var moved = Assert.Single(moves, move => move.Practice == first);
        Assert.Equal((PlaceKind.Now, PlaceKind.InPlace), (moved.Before.Kind, moved.After.Kind));
        // Ranks that only gave way are not kept in a snapshot.
        Assert.Empty(AdviceComparison.Of(before, after).Moves.Where(move => move.Before.Kind != move.After.Kind)
            .Select(move => move.Practice.Id).Except(moves.Select(move => move.Practice)));
    }

    [Fact]
    public void MovesTo_AnotherCatalogue_SaysWhatItDoesNotHave()
    {
        var before = new TinyCatalogue().Practice("gone").Practice("stays").Recommend(TinyCatalogue.Commune());
        var after = new TinyCatalogue().Practice("stays").Practice("new").Recommend(TinyCatalogue.Commune());
        var moves = AdviceReader.Read(AdviceJson.Write(before, Language.English)).ValueOrThrow().MovesTo(after);
        Assert.Equal(PlaceKind.NotInCatalogue, Assert.Single(moves, move => move.Practice == "gone").After.Kind);
        Assert.Equal(PlaceKind.NotInCatalogue, Assert.Single(moves, move => move.Practice == "new").Before.Kind);
    }

    [Theory]
    [InlineData("{}", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{ "schemaVersion": 1, "catalogueVersion": "a@1", "profileHash": "x", "commune": { "name": "A" },"""
        + """ "recommendations": [{ "practice": "x" }], "later": [], "notAdvised": [], "inPlace": [] }""", "$.recommendations[0]")]
    [InlineData("""{ "schemaVersion": 1, "catalogueVersion": "a@1", "profileHash": "x", "commune": { "name": "A" },"""
        + """ "recommendations": [{ "practice": "x", "rank": 1 }], "later": [], "notAdvised": [{ "practice": "x" }],"""
        + """ "inPlace": [] }""", "$.notAdvised[0]")]
    public void Read_WhatIsNoAdvice_IsAFaultWithItsPlace(string json, string path)
    {
        var read = AdviceReader.Read(Encoding.UTF8.GetBytes(json), "old.json");
        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, fault => fault.Path == path && fault.File == "old.json");
    }
}
