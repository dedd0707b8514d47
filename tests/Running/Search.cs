namespace VifRecommender.Tests.Running;

/// <summary>Looks for programs in the places where they are installed.</summary>
internal static class Search
{
    /// <summary>The first of some programs that is on the path.</summary>
    public static string? OnPath(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending))).FirstOrDefault(Exists);
    }

    /// <summary>The first of some files in the folders below, the latest version first.</summary>
    public static string? Under(string?[] parents, string folders, params string[] files) => parents.Where(Directory.Exists)
        .SelectMany(parent => Directory.GetDirectories(parent!, folders))
        .OrderByDescending(folder => folder.Length).ThenByDescending(folder => folder, StringComparer.Ordinal)
        .SelectMany(folder => files.Select(file => Path.Combine(folder, file))).FirstOrDefault(Exists);

    // A link that leads nowhere is no program, though File.Exists takes it for one.
    private static bool Exists(string file) =>
        File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true) is not { Exists: false };
}
