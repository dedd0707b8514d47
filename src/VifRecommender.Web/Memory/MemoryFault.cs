using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace VifRecommender.Web.Memory;

/// <summary>Distinguishes faults of the database from faults of this program, and what to do about them.</summary>
internal static class MemoryFault
{
    /// <summary>Whether a fault is one of the database: damaged, taken away, read-only, full, not reached.</summary>
    public static bool Is(Exception? fault) =>
        fault is not null && (fault is DbException or TimeoutException { Source: "Npgsql" } || Is(fault.InnerException));

    /// <summary>
    /// What is wrong and how to mend it, in words for the operator; null for a fault that is none of the database or the disk.
    /// </summary>
    public static string? Words(Exception? fault) => fault switch
    {
        null => null,
        SqliteException sqlite => Words(sqlite.SqliteErrorCode, sqlite.Message),
        DbException =>
            $"the database does not answer as it should ({fault.Message}): see whether it runs, is reached and lets this user in",
        UnauthorizedAccessException => "the user of this service may not read and write the file and its folder: give them the right to",
        DirectoryNotFoundException => "its folder is not there: make it, or name another in Memory:ConnectionString",
        IOException => $"the file cannot be opened ({fault.Message})",
        _ => Words(fault.InnerException),
    };

    private static string Words(int code, string message) => code switch
    {
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT =>
            "the file is damaged, or no SQLite database: put back a copy of it, or name another in Memory:ConnectionString",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM =>
            "the file cannot be written: give the user of this service the right to write it and its folder, and see whether the disk is "
            + "mounted for reading only",
        SQLitePCL.raw.SQLITE_FULL => "the disk is full: make room",
        SQLitePCL.raw.SQLITE_CANTOPEN =>
            "the file cannot be opened: see whether it is there, and whether the user of this service may read and write it and its folder",
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "another program holds the file: end it",
        _ => $"SQLite says: {message}",
    };
}
