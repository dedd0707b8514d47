using Google.OrTools.Sat;
using VifRecommender.Diagnostics;

namespace VifRecommender.Planning;

/// <summary>The native library of OR-Tools, which every plan needs and which not every system has.</summary>
/// <remarks>Thread-safe. The library is looked for once.</remarks>
public static class SolverLibrary
{
    /// <summary>The systems for which there is one.</summary>
    public const string Systems = "Linux with glibc (x64 and arm64), macOS (x64 and arm64) and Windows (x64)";

    private static readonly Lazy<Diagnostic?> Found = new(() => FaultOf(Load));

    /// <summary>
    /// Why no plan can be made here, to be shown by a command or a health check; <see langword="null"/>: plans can be made.
    /// </summary>
    public static Diagnostic? Fault => Found.Value;

    /// <summary>What is wrong where the library cannot be loaded.</summary>
    internal static Diagnostic? FaultOf(Action load)
    {
        try
        {
            load();
            return null;
        }
        catch (Exception fault) when (fault is TypeInitializationException or DllNotFoundException or BadImageFormatException
            or EntryPointNotFoundException)
        {
            var descriptor = DiagnosticCatalogue.All.Single(each => each.Id == "VIF1012");
            return new Diagnostic
            {
                Id = descriptor.Id,
                Severity = descriptor.Severity,
                File = "(solver)",
                Message =
                    $"No roadmap can be planned here, since the native library of OR-Tools cannot be loaded: there is one for {Systems}, "
                    + "not for musl (Alpine). Plan on such a system, with the libraries that come with the program beside it; everything "
                    + "else works here.",
            };
        }
    }

    private static void Load()
    {
        using var solver = new SolveWrapper();
    }
}
