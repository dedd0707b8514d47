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
        Assert.Equal($"{name}:0:0: VIF1010: There is no such folder: make it first, or name another file.", Assert.Single(fault.Diagnostics).ToString());
    }

    [Fact]
    public void Write_Device_WritesToItAndDoesNotReplaceIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no device files.");
        OutputFile.Write("/dev/null", "new"u8);
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }
}
