namespace VifRecommender.Cli.Tests.Streams;

/// <summary>Streams that the caller closed, as some schedulers do: an exit code of the list, no abort, no waiting.</summary>
public sealed class ClosedStreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("recommend a.json >&-", 0)]
    [InlineData("batch a.json >&-", 0)]
    [InlineData("check none.json >&-", 2)]
    [InlineData("--help >&-", 0)]
    [InlineData("recommend none.json 2>&-", 2)]
    [InlineData("recommend a.json 2>&-", 0)]
    [InlineData("batch a.json 2>&-", 0)]
    [InlineData("nonsense 2>&-", 2)]
    [InlineData("recommend - <&-", 2)]
    [InlineData("batch - <&-", 2)]
    [InlineData("check - <&-", 2)]
    [InlineData("recommend a.json <&- >&- 2>&-", 0)]
    [InlineData("batch a.json --output o.jsonl <&- >&- 2>&-", 0)]
    [InlineData("recommend - <&- >&- 2>&-", 2)]
    public async Task Streams_Closed_EndWithACodeOfTheList(string line, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is for sh.");
        _folder.File("a.json", """{"schemaVersion":1,"name":"A","population":8290}""");
        Assert.Equal(code, (await Shell.RunAsync(_folder.Path, line)).Code);
    }

    [Fact]
    public async Task StandardInput_Closed_IsVif1001()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is for sh.");
        var result = await Shell.RunAsync(_folder.Path, "recommend - <&-");
        Assert.Equal("(standard input):0:0: VIF1001: Standard input is closed: name a file, or pipe one in.", Assert.Single(result.Faults));
    }

    [Theory]
    [InlineData("recommend a.json > /dev/full")]
    [InlineData("recommend a.json --output /dev/full")]
    [InlineData("batch a.json > /dev/full")]
    [InlineData("batch a.json --output /dev/full")]
    [InlineData("schema profile > /dev/full")]
    public async Task Device_Full_IsVif1010(string line)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        _folder.File("a.json", """{"schemaVersion":1,"name":"A","population":8290}""");
        var result = await Shell.RunAsync(_folder.Path, line);
        Assert.Equal(2, result.Code);
        Assert.Contains("VIF1010", Assert.Single(result.Faults), StringComparison.Ordinal);
    }
}
