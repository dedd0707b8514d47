using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

/// <summary>
/// A practice says where it comes from in one word, as rules and services do, and names the fields that come from elsewhere.
/// </summary>
public sealed class ProvenanceTests
{
    private const string T = """{ "fr": "t", "nl": "t", "de": "t", "en": "t" }""";
    private const string Sources = """ , "evidence": { "strength": "done-in-belgium", "sources": ["study"] } """;

    [Theory]
    [InlineData("", Provenance.Judgement, Provenance.Judgement, false)]
    [InlineData(""" , "provenance": "judgement" """, Provenance.Judgement, Provenance.Judgement, false)]
    [InlineData(""" , "provenance": "sourced" """ + Sources, Provenance.Sourced, Provenance.Sourced, true)]
    [InlineData(""" , "provenanceByField": { "description": "sourced" } """ + Sources, Provenance.Judgement, Provenance.Sourced, true)]
    [InlineData(""" , "provenance": "sourced", "provenanceByField": { "description": "judgement" } """ + Sources,
        Provenance.Sourced, Provenance.Judgement, true)]
    [InlineData(""" , "provenance": "judgement", "provenanceByField": { "description": "judgement" } """, Provenance.Judgement,
        Provenance.Judgement, false)]
    public void Read_WordAndExceptions_SayOfEachFieldWhereItComesFrom(string members, Provenance title, Provenance description,
        bool sourced)
    {
        var read = Read(members);
        Assert.Empty(read.Diagnostics);
        Assert.Empty(SchemaVerdict.Schema("catalogue", Json(members)));
        AssertSays(read.Value!, title, description, sourced);
        // And written again.
        var again = CatalogueReader.Read(new CatalogueFile("whole.json", CatalogueJson.Write(read.Value!)));
        Assert.Empty(again.Diagnostics);
        AssertSays(again.Value!, title, description, sourced);
    }

    /// <summary>As overlays for version 0.1 were written: the object is read, with the words that stand for it now.</summary>
    [Theory]
    [InlineData("{}", false, "\"provenance\": \"judgement\".")]
    [InlineData("{ \"title\": \"judgement\" }", false, "\"provenance\": \"judgement\".")]
    [InlineData("{ \"title\": \"judgement\", \"description\": \"sourced\" }", true,
        "\"provenance\": \"judgement\", \"provenanceByField\": { \"description\": \"sourced\" }.")]
    public void Read_ObjectByField_IsReadWithARemarkThatSaysHowToWriteIt(string older, bool sourced, string mended)
    {
        var members = $$""" , "provenance": {{older}} {{Sources}}""";
        var read = Read(members);
        var remark = Assert.Single(read.Diagnostics);
        Assert.Equal(("VIF2101", Severity.Warning, "$.practices[0].provenance"), (remark.Id, remark.Severity, remark.Path));
        Assert.EndsWith("Write " + mended, remark.Message, StringComparison.Ordinal);
        var description = sourced ? Provenance.Sourced : Provenance.Judgement;
        AssertSays(read.Value!, Provenance.Judgement, description, sourced);
        // What the remark says means the same, and is no older form.
        var anew = Read($" , {mended.TrimEnd('.')} {Sources}");
        Assert.Empty(anew.Diagnostics);
        Assert.Equal(CatalogueJson.VersionOf(anew.Value!), CatalogueJson.VersionOf(read.Value!));
        Assert.NotEmpty(SchemaVerdict.Schema("catalogue", Json(members)));
    }

    /// <summary>The remark hides no fault, and no fault the remark.</summary>
    [Fact]
    public void Read_ObjectByFieldBesideAFault_SaysBoth() =>
        Assert.Equal(["VIF2001", "VIF2003", "VIF2101"],
            Read(""" , "provenance": { "descripton": "sourced", "title": "sourced" } """).Diagnostics.Select(fault => fault.Id).Order());

    [Theory]
    [InlineData("\"sourced\"", "VIF2003")]
    [InlineData("\"guess\"", "VIF2006")]
    [InlineData("3", "VIF2004")]
    [InlineData("[\"sourced\"]", "VIF2004")]
    [InlineData("\"judgement\", \"provenanceByField\": \"sourced\"", "VIF2004")]
    [InlineData("\"judgement\", \"provenanceByField\": { \"titel\": \"sourced\" }", "VIF2001")]
    [InlineData("\"judgement\", \"provenanceByField\": { \"title\": \"sourced\" }", "VIF2003")]
    public void Read_WordThatCannotBe_IsRefusedByReaderAndSchema(string provenance, string id)
    {
        var members = $" , \"provenance\": {provenance}";
        Assert.Equal(id, Assert.Single(Read(members).Diagnostics).Id);
        Assert.NotEmpty(SchemaVerdict.Schema("catalogue", Json(members)));
    }

    private static void AssertSays(Catalogue catalogue, Provenance title, Provenance description, bool sourced)
    {
        var practice = catalogue.FindPractice("own")!;
        Assert.Equal((title, description, sourced),
            (practice.ProvenanceOf("title"), practice.ProvenanceOf("description"), practice.IsSourcedInPart));
    }

    private static LoadResult<Catalogue> Read(string members) =>
        CatalogueReader.ReadOverlays(SmallCatalogue.Value, [new CatalogueFile("own.json", Json(members))]);

    private static byte[] Json(string members) => Encoding.UTF8.GetBytes($$"""
        { "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "small",
          "practices": [{ "id": "own", "domain": "inform", "dimension": "contact", "title": {{T}}, "description": {{T}}, "safety": {{T}},
            "effort": "quick-win" {{members}} }] }
        """);
}
