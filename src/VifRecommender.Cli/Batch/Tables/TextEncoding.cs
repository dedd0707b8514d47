namespace VifRecommender.Cli.Batch.Tables;

/// <summary>How the letters of an input are written as bytes.</summary>
internal enum TextEncoding
{
    Utf8,

    /// <summary>
    /// Two bytes for most letters; their order follows from the byte order mark, else from where the zero bytes are.
    /// </summary>
    Utf16,

    /// <summary>One byte for each letter of Western Europe: what spreadsheets call CSV without more.</summary>
    Windows1252,
}
