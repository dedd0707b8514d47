using System.Text;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;

namespace VifRecommender.Tests.Loading.Json;

/// <summary>What is no JSON is told apart by the character at which it ends to be some, at its line and column.</summary>
public sealed class JsonTreeTests
{
    private const string Comment = "comments are not JSON";
    private const string Quotes = "texts stand between double quotes";
    private const string Comma = "a value or a name is missing here, or a comma is one too many";
    private const string Colon = "a name is missing before the colon, or a comma before the name";
    private const string Number = "a number is badly formed, or a comma is missing before it";
    private const string Before = "a comma or a colon is missing before this text";
    private const string Line = "a text runs over the end of the line, or a value is missing";
    private const string Value = "a value is true, false, null, a number, a text between double quotes, a list or an object";

    [Theory]
    [InlineData("[/]", "1:2", Comment)]
    [InlineData("[1, # one\n2]", "1:5", Comment)]
    [InlineData("['a']", "1:2", Quotes)]
    [InlineData("[1,,2]", "1:4", Comma)]
    [InlineData("[1,]", "1:4", Comma)]
    [InlineData("{\"a\":}", "1:6", Comma)]
    [InlineData("[\n  {\"a\": 1,\n  :2}]", "3:3", Colon)]
    [InlineData("[1 2]", "1:4", Number)]
    [InlineData("[0 9]", "1:4", Number)]
    [InlineData("[1 0]", "1:4", Number)]
    [InlineData("[1 -2]", "1:4", Number)]
    [InlineData("[+1]", "1:2", Number)]
    [InlineData("[.5]", "1:2", Number)]
    [InlineData("[1 \"a\"]", "1:4", Before)]
    [InlineData("[\"a\nb\"]", "1:4", Line)]
    [InlineData("[yes]", "1:2", Value)]
    [InlineData("[\n\n  nope]", "3:4", Value)]
    [InlineData("\n[yes]", "2:2", Value)]
    public void Read_NoJson_SaysWhichCharacterAndWhy(string json, string place, string reason) =>
        Assert.Equal([$"{place} VIF1003: This is not JSON: {reason}. ($)"], Faults(Encoding.UTF8.GetBytes(json)));

    /// <summary>The mark is no character, and what stands before the fault on other lines does not count.</summary>
    [Theory]
    [InlineData("[yes]", "1:2")]
    [InlineData("[1,\n\"é\", yes]", "2:6")]
    public void Read_NoJsonAfterAByteOrderMark_IsAtItsPlace(string json, string place) =>
        Assert.StartsWith($"{place} VIF1003", Assert.Single(Faults([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)])),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("[1,", "1:4")]
    [InlineData("[\"a", "1:4")]
    [InlineData("[\n1,\n \t\r\n", "4:1")]
    public void Read_FileThatEndsEarly_IsCutWhereItEnds(string json, string place) => Assert.Equal(
        [$"{place} VIF1004: The file ends in the middle of the document: close every string, list and object, or fetch the whole file. "
            + "($)"],
        Faults(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void Read_FileOfBlanks_IsEmpty(string json) =>
        Assert.Equal(["1:1 VIF1008: The file is empty: write a JSON object. ($)"], Faults(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Read_SecondDocument_IsRefusedWhereItBegins() =>
        Assert.Equal(["1:4 VIF1005: A second document begins here: keep one in a file. ($)"], Faults("{} []"u8.ToArray()));

    [Fact]
    public void Read_ByteThatIsNotUtf8_IsNamedAtItsPlace() =>
        Assert.Equal(["1:4 VIF1002: This byte is not UTF-8: save the file as UTF-8. ($)"], Faults([(byte)'[', (byte)'"', (byte)'a', 0xFF]));

    [Fact]
    public void Read_MoreBytesThanAllowed_IsTooLarge()
    {
        Assert.Empty(Faults("[10]"u8.ToArray(), 4));
        Assert.Equal(["1:1 VIF1007: The file is larger than 3 bytes: split it, or check that it is the right file. ($)"],
            Faults("[10]"u8.ToArray(), 3));
    }

    /// <summary>The limit counts what is open, objects and lists alike, and is reported in what is open.</summary>
    [Fact]
    public void Read_ObjectOneTooDeep_IsRefusedInItsParent()
    {
        var (open, close) = (string.Concat(Enumerable.Repeat("{\"a\":", Limits.MaxDepth)), new string('}', Limits.MaxDepth));
        Assert.Empty(Faults(Encoding.UTF8.GetBytes($"{open}1{close}")));
        Assert.Equal([$"1:161 VIF1006: Objects and lists nest more than 32 deep here: flatten them. (${string.Concat(
            Enumerable.Repeat(".a", Limits.MaxDepth))})"], Faults(Encoding.UTF8.GetBytes($"{open}[]{close}")));
    }

    [Fact]
    public void Read_HalfASurrogatePair_IsRefusedAsANameToo()
    {
        Assert.Equal(["1:2 VIF1003: This text holds half a surrogate pair: write the whole character. ($)"],
            Faults("{\"\\ud800\": 1}"u8.ToArray()));
        Assert.Equal(["1:7 VIF1003: This text holds half a surrogate pair: write the whole character. ($)"],
            Faults("{\"a\": \"\\ud800\"}"u8.ToArray()));
    }

    /// <summary>Of members of one name the first counts; each further one is named, however many others there are.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(60)]
    public void Read_MembersOfOneName_KeepTheFirst(int others)
    {
        var more = string.Concat(Enumerable.Range(0, others).Select(n => $"\"m{n}\":0,"));
        var sink = Sink(Encoding.UTF8.GetBytes($"{{\"a\":1,{more}\"a\":2,\"a\":3}}"));
        var root = JsonTree.Read(sink, 10_000)!;
        Assert.Equal(1, root.Member("a")!.Number);
        Assert.Equal(["a", .. Enumerable.Range(0, others).Select(n => $"m{n}")], root.Children.Select(each => each.Name));
        Assert.Equal(2, sink.Count);
        Assert.All(sink.ToDiagnostics(), fault => Assert.Equal(
            ("VIF2002", "The member 'a' stands here a second time: keep one of the two.", "$.a"), (fault.Id, fault.Message, fault.Path)));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(33)]
    public void Read_MembersOfDifferentNames_AreAllKept(int count)
    {
        var sink = Sink(Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, count).Select(n => $"\"m{n}\":[{n}]"))}}}"));
        var root = JsonTree.Read(sink, 10_000)!;
        Assert.Equal(Enumerable.Range(0, count).Select(n => ($"$.m{n}[0]", (decimal?)n)),
            root.Children.Select(each => (each.Children[0].Path, each.Children[0].Number)));
        Assert.Equal(0, sink.Count);
    }

    /// <summary>A name that could be read as part of a path is quoted.</summary>
    [Theory]
    [InlineData("aZ09-_", "$.aZ09-_")]
    [InlineData("a.b", "$[\"a.b\"]")]
    [InlineData("é", "$[\"é\"]")]
    [InlineData("", "$[\"\"]")]
    [InlineData("{", "$[\"{\"]")]
    [InlineData("@", "$[\"@\"]")]
    [InlineData("[", "$[\"[\"]")]
    [InlineData("`", "$[\"`\"]")]
    [InlineData("/", "$[\"/\"]")]
    [InlineData(":", "$[\":\"]")]
    public void Path_OfAMember_QuotesWhatIsNoWord(string name, string path) =>
        Assert.Equal(path, JsonTree.Read(Sink(Encoding.UTF8.GetBytes($"{{\"{name}\": 1}}")), 100)!.Children[0].Path);

    [Fact]
    public void Path_OfALongName_IsQuotedFromOneOverTheLimitOn()
    {
        string Path(int length) =>
            JsonTree.Read(Sink(Encoding.UTF8.GetBytes($"{{\"{new string('a', length)}\": 1}}")), 1_000)!.Children[0].Path;
        Assert.Equal("$." + new string('a', 80), Path(80));
        Assert.StartsWith("$[\"aaa", Path(81), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EachKindOfValue_KeepsItAndItsPlace()
    {
        var root = JsonTree.Read(Sink(Encoding.UTF8.GetBytes(
            """{"t": "é", "n": -1.50, "big": 1e400, "y": true, "f": false, "z": null, "l": [7, [8]]}""")), 100)!;
        Assert.Equal((JsonKind.Text, "é", 1), (root.Member("t")!.Kind, root.Member("t")!.Text, root.Member("t")!.Start));
        Assert.Equal((JsonKind.Number, -1.5m), (root.Member("n")!.Kind, root.Member("n")!.Number));
        Assert.Equal((JsonKind.Number, null), (root.Member("big")!.Kind, root.Member("big")!.Number));
        Assert.Equal((true, false), (root.Member("y")!.Boolean, root.Member("f")!.Boolean));
        Assert.Equal((JsonKind.Null, JsonKind.Boolean), (root.Member("z")!.Kind, root.Member("f")!.Kind));
        var inner = root.Member("l")!.Children[1].Children[0];
        Assert.Equal(("$.l[1][0]", 8m), (inner.Path, inner.Number));
        Assert.Equal("", root.Text);
        Assert.Null(root.Member("none"));
    }

    private static DiagnosticSink Sink(byte[] bytes) => new(new SourceFile("f", bytes));

    private static IEnumerable<string> Faults(byte[] bytes, int most = 10_000)
    {
        var sink = Sink(bytes);
        var root = JsonTree.Read(sink, most);
        Assert.Equal(root is null, sink.Count > 0);
        return sink.ToDiagnostics().Select(fault => $"{fault.Line}:{fault.Column} {fault.Id}: {fault.Message} ({fault.Path})");
    }
}
