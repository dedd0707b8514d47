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
    public HtmlText Text(string text) => Raw(Encode(text));

    /// <summary>An element with an encoded text.</summary>
    public HtmlText Element(string tag, string text, string attributes = "") =>
        Raw($"<{tag}{(attributes.Length > 0 ? " " + attributes : "")}>").Text(text).Raw($"</{tag}>\n");

    /// <summary>A list of texts.</summary>
    public HtmlText List(IEnumerable<string> items, string attributes = "")
    {
        Raw($"<ul{(attributes.Length > 0 ? " " + attributes : "")}>\n");
        foreach (var item in items) Element("li", item);
        return Raw("</ul>\n");
    }

    /// <summary>A text for an element or a quoted attribute.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    public override string ToString() => _html.ToString();
}
