using System.Text.RegularExpressions;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

/// <summary>A checkout as a colleague on Windows has it: git set to CRLF, in a folder with spaces and accents.</summary>
public sealed partial class CheckoutTests : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("vif été à part ").FullName;

    [Fact]
    public async Task Checkout_WithCrlfInAFolderWithAccents_HasTheSameBytesAndSaysTheSame()
    {
        // An archive has no history to check out anew; its files are these.
        if (!Path.Exists(Repository.PathOf(".git"))) return;
        var copy = Path.Combine(_work, "vérification");
        await Git(_work, "clone", "-q", "--shared", "-c", "core.autocrlf=true", "-c", "core.eol=crlf", Repository.Root, copy);

        // i: in the repository; w: in the folder. Golden files and quoted code are compared byte for byte, so w must be lf everywhere.
        var ends = (await Git(copy, "ls-files", "--eol")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(ends.Length, 500, int.MaxValue);
        Assert.DoesNotContain(ends, line => HasCarriageReturns().IsMatch(line)
            && !line.EndsWith(".sln", StringComparison.Ordinal) && !line.Contains("attr/-text", StringComparison.Ordinal));

        var said = await DotNet.Start("dotnet", "", copy, ["run", "--project", "samples/ConsoleHost", "-p:RunAnalyzers=false"]);
        Assert.Equal((0, ""), (said.ExitCode, said.Error));
        Assert.Contains(said.Output.Trim(), await File.ReadAllTextAsync(Path.Combine(copy, "src", "VifRecommender", "README.md"),
            TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        // Git keeps its objects read-only, and Windows deletes no such file.
        foreach (var file in new DirectoryInfo(_work).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        Directory.Delete(_work, recursive: true);
    }

    [GeneratedRegex("w/(crlf|mixed)", RegexOptions.CultureInvariant)]
    private static partial Regex HasCarriageReturns();

    private static async Task<string> Git(string folder, params string[] arguments)
    {
        var (exitCode, output, error) = await DotNet.Start("git", "", folder, arguments);
        Assert.True(exitCode == 0, error);
        return output;
    }
}
