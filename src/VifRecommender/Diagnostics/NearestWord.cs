namespace VifRecommender.Diagnostics;

/// <summary>Finds the known word that a typing error most likely meant.</summary>
internal static class NearestWord
{
    /// <summary>The known word with the smallest edit distance, at most a third of the word's length; the first in ordinal order on a tie.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        // Long input is no typing error, and the distance costs the product of the lengths.
        if (word.Length is 0 or > 100) return null;
        string? nearest = null;
        var best = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known.OrderBy(candidate => candidate, StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= best) continue;
            var distance = Distance(word, candidate);
            if (distance >= best) continue;
            best = distance;
            nearest = candidate;
        }

        return nearest;
    }

    // Optimal string alignment: insert, delete, replace, swap neighbours.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
