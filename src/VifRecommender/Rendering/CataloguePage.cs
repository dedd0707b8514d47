using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>Writes the page of a catalogue: contents, then practices by domain, rules by kind, and the vocabulary.</summary>
internal sealed class CataloguePage(Explainer explainer)
{
    private readonly HtmlText _html =
        HtmlFrame.Begin(explainer.Language, CatalogueWords.Of(explainer.Language).CatalogueTitle, PageStyle.Css);
    private readonly ElementDescriber _describer = new(explainer);

    private Catalogue Catalogue => explainer.Catalogue;

    private Wording Words => explainer.Words;

    private CatalogueWords CatalogueWords => _describer.CatalogueWords;

    public string Write()
    {
        _html.Element("a", Words.SkipToContent, "class=\"skip\" href=\"#catalogue\"");
        WriteHeader();
        WriteContents();
        _html.Raw("<main id=\"catalogue\">\n");
        foreach (var domain in Catalogue.Practices.GroupBy(practice => practice.Domain))
        {
            Section("domain-" + domain.Key.ToWord(), explainer.Name(domain.Key), domain.Select(_describer.Describe));
        }

        foreach (var kind in RulesByKind())
        {
            Section($"rules-{kind.Key}", $"{CatalogueWords.ElementGroups[5]}{Colon} {CatalogueWords.RuleGroups[kind.Key]}",
                kind.Select(_describer.Describe));
        }
        Section("services", CatalogueWords.ElementGroups[1], Catalogue.Services.Select(_describer.Describe));
        Section("findings", CatalogueWords.ElementGroups[2], Catalogue.Findings.Select(_describer.Describe));
        Section("signals", CatalogueWords.ElementGroups[3], Catalogue.Signals.Select(_describer.Describe));
        Section("structures", CatalogueWords.ElementGroups[4], Catalogue.Structures.Select(_describer.Describe));
        if (!Catalogue.LocalFacts.IsEmpty)
        {
            Section("facts", CatalogueWords.ElementGroups[6], Catalogue.LocalFacts.Select(_describer.Describe));
        }
        _html.Raw("</main>\n<footer>\n").Element("p", Words.Decides).Element("p", Version).Raw("</footer>\n");
        return HtmlFrame.End(_html);
    }

    private string Version => $"{explainer.Fill(Words.CatalogueVersion, ("version", Catalogue.Version))} ({Catalogue.Id})";

    private string Colon => Punctuation.Colon(explainer.Language);

    private IEnumerable<IGrouping<int, CatalogueRule>> RulesByKind() =>
        Catalogue.Rules.GroupBy(ElementDescriber.KindOf).OrderBy(group => group.Key);

    private void WriteHeader()
    {
        string Number(int count) => explainer.Numbers.Number(count);
        _html.Raw("<header>\n<div class=\"lines\">\n").Element("p", Words.Danger).Raw("</div>\n")
            .Element("h1", CatalogueWords.CatalogueTitle)
            .Element("p",
                explainer.Fill(CatalogueWords.Holds, ("practices", Number(Catalogue.Practices.Length)),
                    ("rules", Number(Catalogue.Rules.Length)), ("services", Number(Catalogue.Services.Length)),
                    ("findings", Number(Catalogue.Findings.Length))), "class=\"lead\"")
            .Element("p", Version, "class=\"soft\"").Raw("</header>\n");
    }

    private void WriteContents()
    {
        _html.Raw("<nav id=\"contents\" class=\"index\" aria-labelledby=\"contents-title\">\n")
            .Element("h2", Words.Contents, "id=\"contents-title\"");
        foreach (var domain in Catalogue.Practices.GroupBy(practice => practice.Domain))
        {
            Entries("domain-" + domain.Key.ToWord(), explainer.Name(domain.Key),
                domain.Select(practice => (Anchor(ElementKind.Practice, practice.Id), practice.Title[explainer.Language])));
        }

        foreach (var kind in RulesByKind())
        {
            Entries($"rules-{kind.Key}", $"{CatalogueWords.ElementGroups[5]}{Colon} {CatalogueWords.RuleGroups[kind.Key]}",
                kind.Select(rule => (Anchor(ElementKind.Rule, rule.Id), rule.Id)));
        }

        Entries("services", CatalogueWords.ElementGroups[1],
            Catalogue.Services.Select(service => (Anchor(ElementKind.Service, service.Id), service.Name[explainer.Language])));
        Entries("findings", CatalogueWords.ElementGroups[2],
            Catalogue.Findings.Select(finding => (Anchor(ElementKind.Finding, finding.Id), finding.Title[explainer.Language])));
        Entries("signals", CatalogueWords.ElementGroups[3],
            Catalogue.Signals.Select(signal => (Anchor(ElementKind.Signal, signal.Id), signal.Name[explainer.Language])));
        Entries("structures", CatalogueWords.ElementGroups[4],
            Catalogue.Structures.Select(structure => (Anchor(ElementKind.Structure, structure.Id), structure.Name[explainer.Language])));
        Entries("facts", CatalogueWords.ElementGroups[6],
            Catalogue.LocalFacts.Select(fact => (Anchor(ElementKind.LocalFact, fact.Id), fact.Name[explainer.Language])));
        _html.Raw("</nav>\n");
    }

    private void Entries(string section, string name, IEnumerable<(string Anchor, string Name)> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0) return;
        _html.Raw("<details open><summary>").Text($"{name} ({explainer.Numbers.Number(list.Count)})")
            .Raw($"</summary>\n<ul id=\"index-{section}\">\n");
        foreach (var (anchor, title) in list) _html.Raw("<li><a href=\"#").Text(anchor).Raw("\">").Text(title).Raw("</a></li>\n");
        _html.Raw("</ul>\n</details>\n");
    }

    private void Section(string id, string name, IEnumerable<ElementDescription> elements)
    {
        var list = elements.ToList();
        if (list.Count == 0) return;
        _html.Raw($"<section aria-labelledby=\"{id}\">\n").Element("h2", name, $"id=\"{id}\"");
        foreach (var element in list) Write(element);
        _html.Raw("<p><a href=\"#contents\">").Text(CatalogueWords.BackToContents).Raw("</a></p>\n</section>\n");
    }

    private void Write(ElementDescription element)
    {
        _html.Raw("<article class=\"card\" id=\"").Text(Anchor(element.Kind, element.Id)).Raw("\">\n").Element("h3", element.Title)
            .Raw("<p class=\"soft\"><code>").Text(element.Id).Raw("</code> · ").Text(element.KindName).Raw("</p>\n");
        if (element.Lead is { } lead) _html.Element("p", lead);
        if (!element.Lines.IsEmpty)
        {
            _html.Raw("<dl>\n");
            // Lines with the same label, such as several sources, share one term.
            foreach (var group in element.Lines.GroupBy(line => line.Label, StringComparer.Ordinal))
            {
                _html.Element("dt", group.Key);
                foreach (var line in group)
                {
                    _html.Raw("<dd>");
                    Write(line);
                    _html.Raw("</dd>\n");
                }
            }

            _html.Raw("</dl>\n");
        }

        _html.Raw("</article>\n");
    }

    private void Write(DescriptionLine line)
    {
        if (line.Source is { } source) Write(source);
        else if (!line.Elements.IsEmpty) Write(line.Elements);
        else if (line.Text.Length == 0 && line.Condition is { } condition)
        {
            _html.Raw("<ul class=\"plain\">\n");
            Write(explainer.Describe(condition));
            _html.Raw("</ul>\n");
        }
        else _html.Text(line.Text);
    }

    private void Write(ImmutableArray<ElementName> elements)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            if (i > 0) _html.Raw("; ");
            _html.Raw("<a href=\"#").Text(Anchor(elements[i].Kind, elements[i].Id)).Raw("\">").Text(elements[i].Name).Raw("</a>");
        }
    }

    private void Write(Source source)
    {
        // Only a web address becomes a link: an overlay's text is somebody else's.
        if (source.Url.StartsWith("https://", StringComparison.Ordinal) || source.Url.StartsWith("http://", StringComparison.Ordinal))
        {
            _html.Raw("<a rel=\"noreferrer\" href=\"").Text(source.Url).Raw("\">").Text(source.Title).Raw("</a>");
        }
        else
        {
            _html.Text($"{source.Title}, {source.Url}");
        }

        _html.Text($" ({source.Accessed})");
    }

    private void Write(ConditionInWords condition)
    {
        if (!condition.IsGroup)
        {
            _html.Element("li", condition.Text);
            return;
        }

        _html.Raw("<li>").Text(condition.Text + Colon).Raw("\n<ul class=\"plain\">\n");
        foreach (var part in condition.Parts) Write(part);
        _html.Raw("</ul>\n</li>\n");
    }

    private static string Anchor(ElementKind kind, string id) => kind switch
    {
        ElementKind.Practice => "practice-",
        ElementKind.Rule => "rule-",
        ElementKind.Service => "service-",
        ElementKind.Finding => "finding-",
        ElementKind.Signal => "signal-",
        ElementKind.LocalFact => "fact-",
        _ => "structure-",
    } + id;
}
