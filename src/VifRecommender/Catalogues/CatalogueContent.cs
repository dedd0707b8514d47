using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>The elements of a catalogue in the making: several files, or a base and what is added to it.</summary>
internal sealed class CatalogueContent
{
    public string? Id { get; set; }

    public string? Version { get; set; }

    /// <summary>The languages that overlays say they serve, where they need not write all four.</summary>
    public SortedSet<Language> Served { get; } = [];

    /// <summary>Whether it begins with another catalogue.</summary>
    public bool IsChanged { get; init; }

    public List<Element<Source>> Sources { get; } = [];

    public List<Element<Service>> Services { get; } = [];

    public List<Element<Signal>> Signals { get; } = [];

    public List<Element<RegionalStructure>> Structures { get; } = [];

    public List<Element<LocalFact>> LocalFacts { get; } = [];

    public List<Element<Finding>> Findings { get; } = [];

    public List<Element<Practice>> Practices { get; } = [];

    public List<Element<CatalogueRule>> Rules { get; } = [];

    public List<Element<Helpline>> Helplines { get; } = [];

    /// <summary>Ids of practices and rules to take out.</summary>
    public List<Element<string>> Retired { get; } = [];

    /// <summary>New points for priority rules.</summary>
    public List<Element<int>> Reweighted { get; } = [];

    /// <summary>
    /// Ids of practices that were taken out. They are not used again: guards have forgotten them, and would not hold back what comes in
    /// their place.
    /// </summary>
    public HashSet<string> Gone { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of elements that stand in a file and could not be read: what refers to them is right.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there may be elements whose ids nobody knows: then nothing can be said of references.</summary>
    public bool HasUnnamed { get; set; }

    public static CatalogueContent Of(Catalogue catalogue)
    {
        var content = new CatalogueContent { Id = catalogue.Id, Version = catalogue.Version, IsChanged = true };
        content.Gone.UnionWith(catalogue.RetiredPractices);
        content.Served.UnionWith(catalogue.ServedLanguages);
        content.Sources.AddRange(catalogue.Sources.Select(each => new Element<Source>(each.Id, each, null)));
        content.Services.AddRange(catalogue.Services.Select(each => new Element<Service>(each.Id, each, null)));
        content.Signals.AddRange(catalogue.Signals.Select(each => new Element<Signal>(each.Id, each, null)));
        content.Structures.AddRange(catalogue.Structures.Select(each => new Element<RegionalStructure>(each.Id, each, null)));
        content.LocalFacts.AddRange(catalogue.LocalFacts.Select(each => new Element<LocalFact>(each.Id, each, null)));
        content.Findings.AddRange(catalogue.Findings.Select(each => new Element<Finding>(each.Id, each, null)));
        content.Practices.AddRange(catalogue.Practices.Select(each => new Element<Practice>(each.Id, each, null)));
        content.Rules.AddRange(catalogue.Rules.Select(each => new Element<CatalogueRule>(each.Id, each, null)));
        content.Helplines.AddRange(catalogue.Helplines.Select(each => new Element<Helpline>(each.Id, each, null)));
        return content;
    }
}
