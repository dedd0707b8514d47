using System.Globalization;
using System.Text;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// Whether a password is guessed early: nearly all of it is common words, rows of keys, years and repetitions, however they are spelled
/// (<c>P@ssw0rd2026!</c>). What is left beside them has to be as long as a word that nobody guesses.
/// </summary>
internal static class GuessablePassword
{
    /// <summary>So many characters that nothing explains make a password worth trying to keep.</summary>
    private const int LeastOwn = 5;

    private const int ShortestWord = 3;

    private static readonly string[] Forwards = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop",
        "qsdfghjklm", "wxcvbn", "qwertzuiop", "yxcvbnm", "01234567890", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1a2z3e4r5t6y7u8i9o0p",
        "1q2w3e4r5t6y7u8i9o0p"];

    private static readonly string[] Rows = [.. Forwards, .. Forwards.Select(row => string.Concat(row.Reverse()))];

    private static readonly (string From, string To)[] Spellings = [("àâäáãå@4", "a"), ("éèêë€3", "e"), ("îïíì1!|", "i"), ("ôöóòõø0", "o"),
        ("ûüúù", "u"), ("ç", "c"), ("ñ", "n"), ("ß$5", "s"), ("7+", "t"), ("8", "b"), ("9", "g")];

    private static readonly Lazy<IReadOnlyList<string>> Words = new(Read);

    /// <param name="password">The password.</param>
    /// <param name="near">Words that lie near for this person: names of places, parts of their address.</param>
    public static bool Is(string password, IEnumerable<string> near)
    {
        string[] words = [.. Words.Value,
            .. near.SelectMany(each => each.Split(' ', '-', '/', '\'', '’').Append(each)).Select(Letters)
                .Where(each => each.Length >= ShortestWord).Distinct()];
        return Own(Fold(WithoutRepetition(password.ToLowerInvariant())), words) < LeastOwn;
    }

    /// <summary>How many characters at least are neither in a word nor in a row, a year or a repetition. Signs count for nothing.</summary>
    private static int Own((string Plain, string Spelled) text, string[] words)
    {
        var (plain, spelled) = text;
        var own = new int[plain.Length + 1];
        for (var end = 1; end <= plain.Length; end++)
        {
            own[end] = own[end - 1] + (char.IsLetterOrDigit(plain[end - 1]) ? 1 : 0);
            foreach (var word in words)
            {
                if (word.Length <= end && Stands(word, plain, spelled, end - word.Length))
                {
                    own[end] = Math.Min(own[end], own[end - word.Length]);
                }
            }

            for (var start = end - ShortestWord; start >= 0 && IsRow(plain.AsSpan(start, end - start)); start--)
            {
                own[end] = Math.Min(own[end], own[start]);
            }
            if (end >= 4 && IsYear(plain.AsSpan(end - 4, 4))) own[end] = Math.Min(own[end], own[end - 4]);
        }

        return own[^1];
    }

    private static bool Stands(string word, string plain, string spelled, int start)
    {
        for (var place = 0; place < word.Length; place++)
        {
            if (word[place] != plain[start + place] && word[place] != spelled[start + place]) return false;
        }

        return true;
    }

    /// <summary>The part that is repeated, where a text is nothing else.</summary>
    private static string WithoutRepetition(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && Enumerable.Range(0, text.Length).All(place => text[place] == text[place % length]))
            {
                return text[..length];
            }
        }

        return text;
    }

    /// <summary>Three characters or more that are the same, or stand beside each other, forwards or backwards.</summary>
    private static bool IsRow(ReadOnlySpan<char> part)
    {
        if (part.Trim(part[0]).IsEmpty) return true;
        foreach (var row in Rows)
        {
            if (row.AsSpan().Contains(part, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100;

    /// <summary>
    /// A text in small letters, without accents and without signs that stand for nothing; place by place beside it the same with the
    /// letters for
    /// which digits and signs stand.
    /// </summary>
    private static (string Plain, string Spelled) Fold(string text)
    {
        var (plain, spelled) = (new StringBuilder(text.Length), new StringBuilder(text.Length));
        foreach (var each in text.ToLowerInvariant())
        {
            var stands = Spellings.FirstOrDefault(spelling => spelling.From.Contains(each, StringComparison.Ordinal)).To?[0];
            if (stands is null && !char.IsLetterOrDigit(each)) continue;
            plain.Append(char.IsLetter(each) ? stands ?? each : each);
            spelled.Append(stands ?? each);
        }

        return (plain.ToString(), spelled.ToString());
    }

    private static string Letters(string word) => Fold(word).Plain;

    private static IReadOnlyList<string> Read()
    {
        using var reader = new StreamReader(typeof(GuessablePassword).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return [.. reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters)
            .Where(each => each.Length >= ShortestWord).Distinct(StringComparer.Ordinal)];
    }
}
