using System.Runtime.InteropServices;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests;

/// <summary>What the page of VifRecommender.NRules says of hosts that are trimmed.</summary>
public sealed class TrimmedHostTests(Packages packages)
{
    [Fact]
    public async Task HostWithNRules_PartlyTrimmed_IsWarnedAndSaysTheSame()
    {
        var output = Path.Combine(packages.Work, "trimmed");
        var log = await DotNet.Run(
            Path.Combine(packages.Work, "cache"), "publish", "samples/NRulesHost", "-c", "Release", "-r",
            RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=partial", "-p:UsePackage=true",
            $"-p:RestoreAdditionalProjectSources={packages.Feed}", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false",
            "--artifacts-path", Path.Combine(packages.Work, "trimming"), "-o", output);
        Assert.Contains("IL2026", log, StringComparison.Ordinal);
        Assert.Contains("publish with <TrimMode>partial</TrimMode>", log, StringComparison.Ordinal);
        Assert.True(new FileInfo(Path.Combine(output, "System.Private.CoreLib.dll")).Length < 9_000_000, "it is trimmed");

        var host = Path.Combine(output, OperatingSystem.IsWindows() ? "NRulesHost.exe" : "NRulesHost");
        var (exitCode, said, error) = await DotNet.Start(host, "", Repository.Root, []);
        Assert.Equal((0, await DotNet.RunSample("NRulesHost")), (exitCode, said + error));
    }
}
