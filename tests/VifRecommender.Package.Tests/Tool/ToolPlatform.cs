using System.Runtime.InteropServices;

namespace VifRecommender.Package.Tests.Tool;

/// <summary>A platform that vif has a package for, and the library by which OR-Tools is reached there.</summary>
internal sealed record ToolPlatform(string Name, string? Solver)
{
    private static readonly string[] LibrariesOfWindows =
    [
        "abseil_dll.dll", "bz2.dll", "highs.dll", "libprotobuf.dll", "libscip.dll", "libutf8_validity.dll", "ortools.dll", "re2.dll",
        "zlib1.dll",
    ];

    public static IReadOnlyList<ToolPlatform> All { get; } =
    [
        new("any", null),
        new("linux-arm64", "google-ortools-native.so"),
        new("linux-x64", "google-ortools-native.so"),
        new("osx-arm64", "google-ortools-native.dylib"),
        new("osx-x64", "google-ortools-native.dylib"),
        new("win-x64", "google-ortools-native.dll"),
    ];

    public static string OfThisMachine => RuntimeInformation.RuntimeIdentifier;

    public static TheoryData<string> Names() => [.. All.Select(platform => platform.Name)];

    public static ToolPlatform Of(string name) => All.Single(platform => platform.Name == name);

    public static bool IsSolver(string? file) => file?.StartsWith("google-ortools-native.", StringComparison.Ordinal) == true;

    /// <summary>OR-Tools and what it links, which the notices name together.</summary>
    public static bool IsOfTheSolver(string file) => IsSolver(file) || LibrariesOfWindows.Contains(file);
}
