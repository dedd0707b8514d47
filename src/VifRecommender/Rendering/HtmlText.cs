using System.Text;

namespace VifRecommender.Rendering;

/// <summary>Builds HTML; every text goes through the encoder.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup of our own.</summary>
    public HtmlText Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>A text, encoded.</summary>
    public HtmlText Text(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(c),
            };
        }

        return this;
    }

    /// <summary>An element with an encoded text.</summary>
    public HtmlText Element(string tag, string text, string attributes = "") =>
        Raw($"<{tag}{(attributes.Length > 0 ? " " + attributes : "")}>").Text(text).Raw($"</{tag}>\n");

    public override string ToString() => _html.ToString();
}
