using System.Text;
using System.Text.Unicode;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// Parts a table into records, before anything looks at cells. Memory is bounded by <see cref="TableLimits.MostBytes"/>, and each byte is
/// looked at once, or after a fault at most <see cref="TableLimits.MostLines"/> times, whatever the table holds.
/// </summary>
internal sealed class RecordReader(Utf8Input input)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;
    private bool _isEnded;
    private bool _isPassingLine;
    private long _line = 1;

    /// <summary>What stands between cells.</summary>
    public char Separator { get; set; } = ',';

    /// <summary>How many bytes have been looked at, some of them more than once: the work that was done.</summary>
    public long Scanned { get; private set; }

    /// <summary>The size of the buffer for the bytes that are being looked at.</summary>
    public int Room => _buffer.Length;

    /// <summary>The line that comes next and is not blank, as far as it fits, without taking it; nothing at the end.</summary>
    public async ValueTask<string?> PeekLineAsync(CancellationToken cancellation)
    {
        for (var at = 0; ;)
        {
            var bytes = _buffer.AsMemory(_start + at, _end - _start - at);
            var end = bytes.Span.IndexOfAny((byte)'\r', (byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            if ((end < 0 && (_isEnded || _end - _start >= TableLimits.MostBytes)) || (end >= 0 && !IsBlank(line.Span)))
            {
                return IsBlank(line.Span) ? null : Encoding.UTF8.GetString(line.Span);
            }

            if (end >= 0) at += end + 1;
            else await FillAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The next record that is not blank; nothing at the end.</summary>
    public async ValueTask<TableRecord?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (_isPassingLine) await EndLineAsync(cancellation).ConfigureAwait(false);
            while (_start == _end && !_isEnded) await FillAsync(cancellation).ConfigureAwait(false);
            if (_start == _end) return null;
            var scan = new RecordScan((byte)Separator);
            RecordEnd end;
            while ((end = scan.Advance(_buffer.AsSpan(_start, _end - _start), _isEnded)) == RecordEnd.None)
            {
                await FillAsync(cancellation).ConfigureAwait(false);
            }
            Scanned += scan.At;
            var record = Record(scan, end);
            var isWhole = end is RecordEnd.Line or RecordEnd.Input;
            Pass(scan, isWhole);
            if (!isWhole || scan.HasContent) return record;
        }
    }

    private TableRecord Record(RecordScan scan, RecordEnd end)
    {
        var bytes = _buffer.AsSpan(_start, scan.At);
        var last = _line + scan.Lines - 1;
        if (end is not (RecordEnd.Line or RecordEnd.Input)) return new TableRecord(_line, _line, "", Fault(scan, end, bytes));
        if (!Utf8.IsValid(bytes)) return new TableRecord(_line, last, "", NoLetter(bytes));
        if (scan.Blanks.Count == 0) return new TableRecord(_line, last, Encoding.UTF8.GetString(bytes));
        var text = new StringBuilder();
        var at = 0;
        foreach (var (from, to) in scan.Blanks)
        {
            text.Append(Encoding.UTF8.GetString(bytes[at..from]));
            at = to;
        }

        return new TableRecord(_line, last, text.Append(Encoding.UTF8.GetString(bytes[at..])).ToString());
    }

    /// <summary>Goes behind a record, or after a fault to the line behind the one on which it begins.</summary>
    private void Pass(RecordScan scan, bool isWhole)
    {
        if (isWhole)
        {
            _line += scan.Lines - 1;
            _start += scan.At;
        }
        else if (scan.SecondLine > 0)
        {
            _line++;
            _start += scan.SecondLine;
            return;
        }
        else
        {
            _start += Math.Min(scan.At, _end - _start);
        }

        _isPassingLine = true;
    }

    /// <summary>Goes behind the end of the line; what still stands in it is passed over as it comes.</summary>
    private async ValueTask EndLineAsync(CancellationToken cancellation)
    {
        _isPassingLine = false;
        while (true)
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOfAny((byte)'\r', (byte)'\n');
            Scanned += at < 0 ? _end - _start : at;
            _start = at < 0 ? _end : _start + at;
            if (at >= 0)
            {
                while (_end - _start < 2 && !_isEnded) await FillAsync(cancellation).ConfigureAwait(false);
                _start += _buffer[_start] == '\r' && _end - _start > 1 && _buffer[_start + 1] == '\n' ? 2 : 1;
                _line++;
                return;
            }

            if (_isEnded) return;
            await FillAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        // Space for some characters at least: one is never read in halves.
        if (_buffer.Length - _end < 1024) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await input.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
        _isEnded = read == 0;
        _end += read;
    }

    private TableFault Fault(RecordScan scan, RecordEnd end, ReadOnlySpan<byte> bytes)
    {
        if (end == RecordEnd.TooLong)
        {
            return new TableFault(DiagnosticCatalogue.TooLarge,
                $"This row is longer than {TableLimits.MostBytes} bytes: no commune needs as many. Check that the file is a table with a "
                + "row for each commune.", _line, 1);
        }

        var (number, start) = scan.QuoteLine;
        var column = Encoding.UTF8.GetCharCount(bytes[start..scan.Quote]) + 1;
        var message = end switch
        {
            RecordEnd.QuoteTooLong =>
                $"The quotation mark at character {column} is not closed within {TableLimits.MostLines} lines and "
                + $"{TableLimits.MostQuotedBytes} bytes: close it, or take it out.",
            RecordEnd.QuoteNotClosed => $"The quotation mark at character {column} is not closed: close it, or take it out.",
            _ =>
                $"The cells of this row cannot be told apart: the quotation mark at character {column} is not closed, or one stands in "
                + "the middle of its cell. "
                + "Put such a cell between double quotes, and write a quotation mark in it twice.",
        };
        return new TableFault(DiagnosticCatalogue.Syntax, message, _line + number, column);
    }

    private TableFault NoLetter(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        var before = bytes[..at];
        var start = before.LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        var line = _line + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
        var message = input.EncodingName == "UTF-8"
            ? $"The byte {bytes[at]:X2} is not UTF-8: save the table as 'CSV UTF-8', or add --encoding windows-1252 where it was saved as "
                + "CSV without more."
            : $"Here stands no letter of {input.EncodingName}: save the table as 'CSV UTF-8', or name the encoding that it has by "
                + "--encoding.";
        return new TableFault(DiagnosticCatalogue.NotUtf8, message, line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
}
