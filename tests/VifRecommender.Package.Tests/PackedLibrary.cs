namespace VifRecommender.Package.Tests;

/// <summary>The library, packed once into a folder feed of its own.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    public string Work { get; } = Directory.CreateTempSubdirectory("vif-package-").FullName;

    public string Feed => Path.Combine(Work, "feed");

    public string Package => Directory.GetFiles(Feed, "VifRecommender.*.nupkg").Single();

    public async ValueTask InitializeAsync()
    {
        // Artifacts of its own: the tests never touch what a person has built.
        var (exitCode, output) = await DotNet.Run("", "pack", "src/VifRecommender", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(Work, "artifacts"));
        Assert.True(exitCode == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Work, recursive: true);
        return ValueTask.CompletedTask;
    }
}
