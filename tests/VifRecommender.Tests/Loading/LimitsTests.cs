using System.Collections.Immutable;
using System.Text;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>Each limit: exactly at it, and one over.</summary>
public sealed class LimitsTests
{
    [Fact]
    public void Read_ProfileOfMaxBytes_IsRead()
    {
        Assert.Empty(Profile(Padded(Limits.MaxProfileBytes)));
        Assert.Equal("VIF1007", Assert.Single(Profile(Padded(Limits.MaxProfileBytes + 1))).Id);
    }

    [Fact]
    public void Read_CatalogueOfMaxBytes_IsRead()
    {
        Assert.Empty(Catalogue(Padded(Limits.MaxCatalogueBytes, """{"schemaVersion":1,"catalogue":{"id":"c","version":"1"}}""")));
        Assert.Equal("VIF1007", Assert.Single(Catalogue(Padded(Limits.MaxCatalogueBytes + 1, "{}"))).Id);
    }

    [Fact]
    public void Read_MaxDepth_IsNotTooDeep()
    {
        Assert.DoesNotContain(Profile(Nested(Limits.MaxDepth)), each => each.Id == "VIF1006");
        Assert.Equal("VIF1006", Assert.Single(Profile(Nested(Limits.MaxDepth + 1))).Id);
        Assert.Equal("VIF1006", Assert.Single(Profile(Nested(Limits.MaxDepth + 10))).Id);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("😀")]
    public void Read_TextOfMaxLength_IsRead(string character)
    {
        Assert.Empty(Profile(Named(string.Concat(Enumerable.Repeat(character, Limits.MaxTextLength)))));
        var fault = Assert.Single(Profile(Named(string.Concat(Enumerable.Repeat(character, Limits.MaxTextLength + 1)))));
        Assert.Equal("profile.json:1:20: VIF2007: The text is longer than 4000 characters: shorten it. ($.name)", fault.ToString());
    }

    [Fact]
    public void Read_IdOfMaxLength_IsAnId()
    {
        Assert.Equal("VIF3002", Assert.Single(Profile(Wish(new string('a', Limits.MaxIdLength)))).Id);
        Assert.Equal("VIF2007", Assert.Single(Profile(Wish(new string('a', Limits.MaxIdLength + 1)))).Id);
    }

    [Fact]
    public void Read_MaxValues_AreRead()
    {
        // The list is a value too.
        static byte[] List(int items) => Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat('1', items))}]");
        Assert.DoesNotContain(Profile(List(Limits.MaxValues - 1)), each => each.Id == "VIF1009");
        Assert.Equal("profile.json:1:400000: VIF1009: The file has more than 200000 values: split it. ($)",
            Assert.Single(Profile(List(Limits.MaxValues))).ToString());
    }

    [Fact]
    public void Read_MaxDiagnostics_AreAllListed()
    {
        Assert.Equal(Enumerable.Range(0, 200).Select(n => $"$.m{n}"), Profile(Unknown(Limits.MaxDiagnostics)).Select(each => each.Path));
        var faults = Profile(Unknown(Limits.MaxDiagnostics + 1));
        Assert.Equal(Limits.MaxDiagnostics + 1, faults.Length);
        Assert.Equal("1 more fault is not listed; mend the first 200 and check again.", faults[^1].Message);
    }

    private static byte[] Padded(int length, string json = """{"schemaVersion":1,"name":"N","population":1}""") =>
        Encoding.UTF8.GetBytes(json.PadRight(length));

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));

    private static byte[] Named(string name) => Encoding.UTF8.GetBytes($$"""{"schemaVersion":1,"name":"{{name}}","population":1}""");

    private static byte[] Wish(string id) =>
        Encoding.UTF8.GetBytes($$"""{"schemaVersion":1,"name":"N","population":1,"wishes":["{{id}}"]}""");

    private static byte[] Unknown(int count) =>
        Encoding.UTF8.GetBytes(
            $$"""{"schemaVersion":1,"name":"N","population":"""
                + $$"""1,{{string.Join(",", Enumerable.Range(0, count).Select(n => $"\"m{n}\":1"))}}}""");

    private static ImmutableArray<Diagnostic> Profile(byte[] bytes) => ProfileReader.Read(bytes, SmallCatalogue.Value).Diagnostics;

    private static ImmutableArray<Diagnostic> Catalogue(byte[] bytes) =>
        CatalogueReader.Read(new CatalogueFile("c.json", bytes)).Diagnostics;
}
