using VifRecommender.Catalogues;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Catalogues;

/// <summary>Writes the lists of a catalogue: practices by domain, rules by kind.</summary>
internal static class CatalogueListText
{
    public static string Practices(Catalogue catalogue, Language language, Terminal terminal)
    {
        var page = new TextPage(terminal);
        var explainer = new Explainer(catalogue, language);
        page.Paragraph(explainer.Fill(explainer.Words.CatalogueVersion, ("version", $"{catalogue.Id} {catalogue.Version}")),
            style: Styles.Title);
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
        var describer = new ElementDescriber(explainer);
        page.Paragraph(explainer.Fill(explainer.Words.CatalogueVersion, ("version", $"{catalogue.Id} {catalogue.Version}")),
            style: Styles.Title);
        foreach (var kind in catalogue.Rules.GroupBy(ElementDescriber.KindOf).OrderBy(group => group.Key))
        {
            page.Heading($"{describer.CatalogueWords.RuleGroups[kind.Key]} ({explainer.Numbers.Number(kind.Count())})");
            foreach (var rule in kind)
            {
                page.Item(Mark.Item, rule.Id, style: Styles.Title);
                page.Paragraph(describer.Text(rule), indent: 2);
            }
        }

        return page.ToString();
    }
}
