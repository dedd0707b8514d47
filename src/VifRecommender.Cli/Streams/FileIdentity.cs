using Microsoft.Win32.SafeHandles;

namespace VifRecommender.Cli.Streams;

/// <summary>
/// What a file is, whatever it is called: its place on its volume, so that links, other spellings and redirected streams are the same file.
/// Only files that hold something have one: a device, a pipe or a terminal may well be read and written at once.
/// </summary>
internal readonly record struct FileIdentity(string Key)
{
    /// <summary>The file of that name, its links followed; <see langword="null"/>: there is none, or it is a device or pipe.</summary>
    public static FileIdentity? Of(string path)
    {
        if (path.Length == 0 || !File.Exists(path)) return null;
        try
        {
            return (OperatingSystem.IsWindows() ? WindowsFile.Identify(path) : UnixFile.Identify(path)) is { } key ? new FileIdentity(key)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or EntryPointNotFoundException
            or DllNotFoundException)
        {
            // A system that has no such ids: the path with its links resolved is the next best.
            return new FileIdentity(FinalPath(path));
        }
    }

    /// <summary>The file that is open.</summary>
    public static FileIdentity? Of(SafeFileHandle handle)
    {
        try
        {
            return (OperatingSystem.IsWindows() ? WindowsFile.Identify(handle) : UnixFile.Identify(handle)) is { } key
                ? new FileIdentity(key) : null;
        }
        catch (Exception fault) when (fault is IOException or EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    private static string FinalPath(string path) => new FileInfo(path) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link.FullName
        : Path.GetFullPath(path);
}
