using Google.OrTools.Sat;

namespace VifRecommender.Planning;

/// <summary>The native library of OR-Tools, which every plan needs and which not every system has.</summary>
/// <remarks>Thread-safe. The library is looked for once.</remarks>
public static class SolverLibrary
{
    private static readonly Lazy<string?> Found = new(() => FaultOf(() => new SolveWrapper().Dispose()));

    /// <summary>Why no roadmap can be planned in this process, and on which systems one can; null where one can.</summary>
    public static string? Fault => Found.Value;

    /// <summary>What is wrong where the library cannot be loaded.</summary>
    internal static string? FaultOf(Action load)
    {
        try
        {
            load();
            return null;
        }
        catch (Exception fault) when (fault is TypeInitializationException or DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            return "The native library of OR-Tools cannot be loaded here, so no roadmap can be planned. It runs on Windows x64, on macOS x64 and arm64, and on Linux x64 and arm64 with glibc (Debian, Ubuntu, Red Hat; not Alpine).";
        }
    }
}
