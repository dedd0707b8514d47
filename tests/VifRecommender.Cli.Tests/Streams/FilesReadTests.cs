namespace VifRecommender.Cli.Tests.Streams;

/// <summary>A file is what it is, whatever it is called: no command writes over what it reads.</summary>
public sealed class FilesReadTests : IDisposable
{
    private const string Profile = """{"schemaVersion":1,"name":"A","population":8290}""";
    private const string Overlay = """{"schemaVersion":1,"extends":"vif-belgium","catalogue":{"id":"own","version":"1"}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("recommend IN --output OUT")]
    [InlineData("explain IN household-brochure --output OUT")]
    [InlineData("plan IN --budget 12000 --staff 0.5 --output OUT")]
    [InlineData("pool IN OTHER --output OUT")]
    [InlineData("compare IN IN --output OUT")]
    [InlineData("batch IN --output OUT")]
    [InlineData("batch IN --output OUT --resume")]
    public void Output_IsTheProfileByAnyName_IsRefusedAndTheProfileStays(string line)
    {
        var partner = ""","partnership":{"kind":"police-zone","name":"Z"}}""";
        var input = _folder.File("in.json", line.StartsWith("pool", StringComparison.Ordinal) ? Profile[..^1] + partner : Profile);
        var other = _folder.File("other.json", Profile.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)[..^1] + partner);
        var before = File.ReadAllText(input);
        foreach (var name in NamesOf(input))
        {
            Refused(line.Replace("IN", input, StringComparison.Ordinal).Replace("OTHER", other, StringComparison.Ordinal)
                .Replace("OUT", name, StringComparison.Ordinal));
        }
        Assert.Equal(before, File.ReadAllText(input));
    }

    [Theory]
    [InlineData("catalogue --catalogue IN --format json --output OUT")]
    [InlineData("recommend PROFILE --catalogue IN --output OUT")]
    [InlineData("compare PROFILE PROFILE --after-catalogue IN --output OUT")]
    [InlineData("batch PROFILE --catalogue IN --output OUT")]
    public void Output_IsACatalogueByAnyName_IsRefusedAndTheCatalogueStays(string line)
    {
        var (input, profile) = (_folder.File("over.json", Overlay), _folder.File("in.json", Profile));
        foreach (var name in NamesOf(input))
        {
            Refused(line.Replace("PROFILE", profile, StringComparison.Ordinal).Replace("IN", input, StringComparison.Ordinal)
                .Replace("OUT", name, StringComparison.Ordinal));
        }
        Assert.Equal(Overlay, File.ReadAllText(input));
    }

    /// <summary>The shell opens the files here, so the process itself has to see what they are.</summary>
    [Theory]
    [InlineData("recommend - --output in.json < in.json", "--output names the input: 'in.json' is the same file as '(standard input)'.")]
    [InlineData("batch - --output link.json < in.json", "--output names the input: 'link.json' is the same file as '(standard input)'.")]
    [InlineData("recommend in.json >> in.json", "Standard output is the input: it was redirected to the same file as 'in.json'.")]
    [InlineData("batch - < in.json >> link.json",
        "Standard output is the input: it was redirected to the same file as '(standard input)'.")]
    public async Task Redirection_OfTheInput_IsRefusedAndTheInputStays(string line, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is for sh.");
        File.CreateSymbolicLink(_folder.File("link.json"), _folder.File("in.json", Profile));
        var result = await Shell.RunAsync(_folder.Path, line);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(Profile, File.ReadAllText(_folder.File("in.json")));
    }

    [Fact]
    public async Task Devices_ReadAndWritten_AreNoSameFile()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is for sh.");
        Assert.Equal(0, (await Shell.RunAsync(_folder.Path, "batch - --output /dev/null < /dev/null > /dev/null")).Code);
    }

    private static void Refused(string line)
    {
        var result = Vif.Run(line.Split(' '));
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("(command line):0:0: VIF1011: --output names the input: ", Assert.Single(result.Faults),
            StringComparison.Ordinal);
    }

    private IEnumerable<string> NamesOf(string file)
    {
        yield return file;
        yield return Path.Combine(_folder.Path, ".", Path.GetFileName(file));
        if (OperatingSystem.IsWindows()) yield break;
        var (symbolic, hard) = (_folder.File("symbolic"), _folder.File("hard"));
        File.CreateSymbolicLink(symbolic, file);
        yield return symbolic;
        Assert.Equal(0, Shell.Link(file, hard));
        yield return hard;
    }
}
