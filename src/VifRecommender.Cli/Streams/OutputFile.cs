using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Streams;

/// <summary>Writes a file whole or not at all: a reader never sees half of it, and a fault leaves the former one.</summary>
internal static class OutputFile
{
    public static void Write(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.Length == 0) throw Fault(name, "--output names no file: name one, or leave it out for standard output.");
        if (Directory.Exists(name)) throw Fault(name, "This is a folder: name a file in it.");
        try
        {
            // A link stays a link; what it points to is replaced.
            var target = new FileInfo(name) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(name);
            var folder = Path.GetDirectoryName(target)!;
            if (!Directory.Exists(folder)) throw Fault(name, "There is no such folder: make it first, or name another file.");
            if (!WriteThrough(target, bytes)) Replace(target, folder, bytes);
        }
        catch (UnauthorizedAccessException)
        {
            throw Fault(name, "There is no permission to write here: name another file, or change the permissions.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw Fault(name, $"This file cannot be written: {fault.Message}");
        }
    }

    /// <summary>Writes to what cannot be replaced: a device or a pipe. Also tells whether an existing file may be written.</summary>
    private static bool WriteThrough(string target, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(target)) return false;
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var isFile = stream.CanSeek && !target.StartsWith("/dev/", StringComparison.Ordinal) && !target.StartsWith("/proc/", StringComparison.Ordinal);
        if (!isFile) stream.Write(bytes);
        return !isFile;
    }

    private static void Replace(string target, string folder, ReadOnlySpan<byte> bytes)
    {
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static CommandFault Fault(string name, string message) => CommandFault.In(name.Length == 0 ? "--output" : name, DiagnosticCatalogue.NotWritable, message);
}
