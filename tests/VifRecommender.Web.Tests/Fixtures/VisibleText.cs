using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>
/// The words of an element as a person reads them: a line for each paragraph, item, heading and row. What stands in one line is read in
/// one go, also where a part of it is a link or printed bold.
/// </summary>
internal static partial class VisibleText
{
    private static readonly HashSet<string> InLine = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "code", "em", "i", "progress", "small", "span", "strong", "sub", "sup", "time",
    };

    private static readonly HashSet<string> Cells = new(StringComparer.OrdinalIgnoreCase) { "td", "th", "dd" };

    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText words:
                text.Append(Space().Replace(words.Data, " "));
                return;
            case not IElement:
                return;
        }

        var name = ((IElement)node).LocalName;
        // What stands beside a name is said of it.
        if (Cells.Contains(name)) text.Append(((IElement)node).PreviousElementSibling is null ? "" : ": ");
        else if (!InLine.Contains(name)) text.Append('\n');
        foreach (var child in node.ChildNodes) Write(child, text);
        if (!InLine.Contains(name) && !Cells.Contains(name) && name != "dt") text.Append('\n');
    }

    // Not the spaces that no line is broken at: the texts have them.
    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Space();
}
