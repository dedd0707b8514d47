namespace VifRecommender.Cli;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command worked and found something wrong.</summary>
    public const int Found = 1;

    /// <summary>Bad usage or bad input.</summary>
    public const int Bad = 2;

    /// <summary>A fault of this software (EX_SOFTWARE of sysexits.h).</summary>
    public const int Internal = 70;

    /// <summary>Stopped from the keyboard: 128 and the number of the signal, as shells say.</summary>
    public const int Interrupted = 130;
}
