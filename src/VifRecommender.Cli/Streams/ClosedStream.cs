using Microsoft.Win32.SafeHandles;

namespace VifRecommender.Cli.Streams;

/// <summary>
/// Standard streams that the caller closed, as some schedulers do: their numbers must not be used, for other files may have taken them.
/// </summary>
internal static class ClosedStream
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    /// <summary>Whether there is no such stream.</summary>
    public static bool Is(int number)
    {
        try
        {
            return !OperatingSystem.IsWindows() && !UnixFile.IsHandedOver(number);
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether somebody can still read what is written to it. Writing does not tell: the runtime passes over a pipe whose reader has ended.
    /// </summary>
    public static bool HasReader(int number)
    {
        try
        {
            return OperatingSystem.IsWindows() || UnixFile.HasReader(number);
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return true;
        }
    }

    /// <summary>The file to which a stream was redirected; <see langword="null"/>: a terminal, a pipe, or nothing.</summary>
    public static FileIdentity? FileOf(int number)
    {
        if (Is(number)) return null;
        using var handle = OperatingSystem.IsWindows() ? WindowsFile.Standard(-10 - number) : new SafeFileHandle(number, ownsHandle: false);
        return handle.IsInvalid ? null : FileIdentity.Of(handle);
    }
}
