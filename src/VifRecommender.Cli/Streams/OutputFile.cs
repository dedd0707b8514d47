using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Streams;

/// <summary>
/// Writes a file so that what was there stays until the new content is ready: beside it, then in its place. A fault leaves the former one.
/// Where nothing can be put in its place (a file that is mounted, a folder that is closed), it is written over as the last resort.
/// </summary>
internal static class OutputFile
{
    /// <summary>Writes a file whole or not at all: a reader never sees half of it.</summary>
    public static void Write(string name, ReadOnlySpan<byte> bytes)
    {
        using var stream = Begin(name, bytes, keepOnFault: false);
    }

    /// <summary>Begins a file with its first bytes, and goes on with it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="first">What it begins with; the former file is gone as soon as all of this has been written, not before.</param>
    /// <param name="keepOnFault">Whether a file that was not there before keeps the whole lines that were written when the disk is
    /// full.</param>
    /// <returns>The file, open at its end.</returns>
    /// <exception cref="CommandFault">It cannot be written.</exception>
    public static FileStream Begin(string name, ReadOnlySpan<byte> first, bool keepOnFault)
    {
        Check(name);
        try
        {
            if (IsWrittenThrough(name)) return WriteThrough(name, first);
            // A link stays a link; what it points to is replaced.
            var target = new FileInfo(name) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
                : Path.GetFullPath(name);
            var folder = Path.GetDirectoryName(target)!;
            if (!Directory.Exists(folder)) throw Fault(name, "There is no such folder: make it first, or name another file.");
            if (!File.Exists(target) && keepOnFault) return Create(name, target, first);
            if (File.Exists(target))
            {
                File.OpenHandle(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
            }
            return Replace(target, Path.Combine(folder, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"), first);
        }
        catch (UnauthorizedAccessException)
        {
            throw Fault(name, "There is no permission to write here: name another file, or change the permissions.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw Fault(name,
                $"This file cannot be written: {Reason(fault)}{(FileIdentity.Of(name) is null ? "" : " What was there stays as it was.")}");
        }
    }

    /// <summary>Says what is wrong with a name before any work is done for it.</summary>
    public static void Check(string name)
    {
        if (name.Length == 0) throw Fault(name, "--output names no file: name one, or leave it out for standard output.");
        if (Directory.Exists(name)) throw Fault(name, "This is a folder: name a file in it.");
    }

    /// <summary>A reason of the system as a sentence, without the path that it may repeat.</summary>
    public static string Reason(Exception fault)
    {
        var message = fault.Message;
        var at = message.IndexOf(" : '", StringComparison.Ordinal);
        if (at >= 0) message = message[..at];
        return message.EndsWith('.') ? message : message + ".";
    }

    public static CommandFault Fault(string name, string message) =>
        CommandFault.In(name.Length == 0 ? "--output" : name, DiagnosticCatalogue.NotWritable, message);

    /// <summary>Whether a name is a device, a pipe or a stream that is open: nothing can be put in its place.</summary>
    private static bool IsWrittenThrough(string name)
    {
        var path = Path.GetFullPath(name);
        if (!OperatingSystem.IsWindows()
            && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)))
        {
            return true;
        }
        return File.Exists(name) && FileIdentity.Of(name) is null;
    }

    private static FileStream WriteThrough(string name, ReadOnlySpan<byte> first) =>
        Fill(new FileStream(name, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), first);

    private static FileStream Create(string name, string target, ReadOnlySpan<byte> first)
    {
        var stream = new FileStream(target, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);
        try
        {
            stream.Write(first);
            return stream;
        }
        catch (IOException fault)
        {
            var whole = WholeLines(first, stream.Length);
            stream.SetLength(whole);
            stream.Dispose();
            if (whole > 0)
            {
                throw Fault(name,
                    $"This file cannot be written to its end: {Reason(fault)} What stands in it is whole lines: make room, and go on with "
                    + "--resume.");
            }
            File.Delete(target);
            throw;
        }
    }

    /// <summary>How much of what was written of some lines, before a fault, is whole lines.</summary>
    public static long WholeLines(ReadOnlySpan<byte> lines, long written) =>
        lines[..(int)Math.Clamp(written, 0, lines.Length)].LastIndexOf((byte)'\n') + 1;

    private static FileStream Replace(string target, string temporary, ReadOnlySpan<byte> first)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && File.Exists(target))
        {
            return WriteOver(target, first);
        }

        try
        {
            Fill(stream, first).Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        try
        {
            File.Move(temporary, target, overwrite: true);
            return stream;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // All of it was written, so the disk has space for it.
            stream.Dispose();
            File.Delete(temporary);
            return WriteOver(target, first);
        }
    }

    private static FileStream WriteOver(string target, ReadOnlySpan<byte> first)
    {
        var stream =
            Fill(new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0), first);
        stream.SetLength(first.Length);
        return stream;
    }

    private static FileStream Fill(FileStream stream, ReadOnlySpan<byte> first)
    {
        try
        {
            stream.Write(first);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
