using System.Text;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Input;

public sealed class InputReaderTests
{
    [Fact]
    public void Read_File_GivesItsBytesAndName()
    {
        using var folder = new TemporaryFolder();
        var name = folder.File("a.json", "{}");
        var file = Reader().Read(name, 10);
        Assert.Equal(name, file.Name);
        Assert.Equal("{}"u8.ToArray(), file.Utf8);
    }

    [Fact]
    public void Read_FileOverTheLimit_StopsOneByteAfterIt()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(11, Reader().Read(folder.File("a.json", new string('x', 100_000)), 10).Utf8.Length);
    }

    [Fact]
    public void Read_EndlessStandardInput_StopsOneByteAfterTheLimit()
    {
        using var endless = new EndlessStream();
        Assert.Equal(1001, Reader(endless).Read("-", 1000).Utf8.Length);
        Assert.Equal(1001, endless.Given);
    }

    [Fact]
    public void Read_StandardInputTwice_IsVif1001()
    {
        var reader = Reader(new MemoryStream(Encoding.UTF8.GetBytes("{}")));
        Assert.Equal("{}"u8.ToArray(), reader.Read("-", 10).Utf8);
        Assert.Equal("(standard input):0:0: VIF1001: Standard input can be read only once: name a file for one of the two.",
            FaultOf(reader, "-"));
    }

    [Fact]
    public void Read_StandardInputThatFails_IsVif1001()
    {
        using var failing = new FailingStream();
        Assert.Equal("(standard input):0:0: VIF1001: Standard input cannot be read: no luck. Name a file, or pipe one in.",
            FaultOf(Reader(failing), "-"));
    }

    [Fact]
    public void Read_MissingFile_NamesTheNearestOne()
    {
        using var folder = new TemporaryFolder();
        var there = folder.File("trooz.json", "{}");
        Assert.Equal($"{folder.File("troz.json")}:0:0: VIF1001: There is no such file. Did you mean '{there}'?",
            FaultOf(Reader(), folder.File("troz.json")));
        Assert.Equal($"{folder.File("trooz")}:0:0: VIF1001: There is no such file. Did you mean '{there}'?",
            FaultOf(Reader(), folder.File("trooz")));
    }

    [Fact]
    public void Read_MissingFileLikeNoOther_SaysHowToMend()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"{folder.File("a.json")}:0:0: VIF1001: There is no such file: name a file that exists, or - for standard input.",
            FaultOf(Reader(), folder.File("a.json")));
    }

    [Fact]
    public void Read_FileInMissingFolder_IsVif1001()
    {
        using var folder = new TemporaryFolder();
        var name = Path.Combine(folder.Path, "none", "a.json");
        Assert.Equal($"{name}:0:0: VIF1001: There is no such folder: check the path.", FaultOf(Reader(), name));
    }

    [Fact]
    public void Read_Folder_IsVif1001()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"{folder.Path}:0:0: VIF1001: This is a folder: name a file in it.", FaultOf(Reader(), folder.Path));
    }

    [Fact]
    public void Read_NoName_IsVif1001() =>
        Assert.Equal("\"\":0:0: VIF1001: A name is missing here: name a file, or - for standard input.", FaultOf(Reader(), ""));

    private static string FaultOf(InputReader reader, string name) =>
        Assert.Single(Assert.Throws<CommandFault>(() => reader.Read(name, 10)).Diagnostics).ToString();

    private static InputReader Reader(Stream? input = null) =>
        new(new StandardStreams
        {
            Input = input ?? Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Terminal = Terminal.None,
            Today = Vif.Today,
        });
}
