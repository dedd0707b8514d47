namespace VifRecommender.Belgium.Maker.Tables;

/// <summary>A table that cannot be made a file of: says which, where and why.</summary>
internal sealed class TableFault(string table, string message) : Exception($"{table}: {message}");
