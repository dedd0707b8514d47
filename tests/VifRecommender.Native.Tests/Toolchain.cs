using System.ComponentModel;

namespace VifRecommender.Native.Tests;

/// <summary>What the native build needs beyond the .NET SDK: a C compiler that links. A machine without one is no fault of vif.</summary>
internal static class Toolchain
{
    /// <summary>Why nothing native can be linked here, or <see langword="null"/>.</summary>
    public static async Task<string?> Missing(string work)
    {
        if (OperatingSystem.IsWindows()) return "The native build is tested on Linux and macOS only.";
        var source = Path.Combine(work, "probe.c");
        await File.WriteAllTextAsync(source, "#include <stdlib.h>\nint main(void) { return EXIT_SUCCESS; }\n", TestContext.Current.CancellationToken);

        // The first that is there links, as in the build.
        foreach (var compiler in new[] { "clang", "gcc" })
        {
            try
            {
                var (exitCode, _, error) = await ChildProcess.Run(compiler, "", source, "-o", Path.Combine(work, "probe"));
                return exitCode == 0 ? null : $"{compiler} cannot link an empty program: {error}";
            }
            catch (Win32Exception)
            {
                // Not on this machine.
            }
        }

        return "There is no C compiler (clang or gcc) on this machine, and the native build links with one.";
    }
}
