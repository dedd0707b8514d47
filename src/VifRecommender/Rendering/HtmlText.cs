using System.Text;
using VifRecommender.Writing;

namespace VifRecommender.Rendering;

/// <summary>Builds HTML for pages that stand beside those of the library; every text goes through the encoder.</summary>
/// <remarks>Not thread-safe: one builder serves one page.</remarks>
public sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds markup as it is.</summary>
    /// <param name="markup">Markup that the program itself wrote; never a text from elsewhere.</param>
    /// <returns>This builder.</returns>
    public HtmlText Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Adds a text, encoded.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>This builder.</returns>
    public HtmlText Text(string text) => Raw(Encode(text));

    /// <summary>Adds an element with an encoded text.</summary>
    /// <param name="tag">The name of the element.</param>
    /// <param name="text">Any text.</param>
    /// <param name="attributes">Attributes as markup; see <see cref="Raw"/>.</param>
    /// <returns>This builder.</returns>
    public HtmlText Element(string tag, string text, string attributes = "") =>
        Raw($"<{tag}{(attributes.Length > 0 ? " " + attributes : "")}>").Text(text).Raw($"</{tag}>\n");

    /// <summary>Adds a list of texts.</summary>
    /// <param name="items">Any texts.</param>
    /// <param name="attributes">Attributes as markup; see <see cref="Raw"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public HtmlText List(IEnumerable<string> items, string attributes = "")
    {
        if (items is null) throw new ArgumentNullException(nameof(items));
        Raw($"<ul{(attributes.Length > 0 ? " " + attributes : "")}>\n");
        foreach (var item in items) Element("li", item);
        return Raw("</ul>\n");
    }

    /// <summary>A text for an element or a quoted attribute.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text without signs of HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Encode(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var encoded = new StringBuilder(text.Length);
        foreach (var c in SafeText.OneLine(text))
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

    /// <summary>What was built so far.</summary>
    /// <returns>HTML.</returns>
    public override string ToString() => _html.ToString();
}
