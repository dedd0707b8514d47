namespace VifRecommender.Naming;

/// <summary>What an id is: lower-case letters and digits in words that single hyphens join.</summary>
internal static class IdSyntax
{
    public const int MaxLength = 80;

    public static bool IsId(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
            if (text[i] == '-' && text[i - 1] == '-') return false;
        }

        return true;
    }
}
