using System.Text;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Tests.Streams;

public sealed class OutputFileTests
{
    [Fact]
    public void Write_NewFile_HoldsTheBytesAndLeavesNothingElse()
    {
        using var folder = new TemporaryFolder();
        OutputFile.Write(folder.File("advice.txt"), "new"u8);
        Assert.Equal("new", File.ReadAllText(folder.File("advice.txt")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Write_ExistingFile_ReplacesItWhole()
    {
        using var folder = new TemporaryFolder();
        OutputFile.Write(folder.File("advice.txt", "a longer one that was there"), "new"u8);
        Assert.Equal("new", File.ReadAllText(folder.File("advice.txt")));
    }

    [Fact]
    public void Write_Link_StaysALinkAndReplacesWhatItPointsTo()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("target.txt", "old");
        File.CreateSymbolicLink(folder.File("link.txt"), target);
        OutputFile.Write(folder.File("link.txt"), "new"u8);
        Assert.Equal("new", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(folder.File("link.txt")).LinkTarget);
    }

    [Fact]
    public void Write_Folder_IsVif1010()
    {
        using var folder = new TemporaryFolder();
        var fault = Assert.Throws<CommandFault>(() => OutputFile.Write(folder.Path, "new"u8));
        Assert.Equal($"{folder.Path}:0:0: VIF1010: This is a folder: name a file in it.", Assert.Single(fault.Diagnostics).ToString());
    }

    [Fact]
    public void Write_MissingFolder_IsVif1010()
    {
        using var folder = new TemporaryFolder();
        var name = Path.Combine(folder.Path, "none", "advice.txt");
        var fault = Assert.Throws<CommandFault>(() => OutputFile.Write(name, "new"u8));
        Assert.Equal($"{name}:0:0: VIF1010: There is no such folder: make it first, or name another file.",
            Assert.Single(fault.Diagnostics).ToString());
    }

    [Fact]
    public void Write_Device_WritesToItAndDoesNotReplaceIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no device files.");
        OutputFile.Write("/dev/null", "new"u8);
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    /// <summary>What fails before its first answer leaves the answers of the run before.</summary>
    [Theory]
    [InlineData("batch BAD --output OUT")]
    [InlineData("batch EMPTY --csv --output OUT")]
    [InlineData("batch TABLE --columns name=none --output OUT")]
    [InlineData("batch IN --fail-fast --output OUT")]
    [InlineData("batch none.jsonl --output OUT")]
    [InlineData("recommend IN --output OUT")]
    [InlineData("recommend none.json --output OUT")]
    public void Write_CommandFailsBeforeItsFirstAnswer_FormerFileStays(string line)
    {
        using var folder = new TemporaryFolder();
        var former = folder.File("out", "former\n");
        string[] words =
        [
            .. line.Replace("OUT", former, StringComparison.Ordinal)
                .Replace("BAD", folder.File("bad.csv", "NAME;pop\nA;1\n"), StringComparison.Ordinal)
                .Replace("EMPTY", folder.File("empty.csv", ""), StringComparison.Ordinal)
                .Replace("TABLE", folder.File("table.csv", "n,p\nA,1\n"), StringComparison.Ordinal)
                .Replace("IN", folder.File("in", "{}\n"), StringComparison.Ordinal)
                .Split(' '),
        ];
        Assert.Equal(2, Vif.Run(words).Code);
        Assert.Equal("former\n", File.ReadAllText(former));
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), file => Path.GetFileName(file).StartsWith('.'));
    }

    [Fact]
    public void Write_FolderThatIsClosed_WritesOverTheFileAsTheLastResort()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        var file = folder.File("advice.txt", "a longer one that was there");
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            OutputFile.Write(file, "new"u8);
            Assert.Equal("new", File.ReadAllText(file));
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>What of a block of lines is kept when the disk fills up in it.</summary>
    [Theory]
    [InlineData("one\ntwo\n", 8, 8)]
    [InlineData("one\ntwo\n", 7, 4)]
    [InlineData("one\ntwo\n", 3, 0)]
    [InlineData("one\ntwo\n", -5, 0)]
    public void WholeLines_OfWhatWasWritten_EndWithALineFeed(string lines, int written, int whole) =>
        Assert.Equal(whole, OutputFile.WholeLines(Encoding.UTF8.GetBytes(lines), written));
}
