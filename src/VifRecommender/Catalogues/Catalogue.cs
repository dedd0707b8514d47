using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Catalogues;

/// <summary>Practices, the services and findings that they refer to, and the rules that select and order them.</summary>
/// <remarks>
/// Immutable and thread-safe. Always consistent: no dangling reference, no cycle through a negation, no guard that progress could undo.
/// All lists are in ordinal order of ids, practices by domain first, whatever the order of the files.
/// </remarks>
public sealed class Catalogue
{
    private readonly Dictionary<string, Practice> _practices;
    private readonly Dictionary<string, Service> _services;
    private readonly Dictionary<string, Finding> _findings;
    private readonly Dictionary<string, Signal> _signals;
    private readonly Dictionary<string, RegionalStructure> _structures;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, CatalogueRule> _rules;

    internal Catalogue(CatalogueContent content)
        : this(CatalogueParts.Of(content))
    {
    }

    internal Catalogue(CatalogueParts parts)
    {
        Id = parts.Id;
        Version = parts.Version;
        IsChanged = parts.IsChanged;
        ServedLanguages = parts.ServedLanguages;
        Sources = parts.Sources;
        Services = parts.Services;
        Signals = parts.Signals;
        Structures = parts.Structures;
        LocalFacts = parts.LocalFacts;
        Findings = parts.Findings;
        Practices = parts.Practices;
        Rules = parts.Rules;
        RetiredPractices = parts.RetiredPractices;
        Helplines = parts.Helplines;
        _sources = Sources.ToDictionary(each => each.Id, StringComparer.Ordinal);
        _services = Services.ToDictionary(each => each.Id, StringComparer.Ordinal);
        _signals = Signals.ToDictionary(each => each.Id, StringComparer.Ordinal);
        _structures = Structures.ToDictionary(each => each.Id, StringComparer.Ordinal);
        _findings = Findings.ToDictionary(each => each.Id, StringComparer.Ordinal);
        _practices = Practices.ToDictionary(each => each.Id, StringComparer.Ordinal);
        _rules = Rules.ToDictionary(each => each.Id, StringComparer.Ordinal);
        Vocabulary = new Vocabulary(_services.Keys, _signals.Keys, _structures.Keys, _findings.Keys, _practices.Keys,
            [.. LocalFacts.Select(fact => new LocalShape(fact.Id, fact.Kind, [.. fact.Answers.Select(answer => answer.Id)]))]);
    }

    /// <summary>The id of the catalogue; an overlay adds its own after a plus sign.</summary>
    public string Id { get; }

    /// <summary>The version; an overlay adds its own after a plus sign.</summary>
    public string Version { get; }

    /// <summary>
    /// Whether it was made from another catalogue, by overlays or in code: then its version alone does not name its content.
    /// </summary>
    public bool IsChanged { get; }

    /// <summary>The hash of the content, once somebody asked for it.</summary>
    internal string? ContentHash { get; set; }

    /// <summary>
    /// The languages that overlays say they serve, where their texts need not be in all four; empty: every text is in all four.
    /// </summary>
    public ImmutableArray<Language> ServedLanguages { get; }

    /// <summary>Public sources.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Services and foundations.</summary>
    public ImmutableArray<Service> Services { get; }

    /// <summary>Local facts that change good advice.</summary>
    public ImmutableArray<Signal> Signals { get; }

    /// <summary>Kinds of regional structures.</summary>
    public ImmutableArray<RegionalStructure> Structures { get; }

    /// <summary>Facts that overlays declare; the built-in catalogue declares none.</summary>
    public ImmutableArray<LocalFact> LocalFacts { get; }

    /// <summary>Statements of the diagnosis.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Practices, by domain and id.</summary>
    public ImmutableArray<Practice> Practices { get; }

    /// <summary>Rules.</summary>
    public ImmutableArray<CatalogueRule> Rules { get; }

    /// <summary>Lines to call.</summary>
    public ImmutableArray<Helpline> Helplines { get; }

    /// <summary>
    /// The lines that may serve a commune, emergency lines first. Where region or language is not known, none is kept back for it.
    /// </summary>
    /// <param name="region">Its region, or unknown.</param>
    /// <param name="languages">The languages of its administration; empty is unknown.</param>
    /// <returns>The lines, in the order in which they are shown.</returns>
    public ImmutableArray<Helpline> HelplinesFor(Region? region, ImmutableArray<Language> languages) =>
    [
        .. Helplines
            .Where(line => line.Regions.IsEmpty || region is not { } known || line.Regions.Has(known))
            .Where(line => line.Languages.IsEmpty || languages.IsDefaultOrEmpty || line.Languages.Any(language => languages.Has(language)))
            .OrderBy(line => line.IsEmergency ? 0 : 1).ThenBy(line => line.Order).ThenBy(line => line.Id, StringComparer.Ordinal),
    ];

    internal ImmutableArray<string> RetiredPractices { get; }

    /// <summary>The ids that profiles and conditions can refer to.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Finds a practice. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The practice, or <see langword="null"/>.</returns>
    public Practice? FindPractice(string id) => _practices.TryGetValue(id, out var value) ? value : null;

    /// <summary>Finds a service. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The service, or <see langword="null"/>.</returns>
    public Service? FindService(string id) => _services.TryGetValue(id, out var value) ? value : null;

    /// <summary>Finds a signal. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The signal, or <see langword="null"/>.</returns>
    public Signal? FindSignal(string id) => _signals.TryGetValue(id, out var value) ? value : null;

    /// <summary>Finds a kind of regional structure. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The structure, or <see langword="null"/>.</returns>
    public RegionalStructure? FindStructure(string id) => _structures.TryGetValue(id, out var value) ? value : null;

    /// <summary>Finds a fact that an overlay declares.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The fact, or <see langword="null"/>.</returns>
    public LocalFact? FindLocalFact(string id) =>
        Vocabulary.LocalFacts.BinarySearch(id, StringComparer.Ordinal) is >= 0 and var place ? LocalFacts[place] : null;

    /// <summary>Finds a finding. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The finding, or <see langword="null"/>.</returns>
    public Finding? FindFinding(string id) => _findings.TryGetValue(id, out var value) ? value : null;

    /// <summary>Finds a rule. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public CatalogueRule? FindRule(string id) => _rules.TryGetValue(id, out var value) ? value : null;

    /// <summary>Finds a source. Constant time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The source, or <see langword="null"/>.</returns>
    public Source? FindSource(string id) => _sources.TryGetValue(id, out var value) ? value : null;

    /// <summary>This catalogue with additions of a host's own.</summary>
    /// <param name="change">Adds practices, services and rules, or reweights and retires existing ones.</param>
    /// <returns>A new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="DiagnosticException">The result would not be consistent; the exception carries every fault.</exception>
    public Catalogue With(Action<CatalogueBuilder> change)
    {
        if (change is null) throw new ArgumentNullException(nameof(change));
        var builder = new CatalogueBuilder(this);
        change(builder);
        return builder.Build().ValueOrThrow();
    }
}
