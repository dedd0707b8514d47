using VifRecommender.Loading;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// How far a record of a table may go. No library recovers from a quotation mark that is not closed: beyond these bounds the record is
/// faulty, and reading goes on at the line after the one on which it began.
/// </summary>
internal static class TableLimits
{
    /// <summary>The most lines of a record, whose cells between quotation marks may hold ends of lines.</summary>
    public const int MostLines = 50;

    /// <summary>The most bytes of a cell between quotation marks, in UTF-8: twice what the longest text of a profile can take.</summary>
    public const int MostQuotedBytes = 32 * 1024;

    /// <summary>The most bytes of a record, in UTF-8.</summary>
    public const int MostBytes = Limits.MaxProfileBytes;
}
