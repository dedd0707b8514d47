using VifRecommender.Catalogues;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Catalogues;

/// <summary>Writes the lists of a catalogue: practices by domain, rules by kind.</summary>
internal static class CatalogueListText
{
    public static string Practices(Catalogue catalogue, Language language, Terminal terminal)
    {
        var page = new TextPage(terminal);
        var explainer = new Explainer(catalogue, language);
        WriteVersion(explainer, page);
        foreach (var domain in catalogue.Practices.GroupBy(practice => practice.Domain))
        {
            page.Heading($"{explainer.Name(domain.Key)} ({explainer.Numbers.Number(domain.Count())})");
            foreach (var practice in domain)
            {
                page.Item(Mark.Item, practice.Title[language], style: Styles.Title);
                var scales = string.Join(", ", practice.Scales.Select(scale => explainer.Name(scale.Scale)));
                page.Paragraph($"{practice.Id} · {explainer.Name(practice.Effort)}{(scales.Length > 0 ? " · " + scales : "")}", indent: 2);
            }
        }

        return page.ToString();
    }

    public static string Rules(Catalogue catalogue, Language language, Terminal terminal)
    {
        var page = new TextPage(terminal);
        var explainer = new Explainer(catalogue, language);
        WriteVersion(explainer, page);
        foreach (var kind in new ElementDescriber(explainer).RulesByKind())
        {
            page.Heading($"{kind.Heading} ({explainer.Numbers.Number(kind.Elements.Length)})");
            foreach (var rule in kind.Elements)
            {
                page.Item(Mark.Item, rule.Id, style: Styles.Title);
                page.Paragraph(rule.Title, indent: 2);
            }
        }

        return page.ToString();
    }

    private static void WriteVersion(Explainer explainer, TextPage page) => page.Paragraph(
        explainer.Fill(ReportLabels.Of(explainer.Language).CatalogueVersion,
            ("version", $"{explainer.Catalogue.Id} {explainer.Catalogue.Version}")),
        style: Styles.Title);
}
