namespace VifRecommender.Tests.Running;

/// <summary>
/// The packages that somebody else makes in the folder that VIF_PACKAGES names, perhaps still while the tests run: packing takes minutes
/// on one core. There, what packing says is in <c>pack.log</c>, and its exit code in <c>pack.exit</c> once it has ended.
/// </summary>
internal static class PackedElsewhere
{
    private const string Variable = "VIF_PACKAGES";
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(20);

    /// <summary>The folder with all its packages, or <see langword="null"/>: none is named, and the tests pack for themselves.</summary>
    /// <param name="root">The folder from which the variable may be relative.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<string?> Folder(string root, CancellationToken cancellation)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } named) return null;
        var folder = Path.GetFullPath(named, root);
        Assert.True(Directory.Exists(folder),
            $"{Variable} names {folder}, and there is no such folder: dotnet pack -c Release -o {folder}");
        var (log, exit) = (Path.Combine(folder, "pack.log"), Path.Combine(folder, "pack.exit"));
        // Who packed beforehand left no log.
        if (!File.Exists(log)) return folder;
        for (var waited = TimeSpan.Zero; !File.Exists(exit); waited += Moment)
        {
            Assert.True(waited < Bound, $"Packing has not ended after {Bound.TotalMinutes} minutes: {log}");
            await Task.Delay(Moment, cancellation);
        }

        var code = await File.ReadAllTextAsync(exit, cancellation);
        Assert.True(code.Trim() == "0", $"Packing ended with {code.Trim()}: {await File.ReadAllTextAsync(log, cancellation)}");
        return folder;
    }
}
