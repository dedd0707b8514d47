namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// Looks for the end of one record, byte by byte, as far as there are bytes; goes on where it stopped when more have come. Offsets count
/// from the begin of the record.
/// </summary>
internal sealed class RecordScan(byte separator)
{
    private enum State
    {
        Begin,
        Plain,
        Quoted,
        AfterQuote,
    }

    private State _state = State.Begin;

    // Where the cell begins, or what follows its closing quotation mark.
    private int _blanks;
    private int _lineStart;

    /// <summary>How far it has looked.</summary>
    public int At { get; private set; }

    /// <summary>The lines that the record has, one at least.</summary>
    public int Lines { get; private set; } = 1;

    /// <summary>Where the second line begins; 0, as long as there is none.</summary>
    public int SecondLine { get; private set; }

    /// <summary>Where the cell between quotation marks that is open, or was last, begins.</summary>
    public int Quote { get; private set; }

    /// <summary>The line of the record, from 0, on which that cell begins, and where that line begins.</summary>
    public (int Number, int Start) QuoteLine { get; private set; }

    /// <summary>Whether any cell holds anything.</summary>
    public bool HasContent { get; private set; }

    /// <summary>Blanks outside quotation marks, before or after them, which are no part of the cell.</summary>
    public List<(int Start, int End)> Blanks { get; } = [];

    /// <summary>Continues the search. Returns what it found; <see cref="RecordEnd.None"/>: more bytes are needed.</summary>
    public RecordEnd Advance(ReadOnlySpan<byte> bytes, bool isLast)
    {
        for (; At < bytes.Length; At++)
        {
            var value = bytes[At];
            if (value is (byte)'\r' && At + 1 == bytes.Length && !isLast) return RecordEnd.None;
            var endsLine = value is (byte)'\n' || (value is (byte)'\r' && !(At + 1 < bytes.Length && bytes[At + 1] == '\n'));
            if (_state == State.Quoted)
            {
                if (value == '"') (_state, _blanks) = (State.AfterQuote, At + 1);
                else if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) HasContent = true;
                if (endsLine) EndLine();
                if (At - Quote > TableLimits.MostQuotedBytes || Lines > TableLimits.MostLines) return RecordEnd.QuoteTooLong;
                continue;
            }

            if (endsLine || value is (byte)'\r')
            {
                CloseCell();
                return RecordEnd.Line;
            }

            if (value == separator)
            {
                CloseCell();
                _state = State.Begin;
                _blanks = At + 1;
            }
            else if (!Add(value))
            {
                return RecordEnd.AfterQuote;
            }

            if (At >= TableLimits.MostBytes) return RecordEnd.TooLong;
        }

        if (!isLast) return RecordEnd.None;
        if (_state == State.Quoted) return RecordEnd.QuoteNotClosed;
        CloseCell();
        return RecordEnd.Input;
    }

    /// <summary>Adds a byte outside quotation marks that separates nothing. Returns whether it may stand there.</summary>
    private bool Add(byte value)
    {
        var isBlank = value is (byte)' ' or (byte)'\t';
        if (_state == State.AfterQuote)
        {
            if (value == '"' && At == _blanks)
            {
                _state = State.Quoted;
                HasContent = true;
                return true;
            }

            return isBlank;
        }

        if (isBlank) return true;
        if (value == '"' && _state == State.Begin)
        {
            if (At > _blanks) Blanks.Add((_blanks, At));
            (_state, Quote, QuoteLine) = (State.Quoted, At, (Lines - 1, _lineStart));
            return true;
        }

        _state = State.Plain;
        HasContent = true;
        return true;
    }

    private void CloseCell()
    {
        if (_state == State.AfterQuote && At > _blanks) Blanks.Add((_blanks, At));
    }

    private void EndLine()
    {
        Lines++;
        _lineStart = At + 1;
        if (SecondLine == 0) SecondLine = At + 1;
    }
}
