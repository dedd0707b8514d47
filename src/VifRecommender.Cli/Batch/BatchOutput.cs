using System.Text.Json;
using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// Where the lines go. A file is written as it comes, so that what is done survives whatever ends the process; a line that was cut is
/// taken off before the work goes on.
/// </summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly Stream _stream;
    private readonly string _name;
    private readonly bool _isFile;

    private BatchOutput(Stream stream, string name, bool isFile) => (_stream, _name, _isFile) = (stream, name, isFile);

    /// <summary>The records that are there already.</summary>
    public long Done { get; private init; }

    /// <summary>The line of the input of which the last of them speaks.</summary>
    public long LastLine { get; private init; }

    public static BatchOutput Open(string? file, bool resume, StandardStreams streams)
    {
        if (file is null) return new BatchOutput(streams.Output, "(standard output)", isFile: false);
        if (file.Length == 0) throw Fault("--output", "--output names no file: name one, or leave it out for standard output.");
        if (Directory.Exists(file)) throw Fault(file, "This is a folder: name a file in it.");
        try
        {
            var stream = new FileStream(file, resume ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            if (!resume) return new BatchOutput(stream, file, isFile: true);
            var (records, end, last) = ReadBack(stream, file);
            stream.SetLength(end);
            stream.Position = end;
            return new BatchOutput(stream, file, isFile: true) { Done = records, LastLine = last };
        }
        catch (DirectoryNotFoundException)
        {
            throw Fault(file, "There is no such folder: make it first, or name another file.");
        }
        catch (UnauthorizedAccessException)
        {
            throw Fault(file, "There is no permission to write here: name another file, or change the permissions.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw Fault(file, $"This file cannot be written: {fault.Message}");
        }
    }

    /// <summary>Writes lines. Tells whether there is still somebody to read them.</summary>
    public bool Write(ReadOnlySpan<byte> lines)
    {
        try
        {
            _stream.Write(lines);
            _stream.Flush();
            return true;
        }
        catch (IOException fault) when (ClosedPipe.Is(fault))
        {
            return false;
        }
        catch (IOException fault)
        {
            throw Fault(_name, $"The output cannot be written: {fault.Message} What stands in it is whole lines: make room, and go on with --resume.");
        }
    }

    public void Dispose()
    {
        if (_isFile) _stream.Dispose();
    }

    /// <summary>Counts the whole lines of a file that was written before, and finds where the last of them ends.</summary>
    private static (long Records, long End, long LastLine) ReadBack(FileStream stream, string file)
    {
        var buffer = new byte[1 << 20];
        long records = 0, end = 0, position = 0, previous = 0;
        for (int read; (read = stream.Read(buffer)) > 0; position += read)
        {
            for (var at = 0; buffer.AsSpan(at, read - at).IndexOf((byte)'\n') is >= 0 and var next; at += next + 1)
            {
                records++;
                (previous, end) = (end, position + at + next + 1);
            }
        }

        return (records, end, records == 0 ? 0 : LineOf(stream, previous, end, file));
    }

    private static long LineOf(FileStream stream, long start, long end, string file)
    {
        var bytes = new byte[end - start];
        stream.Position = start;
        stream.ReadExactly(bytes);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.GetProperty("line").GetInt64();
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Fault(file, "The last line of this file is not one that 'vif batch' writes, so it cannot be gone on with: name the file of the run that was cut, or leave --resume out to begin anew.");
        }
    }

    private static CommandFault Fault(string file, string message) => CommandFault.In(file, DiagnosticCatalogue.NotWritable, message);
}
