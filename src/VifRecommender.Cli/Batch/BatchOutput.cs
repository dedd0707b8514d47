using System.Security.Cryptography;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// Where the lines go. A file is touched when the first of them are ready, and written as they come, so that what is done survives
/// whatever ends the process. To go on with a file, its note says how far it came; without a note its answers are given again and compared.
/// </summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly StandardStreams _streams;
    private readonly string? _file;
    private readonly BatchSettings _settings;
    private FileStream? _stream;
    private ResumeNote? _note;
    private long _former;
    private long _length;
    private bool _isAppending;

    private BatchOutput(string? file, BatchSettings settings, StandardStreams streams) =>
        (_file, _settings, _streams) = (file, settings, streams);

    /// <summary>How far the run that is gone on with came, where its note proves it.</summary>
    public ResumePoint? From { get; private set; }

    /// <summary>Whether the answers that are there are given again, to prove that they are of this work.</summary>
    public bool IsProving => From is null && _former > 0;

    public static BatchOutput Open(string? file, bool resume, BatchSettings settings, StandardStreams streams)
    {
        var output = new BatchOutput(file, settings, streams);
        if (file is null)
        {
            streams.Reads.RefuseStandardOutput(streams.OutputFile);
            return output;
        }

        OutputFile.Check(file);
        streams.Reads.Refuse(file);
        if (resume && FileIdentity.Of(file) is not null) output.OpenFormer(file);
        return output;
    }

    /// <summary>Writes the answers to a block. Returns whether the output still has a reader.</summary>
    public bool Write(ReadOnlySpan<byte> lines)
    {
        var rest = lines;
        if (_length < _former) rest = Compare(lines);
        if (_file is null) return WriteStandardOutput(rest);
        if (rest.IsEmpty) return true;
        try
        {
            if (_stream is null) Begin(rest);
            else Append(rest);
            _hash.AppendData(rest);
            _length += rest.Length;
            return true;
        }
        catch (IOException fault) when (ClosedPipe.Is(fault))
        {
            return false;
        }
        catch (IOException fault)
        {
            throw OutputFile.Fault(_file,
                $"The output cannot be written: {OutputFile.Reason(fault)} "
                + (Cut(rest) ? "What stands in it is whole lines: make room, and go on with --resume."
                    : "Its last line may be cut: make room, and begin anew."));
        }
    }

    /// <summary>Notes how far the run came with what was written last.</summary>
    public void Note(long records, string input)
    {
        if (_isAppending) _note?.Add(new ResumePoint(records, input, _length, Convert.ToHexStringLower(_hash.GetCurrentHash())));
    }

    /// <summary>All has been answered.</summary>
    public void Complete()
    {
        if (_length < _former) throw NotThisWork();
        if (_file is null) return;
        if (_stream is null) Begin([]);
        else if (!_isAppending && _stream.Length > _former) _stream.SetLength(_former);
        ResumeNote.Remove(_file);
    }

    public static CommandFault NotThisWork() =>
        CommandFault.Usage(
            "The output was not made from this input, with these options and this catalogue: the answers that stand in it are others. Name "
            + "the input and the options of the run that was cut, or leave --resume out to begin anew.");

    public void Dispose()
    {
        _stream?.Dispose();
        _note?.Dispose();
        _hash.Dispose();
    }

    private void OpenFormer(string file)
    {
        try
        {
            _stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);
            _former = LengthOfWholeLines(_stream);
            _stream.Position = 0;
        }
        catch (UnauthorizedAccessException)
        {
            throw OutputFile.Fault(file, "There is no permission to write here: name another file, or change the permissions.");
        }
        catch (IOException fault)
        {
            throw OutputFile.Fault(file, $"This file cannot be gone on with: {OutputFile.Reason(fault)}");
        }

        if (ResumeNote.Read(file) is not var (settings, points)) return;
        if (_former > 0 && _settings.Difference(settings) is { } difference)
        {
            throw CommandFault.Usage(
                $"The run that was cut was another work ({difference}): its answers and those of this run would be mixed in one file. "
                + "Give the options of that run, or leave --resume out to begin anew.");
        }

        if (points.LastOrDefault(point => point.Bytes <= _former) is not { } last) return;
        if (DigestOf(last.Bytes) != last.Output)
        {
            // Not the file that the note is about.
            _hash.GetHashAndReset();
            _stream.Position = 0;
            return;
        }

        (From, _former, _length) = (last, last.Bytes, last.Bytes);
    }

    private static long LengthOfWholeLines(FileStream stream)
    {
        var buffer = new byte[1 << 16];
        for (var end = stream.Length; end > 0;)
        {
            var count = (int)Math.Min(buffer.Length, end);
            stream.Position = end - count;
            stream.ReadExactly(buffer, 0, count);
            if (buffer.AsSpan(0, count).LastIndexOf((byte)'\n') is >= 0 and var at) return end - count + at + 1;
            end -= count;
        }

        return 0;
    }

    private string DigestOf(long length)
    {
        var buffer = new byte[1 << 16];
        for (var left = length; left > 0;)
        {
            var count = (int)Math.Min(buffer.Length, left);
            _stream!.ReadExactly(buffer, 0, count);
            _hash.AppendData(buffer, 0, count);
            left -= count;
        }

        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    /// <summary>Compares answers with those that are there; what goes beyond them is left.</summary>
    private ReadOnlySpan<byte> Compare(ReadOnlySpan<byte> lines)
    {
        var count = (int)Math.Min(lines.Length, _former - _length);
        var former = new byte[count];
        _stream!.Position = _length;
        _stream.ReadExactly(former);
        if (!lines[..count].SequenceEqual(former)) throw NotThisWork();
        _hash.AppendData(former);
        _length += count;
        return lines[count..];
    }

    private bool WriteStandardOutput(ReadOnlySpan<byte> lines)
    {
        try
        {
            _streams.Output.Write(lines);
            _streams.Output.Flush();
            return true;
        }
        catch (IOException fault) when (ClosedPipe.Is(fault))
        {
            return false;
        }
        catch (IOException fault)
        {
            throw OutputFile.Fault("(standard output)",
                $"The output cannot be written: {OutputFile.Reason(fault)} Its last line may be cut: make room, and run it again; with "
                + "--output it can be gone on with.");
        }
    }

    private void Begin(ReadOnlySpan<byte> lines)
    {
        ResumeNote.Remove(_file!);
        _stream = OutputFile.Begin(_file!, lines, keepOnFault: true);
        _isAppending = true;
        if (FileIdentity.Of(_file!) is not null) _note = ResumeNote.Begin(_file!, _settings);
    }

    private void Append(ReadOnlySpan<byte> lines)
    {
        if (!_isAppending)
        {
            // From here on the former file changes: a line that was cut is taken off.
            _stream!.SetLength(_former);
            _stream.Position = _former;
            _note = ResumeNote.Begin(_file!, _settings);
            if (From is not null) _note.Add(From);
            _isAppending = true;
        }

        _stream!.Write(lines);
    }

    /// <summary>Removes the half line that an interruption left. Returns whether whole lines are in the file.</summary>
    private bool Cut(ReadOnlySpan<byte> lines)
    {
        try
        {
            if (_stream is not { CanSeek: true } || FileIdentity.Of(_stream.SafeFileHandle) is null) return false;
            _stream.SetLength(_length + OutputFile.WholeLines(lines, _stream.Length - _length));
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
