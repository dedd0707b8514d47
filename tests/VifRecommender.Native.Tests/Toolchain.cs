namespace VifRecommender.Native.Tests;

/// <summary>A C compiler without the headers and libraries of C is of no use to the native build.</summary>
internal static class Toolchain
{
    /// <summary>Why a compiler cannot link, in one line, or <see langword="null"/>.</summary>
    public static async Task<string?> Fault(string compiler, string work)
    {
        var source = Path.Combine(work, "probe.c");
        await File.WriteAllTextAsync(source, "#include <stdlib.h>\nint main(void) { return EXIT_SUCCESS; }\n",
            TestContext.Current.CancellationToken);
        var (exitCode, output, error) = await ChildProcess.Run(compiler, "", source, "-o", Path.Combine(work, "probe"));
        return exitCode == 0 ? null : $"{compiler}: {(error + output).Split('\n')[0].Trim()}";
    }
}
