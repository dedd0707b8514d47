namespace VifRecommender.Tests;

/// <summary>What the tests use of xunit 3 that xunit 2 lacks.</summary>
internal static class VersionThree
{
    extension(string row)
    {
        /// <summary>A row of xunit 3 holds its value.</summary>
        public string Data => row;
    }

    public static IEnumerable<T> Select<T>(this TheoryData<string> rows, Func<string, T> select) =>
        Enumerable.Select((IEnumerable<string>)rows, select);
}
