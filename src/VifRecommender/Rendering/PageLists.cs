using VifRecommender.Explanation;

namespace VifRecommender.Rendering;

/// <summary>
/// Lays the parts of an advice out, each behind a fold: what was found, what comes later, what not, what is there, questions, contacts.
/// </summary>
internal sealed class PageLists(HtmlText html, Explainer explainer, PageFold fold)
{
    private readonly SeverityMark _severity = new(html, explainer);

    public void Write(AdvicePart part)
    {
        fold.Begin(part.Id, part.Heading, part.Count > 0 ? explainer.Numbers.Number(part.Count) : null);
        if (part.Note.Length > 0) html.Element("p", part.Note, "class=\"soft\"");
        var (tag, style) = part.Id switch { "questions" => ("ol", "items"), "findings" => ("ul", "findings"), _ => ("ul", "items") };
        foreach (var group in part.Groups)
        {
            if (group.Heading.Length > 0) html.Element("h3", group.Heading);
            html.Raw($"<{tag} class=\"{style}\">\n");
            foreach (var entry in group.Entries) Write(entry);
            html.Raw($"</{tag}>\n");
        }

        foreach (var remark in part.Remarks) html.Element("p", remark, "class=\"soft\"");
        fold.End();
    }

    public void WriteSources(AdviceReport report)
    {
        if (report.Sources.IsEmpty) return;
        fold.Begin("sources", report.SourcesHeading, explainer.Numbers.Number(report.Sources.Length));
        html.Raw("<ol class=\"sources\">\n");
        for (var i = 0; i < report.Sources.Length; i++)
        {
            var (source, accessed) = report.Sources[i];
            html.Raw($"<li id=\"source-{i + 1}\">");
            if (AdviceSources.IsLink(source.Url))
            {
                html.Raw("<a rel=\"noreferrer\" href=\"").Text(source.Url).Raw("\">").Text(source.Title).Raw("</a>");
            }
            else html.Text(source.Title);
            html.Text(", " + accessed).Raw("</li>\n");
        }

        html.Raw("</ol>\n");
        fold.End();
    }

    private void Write(AdviceEntry entry)
    {
        html.Raw(entry.Domain is { } domain ? $"<li class=\"{DomainMark.Class(domain)}\"><strong>" : "<li><strong>").Text(entry.Title)
            .Raw("</strong>");
        if (entry.Note.Length > 0)
        {
            html.Raw(" <span class=\"soft\">").Text(entry.Note);
            if (entry.Severity > 0)
            {
                html.Raw(" · ");
                _severity.Write(entry.Severity);
            }

            html.Raw("</span>");
        }

        html.Raw("\n");
        if (!entry.Sentences.IsEmpty) html.Element("p", string.Join(" ", entry.Sentences));
        if (!entry.Answers.IsEmpty)
        {
            html.Raw("<ol class=\"answers\">");
            foreach (var answer in entry.Answers) html.Raw("<li>").Text(answer).Raw("</li>");
            html.Raw("</ol>");
        }

        html.Raw("</li>\n");
    }
}
