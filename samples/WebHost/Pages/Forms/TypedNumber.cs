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
        return Plain().Match(text) is { Success: true } plain ? plain.Groups["sign"].Value + plain.Groups["number"].Value : null;
    }

    // One sign groups by three, and another one may stand before the decimals.
    [GeneratedRegex(@"^(?<first>-?\d{1,3})(?<group>(?<sign>[.,])\d{3})(?<group>\k<sign>\d{3})*(?<end>(?!\k<sign>)[.,]\d+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<sign>-?)0*(?<number>\d+(?:\.\d+)?)$")]
    private static partial Regex Plain();
}
