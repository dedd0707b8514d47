namespace VifRecommender.Naming;

/// <summary>
/// What an id is: lower-case letters and digits in words that a single hyphen, underscore or full stop joins. Ours have hyphens only;
/// overlays may keep the codes that an administration gives, such as <c>as_2.14</c>.
/// </summary>
internal static class IdSyntax
{
    public const int MaxLength = 80;

    public static bool IsId(string text)
    {
        if (text.Length is 0 or > MaxLength || Joins(text[^1])) return false;
        var isAfterWord = false;
        foreach (var letter in text)
        {
            var isJoint = Joins(letter);
            if (isJoint ? !isAfterWord : letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
            isAfterWord = !isJoint;
        }

        return true;
    }

    private static bool Joins(char letter) => letter is '-' or '_' or '.';
}
