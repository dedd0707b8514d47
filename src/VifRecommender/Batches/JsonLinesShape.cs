using VifRecommender.Diagnostics;

namespace VifRecommender.Batches;

/// <summary>
/// Recognises by its first lines an input that is not JSON Lines at all (a list, a table): one fault then names the cause, instead of a
/// useless one for each line.
/// </summary>
internal static class JsonLinesShape
{
    private const string OneEach = "write each profile on one line of its own";

    /// <summary>What is wrong with the input as a whole, or nothing.</summary>
    /// <param name="begin">Its first bytes without a mark, some lines or more.</param>
    /// <param name="name">The name of the input.</param>
    public static Diagnostic? Fault(ReadOnlySpan<byte> begin, string name)
    {
        var line = 1;
        var first = NextLine(ref begin, ref line, out var hasCarriageReturn);
        if (first.IsEmpty) return null;
        var at = line;
        var message =
            hasCarriageReturn ? "The lines of this file end by a carriage return alone, as old programs write them: save it with line "
                + $"feeds, and {OneEach}."
            : IsList(first,
                begin) ? "This is one JSON list, not JSON Lines: take out the brackets around it and the commas between profiles, and "
                    + $"{OneEach}."
            : IsOpen(first) ? $"This is JSON over several lines, not JSON Lines: {OneEach}, without indentation."
            : IsTable(first, begin) ? "This is a table, not JSON Lines: add --csv, or name the file *.csv or *.tsv."
            : null;
        return message is null ? null
            : new Diagnostic { Id = DiagnosticCatalogue.Syntax.Id, Message = message, File = name, Line = at, Column = 1 };
    }

    private static bool IsList(ReadOnlySpan<byte> first, ReadOnlySpan<byte> rest)
    {
        if (first[0] != '[') return false;
        var inside = Trim(first.Slice(1));
        return inside.IsEmpty ? Trim(rest) is [(byte)'{', ..] : inside[0] == '{';
    }

    /// <summary>Whether a line begins an object and cannot end it.</summary>
    private static bool IsOpen(ReadOnlySpan<byte> line) => line[0] == '{' && line[line.Length - 1] is (byte)'{' or (byte)'[' or (byte)',';

    /// <summary>Whether two lines that are no JSON hold the same sign between cells.</summary>
    private static bool IsTable(ReadOnlySpan<byte> first, ReadOnlySpan<byte> rest)
    {
        var line = 0;
        var second = NextLine(ref rest, ref line, out _);
        if (second.IsEmpty || first[0] is (byte)'{' or (byte)'[' || second[0] is (byte)'{' or (byte)'[') return false;
        foreach (var separator in ",;\t"u8)
        {
            if (first.IndexOf(separator) >= 0 && second.IndexOf(separator) >= 0) return true;
        }

        return false;
    }

    /// <summary>Takes the next line that is not blank, without the blanks around it.</summary>
    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> bytes, ref int line, out bool hasCarriageReturn)
    {
        while (true)
        {
            var end = bytes.IndexOf((byte)'\n');
            var text = Trim(end < 0 ? bytes : bytes.Slice(0, end));
            bytes = end < 0 ? default : bytes.Slice(end + 1);
            // White space of JSON within a line; a text cannot hold it.
            hasCarriageReturn = text.IndexOf((byte)'\r') >= 0;
            if (!text.IsEmpty || bytes.IsEmpty) return text;
            line++;
        }
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsWhite(text[0])) text = text.Slice(1);
        while (!text.IsEmpty && IsWhite(text[text.Length - 1])) text = text.Slice(0, text.Length - 1);
        return text;
    }

    private static bool IsWhite(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
