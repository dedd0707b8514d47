namespace VifRecommender.Cli.Batch.Tables;

/// <summary>A record of a table: one line, or more where a cell between quotation marks runs over several.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="LastLine">The line on which it ends.</param>
/// <param name="Text">The record as CSV without its end of line; empty, where there is a fault.</param>
/// <param name="Fault">Why it cannot be split into cells, or null.</param>
internal readonly record struct TableRecord(long Line, long LastLine, string Text, TableFault? Fault = null);
