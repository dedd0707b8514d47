using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes the six domains as tiles, each with one strength and one gap.</summary>
internal sealed class PageTiles(HtmlText html, Advice advice, Explainer explainer)
{
    // A finding of severity 1 is a remark, and some of these are good news: no gap.
    private const int Grave = 2;

    private readonly ScreenWords _screenWords = ScreenWords.Of(explainer.Language);
    private readonly PageWords _words = PageWords.Of(explainer.Language);

    public void Write()
    {
        html.Raw("<section aria-labelledby=\"domains\">\n").Element("h2", _words.Domains, "id=\"domains\"").Raw("<ul class=\"tiles\">\n");
        foreach (var domain in ProfileWords.Domains.Values)
        {
            html.Raw($"<li class=\"{DomainMark.Class(domain)}\">\n<h3>");
            DomainMark.Write(html, domain).Raw(" ").Text(explainer.Name(domain)).Raw("</h3>\n<dl>\n").Element("dt", _words.Strength)
                .Element("dd", Strength(domain));
            html.Element("dt", _words.Gap);
            WriteGap(domain);
            html.Raw("</dl>\n</li>\n");
        }

        html.Raw("</ul>\n");
        if (advice.Findings.Any(each => each.Finding.Severity >= Grave)) html.Element("p", explainer.Words.NotPublic, "class=\"soft\"");
        html.Raw("</section>\n");
    }

    private string Strength(Domain domain)
    {
        var there = advice.InPlace.Where(each => each.Practice.Domain == domain).OrderBy(each => each.Status == InPlaceStatus.Probable)
            .ThenBy(each => each.Status).ToList();
        if (there.Count == 0) return _screenWords.NotKnownYet;
        var title = Title(there[0]) + (there[0].Status == InPlaceStatus.Probable ? " " + _screenWords.ToConfirm : "");
        return there.Count == 1 ? title : explainer.Count(_screenWords.AndOthers, there.Count - 1, ("items", title));
    }

    private void WriteGap(Domain domain)
    {
        if (advice.Findings.FirstOrDefault(each => each.Finding.Domain == domain && each.Finding.Severity >= Grave) is { } found)
        {
            html.Raw("<dd>").Text(found.Finding.Title[explainer.Language]).Raw(" ");
            new SeverityMark(html, explainer).Write(found.Finding.Severity);
            html.Raw("</dd>\n");
            return;
        }

        html.Element("dd", Next(domain));
    }

    private string Next(Domain domain)
    {
        if (advice.Recommendations.FirstOrDefault(each => each.Practice.Domain == domain) is { } now)
        {
            return explainer.Fill(_words.Next, ("practice", Title(now)));
        }
        if (advice.Later.FirstOrDefault(each => each.Practice.Domain == domain) is { } later)
        {
            return explainer.Fill(_words.NextLater, ("practice", Title(later)));
        }
        return _words.NoGap;
    }

    private string Title(PracticeAdvice about) => about.Practice.Title[explainer.Language];
}
