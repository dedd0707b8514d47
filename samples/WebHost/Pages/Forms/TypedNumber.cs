using System.Text.RegularExpressions;

namespace VifRecommender.WebHost.Pages.Forms;

/// <summary>Numbers as people type them in the four languages: <c>8 290</c>, <c>8.290</c>, <c>8,290</c>, <c>0,5</c>, <c>20.000,50</c>.</summary>
internal static partial class TypedNumber
{
    /// <summary>The number as JSON writes it; nothing, when it is none.</summary>
    public static string? Read(string typed, bool isWhole)
    {
        var text = string.Concat(typed.Where(each => !char.IsWhiteSpace(each)));
        if (text.StartsWith('−')) text = '-' + text[1..];
        if (Grouped().Match(text) is { Success: true } grouped && (isWhole || grouped.Groups["end"].Length > 0 || grouped.Groups["group"].Captures.Count > 1 || grouped.Groups["first"].Value != "0"))
        {
            text = string.Concat(grouped.Groups["first"].Value, string.Concat(grouped.Groups["group"].Captures.Select(each => each.Value[1..])), grouped.Groups["end"].Value);
        }

        text = text.Replace(',', '.');
        if (Plain().Match(text) is not { Success: true } plain) return null;
        var whole = plain.Groups["whole"].Value.TrimStart('0');
        return plain.Groups["sign"].Value + (whole.Length == 0 ? "0" : whole) + plain.Groups["fraction"].Value;
    }

    // One sign groups by three, and another one may stand before the decimals.
    [GeneratedRegex(@"^(?<first>-?[0-9]{1,3})(?<group>(?<sign>[.,])[0-9]{3})(?<group>\k<sign>[0-9]{3})*(?<end>(?!\k<sign>)[.,][0-9]+)?$")]
    private static partial Regex Grouped();

    // The digits of JSON and no others. Zeros that lead are no part of their own here: a million of them and a letter would be tried in every way.
    [GeneratedRegex(@"^(?<sign>-?)(?<whole>[0-9]+)(?<fraction>\.[0-9]+)?$")]
    private static partial Regex Plain();
}
