using System.Text;
using VifRecommender.Loading;
using VifRecommender.Sheets;

namespace VifRecommender.Tests.Sheets;

public sealed class SheetReaderTests
{
    private const string Words = """{ "fr": "Titre", "nl": "Titel", "de": "Titel", "en": "Title" }""";

    internal static string Small(params string[] ids) =>
        $$"""{ "schemaVersion": 1, "sheets": [ {{string.Join(", ", ids.Select(id => Sheet(id, $$"""{ "text": {{Words}} }""")))}} ] }""";

    [Theory]
    [InlineData("""{ "text": { "fr": "{comune}", "nl": "a", "de": "a", "en": "a" } }""", "VIF4006", "did you mean 'commune'")]
    [InlineData("""{ "text": { "fr": "a", "nl": "a", "en": "a" } }""", "VIF2003", "'de' is missing")]
    [InlineData("""{ "text": WORDS, "heading": WORDS }""", "VIF2003", "exactly one of heading, text")]
    [InlineData("""{ "for": ["wallonia"] }""", "VIF2003", "exactly one of heading, text")]
    [InlineData("""{ "text": WORDS, "for": ["walonia"] }""", "VIF2006", "did you mean 'wallonia'")]
    [InlineData("""{ "exit": WORDS, "hint": WORDS, "to": { "fr": "javascript:alert(1)", "nl": "https://a.be", "de": "https://a.be","""
        + """ "en": "https://a.be" } }""", "VIF2007", "begins with https://")]
    [InlineData("""{ "signatures": "anybody" }""", "VIF2006", "none of executive")]
    [InlineData("""{ "partners": [ { "kind": "danger-unit" } ] }""", "VIF2003", "'name' is missing")]
    [InlineData("""{ "lines": ["Not an id"] }""", "VIF2007", "is not an id")]
    [InlineData("7", "VIF2004", "Write a block of a sheet as an object")]
    public void Read_BadBlock_SaysWhatWhereAndHowToMend(string block, string id, string message)
    {
        var result =
            Read($$"""{ "schemaVersion": 1, "sheets": [ {{Sheet("mine", block.Replace("WORDS", Words, StringComparison.Ordinal))}} ] }""");
        Assert.Null(result.Value);
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(id, fault.Id);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Line > 0);
        Assert.StartsWith("$.sheets[0].blocks[0]", fault.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ }", "VIF2003")]
    [InlineData("[]", "VIF2004")]
    [InlineData("{ \"schemaVersion\": 2, \"sheets\": [] }", "VIF2008")]
    [InlineData("", "VIF1008")]
    public void Read_BadFile_IsNeverThrown(string text, string id) => Assert.Equal(id, Read(text).Diagnostics[0].Id);

    [Fact]
    public void Read_SheetWithoutSafetyRule_IsRefused()
    {
        var result = Read(Small("mine").Replace($"\"safety\": [{Words}], ", "", StringComparison.Ordinal));
        Assert.Contains("has its safety rule", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SameIdTwice_IsRefusedAcrossFiles()
    {
        var file = new CatalogueFile("a.json", Encoding.UTF8.GetBytes(Small("mine")));
        Assert.Equal("VIF3001", Assert.Single(SheetReader.Read([file, file with { Name = "b.json" }]).Diagnostics).Id);
    }

    /// <summary>A file of ours, cut anywhere, is told and never thrown.</summary>
    [Fact]
    public void Read_CutFile_IsNeverThrown()
    {
        var bytes = SheetLibrary.BuiltInFiles()[1].Utf8;
        for (var length = 0; length < bytes.Length; length += 97)
        {
            Assert.NotEmpty(SheetReader.Read([new CatalogueFile("cut.json", bytes[..length])]).Diagnostics);
        }
    }

    private static string Sheet(string id, string block) =>
        $$"""{ "id": "{{id}}", "use": "public", "name": {{Words}}, "purpose": {{Words}}, "title": {{Words}}, "safety": [{{Words}}],"""
            + $$""" "blocks": [ {{block}} ] }""";

    private static VifRecommender.Diagnostics.LoadResult<SheetLibrary> Read(string text) =>
        SheetReader.Read([new CatalogueFile("own.json", Encoding.UTF8.GetBytes(text))]);
}
