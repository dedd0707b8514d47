using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>What a catalogue is made of: every list complete, checked and in its canonical order.</summary>
internal sealed class CatalogueParts
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public bool IsChanged { get; init; }

    public ImmutableArray<Language> ServedLanguages { get; init; } = [];

    public required ImmutableArray<Source> Sources { get; init; }

    public required ImmutableArray<Service> Services { get; init; }

    public required ImmutableArray<Signal> Signals { get; init; }

    public required ImmutableArray<RegionalStructure> Structures { get; init; }

    public ImmutableArray<LocalFact> LocalFacts { get; init; } = [];

    public required ImmutableArray<Finding> Findings { get; init; }

    public required ImmutableArray<Practice> Practices { get; init; }

    public required ImmutableArray<CatalogueRule> Rules { get; init; }

    public required ImmutableArray<Helpline> Helplines { get; init; }

    public ImmutableArray<string> RetiredPractices { get; init; } = [];

    public static CatalogueParts Of(CatalogueContent content) => new()
    {
        Id = content.Id!,
        Version = content.Version!,
        IsChanged = content.IsChanged,
        ServedLanguages = [.. content.Served],
        Sources = Ordered(content.Sources),
        Services = [.. Ordered(content.Services).Select(CanonicalOrder.Of)],
        Signals = Ordered(content.Signals),
        Structures = [.. Ordered(content.Structures).Select(CanonicalOrder.Of)],
        LocalFacts = Ordered(content.LocalFacts),
        Findings = Ordered(content.Findings),
        Practices = [.. content.Practices.Select(each => CanonicalOrder.Of(each.Value)).OrderBy(each => (int)each.Domain)
            .ThenBy(each => each.Id, StringComparer.Ordinal)],
        Rules = [.. Ordered(content.Rules).Select(CanonicalOrder.Of)],
        RetiredPractices = [.. content.Gone],
        Helplines = [.. Ordered(content.Helplines).Select(CanonicalOrder.Of)],
    };

    private static ImmutableArray<T> Ordered<T>(List<Element<T>> elements) =>
        [.. elements.OrderBy(each => each.Id, StringComparer.Ordinal).Select(each => each.Value)];
}
