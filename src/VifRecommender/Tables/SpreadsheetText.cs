namespace VifRecommender.Tables;

/// <summary>Texts as spreadsheets write them into tables.</summary>
public static class SpreadsheetText
{
    /// <summary>
    /// Takes the blanks around a text off, and the formula by which a spreadsheet keeps digits a text: <c>="62122"</c> is <c>62122</c>.
    /// </summary>
    /// <param name="text">The text of a cell.</param>
    /// <returns>What a person would read in the cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Unwrap(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var trimmed = text.Trim();
        if (trimmed.Length < 3 || trimmed[0] != '=' || trimmed[1] != '"' || trimmed[trimmed.Length - 1] != '"') return trimmed;
        var inner = trimmed.Substring(2, trimmed.Length - 3);
        // A quotation mark inside is written twice; anything else is a formula that joins several texts.
        return inner.Replace("\"\"", "").AsSpan().IndexOf('"') >= 0 ? trimmed : inner.Replace("\"\"", "\"").Trim();
    }
}
