using System.Diagnostics;

namespace VifRecommender.Web.Tests.Operations;

/// <summary>The units of systemd run what there is, as somebody who may do little.</summary>
public sealed class UnitTests
{
    private static readonly string Folder = Repository.PathOf("src", "VifRecommender.Web", "Operations");

    public static TheoryData<string> Units => [.. Directory.GetFiles(Folder, "vif-*").Select(file => Path.GetFileName(file))];

    public static TheoryData<string> Services => ["vif-recommender.service", "vif-recommender-backup.service"];

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_IsNotRootAndWritesNowhereButItsFolder(string unit)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, unit));
        foreach (var line in new[]
        {
            "User=vif-recommender", "DynamicUser=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "NoNewPrivileges=yes",
            "CapabilityBoundingSet=", "SystemCallFilter=@system-service", "UMask=0077", "StateDirectoryMode=0700",
            "Environment=ASPNETCORE_CONTENTROOT=/etc/vif-recommender",
        })
        {
            Assert.Contains(line, lines);
        }
        Assert.Contains(lines, line => line.StartsWith("StateDirectory=vif-recommender", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("ReadWritePaths=", StringComparison.Ordinal));
    }

    /// <summary>What systemd itself says of them, where it is on the machine.</summary>
    [Theory]
    [MemberData(nameof(Units))]
    public async Task Unit_IsOneThatSystemdTakes(string unit)
    {
        const string Tool = "/usr/bin/systemd-analyze";
        if (!File.Exists(Tool) || !File.Exists("/usr/bin/dotnet")) Assert.Skip("There is no systemd here.");
        var start = new ProcessStartInfo(Tool, ["verify", "--man=no", Path.Combine(Folder, unit)]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(said.Split('\n'), line => line.Contains("vif-recommender", StringComparison.Ordinal));
    }
}
