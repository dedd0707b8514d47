using Google.OrTools.Sat;
using VifRecommender.Diagnostics;

namespace VifRecommender.Planning;

/// <summary>Whether plans can be made on this machine: the solver, OR-Tools, is a native library that not every system has.</summary>
/// <remarks>Thread-safe. The answer is found at the first question and stays.</remarks>
public static class Solver
{
    /// <summary>The systems for which there is a solver.</summary>
    public const string Systems = "Linux with glibc (x64 and arm64), macOS (x64 and arm64) and Windows (x64)";

    private static readonly Lazy<Diagnostic?> Found = new(() => Probe(Load));

    /// <summary>Why no plan can be made here, to be shown by a command or a health check; <see langword="null"/>: plans can be made.</summary>
    public static Diagnostic? Fault => Found.Value;

    internal static Diagnostic? Probe(Action load)
    {
        try
        {
            load();
            return null;
        }
        catch (Exception fault) when (fault is TypeInitializationException or DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            var descriptor = DiagnosticCatalogue.NoSolver;
            return new Diagnostic
            {
                Id = descriptor.Id,
                Severity = descriptor.Severity,
                File = "(solver)",
                Message = $"No roadmap can be planned here, since the native library of OR-Tools cannot be loaded: there is one for {Systems}, not for musl (Alpine). Plan on such a system, with the folder 'runtimes' beside the program; everything else works here.",
            };
        }
    }

    private static void Load()
    {
        using var solver = new SolveWrapper();
    }
}
