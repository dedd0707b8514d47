namespace VifRecommender.Diagnostics;

/// <summary>Finds the known word that a typing error most likely meant.</summary>
/// <remarks>
/// The work is bounded, whatever a file holds: by the length of the word, the number of known words and the number of edits. Pure and
/// thread-safe.
/// </remarks>
public static class NearestWord
{
    private const int MaxLength = 100;
    private const int MaxKnown = 2_000;
    private const int MaxEdits = 5;
    private const int MinWhole = 4;

    /// <summary>Words to add to a message of a log or a command line, in English.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are.</param>
    /// <returns><c> (did you mean 'population'?)</c>, with the space before it; empty where no known word is near.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Suggest(string word, IEnumerable<string> known) =>
        Of(word, known) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

    /// <summary>
    /// The known word with the smallest edit distance, at most a third of the word's length and never more than five;
    /// the first in ordinal order on a tie. Where there is none, the one known word that holds the whole word between its hyphens, dots or
    /// low lines, or stands so within it: <c>known-contact-point</c> for <c>contact-point</c>.
    /// </summary>
    /// <param name="word">The word that is not known; one of more than 100 characters has no nearest word.</param>
    /// <param name="known">The words that are; among more than 2000 nothing is searched.</param>
    /// <returns>The nearest word, or <see langword="null"/> where none is near.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word is null) throw new ArgumentNullException(nameof(word));
        if (known is null) throw new ArgumentNullException(nameof(known));
        if (word.Length is 0 or > MaxLength) return null;
        var candidates = known.Take(MaxKnown + 1).ToList();
        if (candidates.Count > MaxKnown) return null;
        string? nearest = null;
        var best = Math.Min(MaxEdits, Math.Max(1, word.Length / 3)) + 1;
        foreach (var candidate in candidates.OrderBy(candidate => candidate, StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= best) continue;
            var distance = Distance(word, candidate, best);
            if (distance >= best) continue;
            best = distance;
            nearest = candidate;
        }

        return nearest ?? OfWhole(word, candidates);
    }

    /// <summary>
    /// The edit distance of two texts by optimal string alignment (insert, delete, replace, swap neighbours); capitals do not count.
    /// </summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    /// <param name="limit">Where the search ends, 0 or more: the work grows with it and with the shorter text.</param>
    /// <returns>The number of edits, where it is below the limit; otherwise the limit or more.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public static int Distance(string a, string b, int limit)
    {
        if (a is null) throw new ArgumentNullException(nameof(a));
        if (b is null) throw new ArgumentNullException(nameof(b));
        if (limit < 0) throw new ArgumentOutOfRangeException(nameof(limit), limit, "The limit is 0 or more.");
        var (before, previous, current) = (Row(b, limit), Row(b, limit), Row(b, limit));
        for (var j = 0; j <= Math.Min(b.Length, limit); j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            // Cells further from the diagonal than the limit hold more than the limit.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            current[from - 1] = from == 1 ? i : limit;
            var lowest = current[from - 1];
            for (var j = from; j <= to; j++)
            {
                var replace = previous[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                var cell = Math.Min(replace, Math.Min(j == i + limit ? limit : previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cell = Math.Min(cell, before[j - 2] + 1);
                current[j] = cell;
                lowest = Math.Min(lowest, cell);
            }

            if (lowest >= limit) return limit;
            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    // Of several, none is nearer than the others.
    private static string? OfWhole(string word, List<string> candidates)
    {
        string? found = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > MaxLength || candidate == found || !(Holds(candidate, word) || Holds(word, candidate))) continue;
            if (found is not null) return null;
            found = candidate;
        }

        return found;
    }

    private static bool Holds(string whole, string part)
    {
        if (part.Length < MinWhole) return false;
        for (var at = 0; (at = whole.IndexOf(part, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + part.Length;
            if ((at == 0 || IsBetween(whole[at - 1])) && (end == whole.Length || IsBetween(whole[end]))) return true;
        }

        return false;
    }

    private static bool IsBetween(char letter) => letter is '-' or '_' or '.';

    private static int[] Row(string b, int limit)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = limit;
        return row;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
