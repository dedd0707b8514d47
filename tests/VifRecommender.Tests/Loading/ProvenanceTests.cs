using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;

namespace VifRecommender.Tests.Loading;

/// <summary>A practice says where it comes from in one word, as rules and services do, or field by field.</summary>
public sealed class ProvenanceTests
{
    private const string T = """{ "fr": "t", "nl": "t", "de": "t", "en": "t" }""";

    [Theory]
    [InlineData("judgement", "")]
    [InlineData("judgement", """ , "evidence": { "strength": "done-in-belgium", "sources": ["study"] } """)]
    [InlineData("sourced", """ , "evidence": { "strength": "done-in-belgium", "sources": ["study"] } """)]
    public void Read_OneWord_HoldsForAllThatThePracticeSays(string word, string more)
    {
        var practice = Read($"\"{word}\"{more}").ValueOrThrow().FindPractice("own")!;
        string[] evidence = more.Length > 0 ? ["evidence"] : [];
        Assert.Equal(["description", "effort", .. evidence, "safety", "title"], practice.Provenance.Keys);
        Assert.All(practice.Provenance.Values, value => Assert.Equal(word == "sourced", value == Provenance.Sourced));
    }

    [Theory]
    [InlineData("\"sourced\"", "VIF2003")]
    [InlineData("\"guess\"", "VIF2006")]
    [InlineData("3", "VIF2004")]
    public void Read_WordThatCannotBe_IsRefusedByReaderAndSchema(string provenance, string id)
    {
        Assert.Equal(id, Assert.Single(Read(provenance).Diagnostics).Id);
        Assert.NotEmpty(SchemaVerdict.Schema("catalogue", Json(provenance)));
    }

    [Theory]
    [InlineData("\"judgement\"")]
    [InlineData("{ \"title\": \"judgement\" }")]
    [InlineData("\"sourced\", \"evidence\": { \"strength\": \"done-in-belgium\", \"sources\": [\"study\"] }")]
    public void Read_EitherForm_IsAcceptedByTheSchema(string provenance) =>
        Assert.Empty(SchemaVerdict.Schema("catalogue", Json(provenance)));

    private static LoadResult<Catalogue> Read(string provenance) =>
        CatalogueReader.ReadOverlays(SmallCatalogue.Value, [new CatalogueFile("own.json", Json(provenance))]);

    private static byte[] Json(string provenance) => Encoding.UTF8.GetBytes($$"""
        { "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "small",
          "practices": [{ "id": "own", "domain": "inform", "dimension": "contact", "title": {{T}}, "description": {{T}}, "safety": {{T}},
            "effort": "quick-win", "provenance": {{provenance}} }] }
        """);
}
