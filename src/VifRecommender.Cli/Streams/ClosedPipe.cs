namespace VifRecommender.Cli.Streams;

/// <summary>Distinguishes a pipe whose reader has ended from other faults of writing.</summary>
internal static class ClosedPipe
{
    private const int LinuxBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException fault) => fault.HResult is LinuxBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
