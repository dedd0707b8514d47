using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes the cover of a page of an advice: whose it is, of which day, how much is known, and whom to call in danger.</summary>
internal sealed class PageCover(HtmlText html, Advice advice, Explainer explainer)
{
    private readonly PageWords _words = PageWords.Of(explainer.Language);

    public void Write(FirstScreen screen)
    {
        html.Raw("<header class=\"cover\">\n").Element("p", _words.Kicker, "class=\"kicker\"").Element("h1", screen.Commune)
            .Element("p", screen.Date is { } date ? $"{screen.About} · {date}" : screen.About, "class=\"about\"");
        WriteRing();
        html.Element("p", screen.Danger, "class=\"danger\"").Raw("</header>\n");
    }

    /// <summary>The ring shows what the sentence below says; its numbers stand in it as text.</summary>
    private void WriteRing()
    {
        var known = advice.Known;
        var part = known.Of == 0 ? 100 : 100 * known.Answered / known.Of;
        var text =
            explainer.Fill(_words.Ring, ("n", explainer.Numbers.Number(known.Answered)), ("all", explainer.Numbers.Number(known.Of)));
        html.Raw(
            "<p class=\"ring\"><svg viewBox=\"0 0 120 120\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"ring-all\" cx=\"60\" "
            + "cy=\"60\" r=\"50\"/>");
        if (part > 0)
        {
            html.Raw(string.Format(CultureInfo.InvariantCulture,
                "<circle class=\"ring-known\" cx=\"60\" cy=\"60\" r=\"50\" pathLength=\"100\" stroke-dasharray=\"{0} 100\" "
                + "transform=\"rotate(-90 60 60)\"/>", part));
        }
        html.Raw("</svg><span><strong>").Text(text).Raw("</strong> ").Text(_words.RingLabel).Raw("</span></p>\n");
    }
}
