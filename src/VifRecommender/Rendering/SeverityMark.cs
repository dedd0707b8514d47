using System.Globalization;
using VifRecommender.Explanation;

namespace VifRecommender.Rendering;

/// <summary>Writes the severity of a finding as dots, and in words.</summary>
internal sealed class SeverityMark(HtmlText html, Explainer explainer)
{
    private const int Most = 3;

    public void Write(int severity)
    {
        var words = explainer.Fill(PageWords.Of(explainer.Language).Severity, ("n", explainer.Numbers.Number(severity)));
        html.Raw(string.Format(CultureInfo.InvariantCulture, "<span class=\"severity s{0}\"><span aria-hidden=\"true\">{1}</span> ",
            severity, new string('●', severity) + new string('○', Most - severity)))
            .Text(words).Raw("</span>");
    }
}
