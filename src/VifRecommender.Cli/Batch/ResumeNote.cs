using System.Buffers;
using System.Text.Json;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// A file beside the output while a batch runs: its settings, then how far it came, a line after each block that was written. A run that
/// is cut leaves it, and <c>--resume</c> proves by it that it goes on with the same work; a run that ends takes it away.
/// </summary>
internal sealed class ResumeNote : IDisposable
{
    private readonly FileStream? _stream;

    private ResumeNote(FileStream? stream) => _stream = stream;

    /// <summary>
    /// Begins a note. Where it cannot be written the run goes on without: to resume it then, its answers are given again.
    /// </summary>
    public static ResumeNote Begin(string output, BatchSettings settings)
    {
        var path = PathOf(output);
        try
        {
            var note = new ResumeNote(
                new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0));
            note.Append(writer =>
            {
                foreach (var (name, value) in settings.Values) writer.WriteString(name, value);
            });
            return note;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(output);
            return new ResumeNote(null);
        }
    }

    /// <summary>The settings and points of a note; <see langword="null"/>: there is none that can be read.</summary>
    public static (IReadOnlyDictionary<string, string> Settings, IReadOnlyList<ResumePoint> Points)? Read(string output)
    {
        try
        {
            var settings = new Dictionary<string, string>(StringComparer.Ordinal);
            var points = new List<ResumePoint>();
            var lines = File.ReadAllLines(PathOf(output));
            if (lines.Length == 0) return null;
            using (var head = JsonDocument.Parse(lines[0]))
            {
                foreach (var member in head.RootElement.EnumerateObject()) settings[member.Name] = member.Value.GetString() ?? "";
            }

            foreach (var line in lines.Skip(1))
            {
                // The last may have been cut.
                if (PointOf(line) is not { } point) break;
                points.Add(point);
            }

            return (settings, points);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Takes the note of an output away.</summary>
    public static void Remove(string output)
    {
        try
        {
            File.Delete(PathOf(output));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // An old note does not fit what is written next, and is seen not to.
        }
    }

    public void Add(ResumePoint point)
    {
        try
        {
            Append(writer =>
            {
                writer.WriteNumber("records", point.Records);
                writer.WriteString("input", point.Input);
                writer.WriteNumber("bytes", point.Bytes);
                writer.WriteString("output", point.Output);
            });
        }
        catch (IOException)
        {
            // The disk is full: what was noted before still holds.
        }
    }

    public void Dispose() => _stream?.Dispose();

    private static string PathOf(string output)
    {
        var path = Path.GetFullPath(output);
        return Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.resume");
    }

    private static ResumePoint? PointOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new ResumePoint(root.GetProperty("records").GetInt64(), root.GetProperty("input").GetString()!,
                root.GetProperty("bytes").GetInt64(), root.GetProperty("output").GetString()!);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private void Append(Action<Utf8JsonWriter> members)
    {
        if (_stream is null) return;
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        _stream.Write(buffer.WrittenSpan);
    }
}
