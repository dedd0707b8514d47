using VifRecommender.Catalogues.Checks;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues;

/// <summary>Makes a catalogue in code: a new one, or an existing one with additions and changes.</summary>
/// <remarks>Mutable and not thread-safe; the catalogue that it builds is immutable.</remarks>
public sealed class CatalogueBuilder
{
    private readonly CatalogueContent _content;

    /// <summary>Begins an empty catalogue.</summary>
    /// <param name="id">Its id: letters and digits, joined by hyphens, underscores or full stops.</param>
    /// <param name="version">Its version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CatalogueBuilder(string id, string version) => _content = new CatalogueContent
    {
        Id = id ?? throw new ArgumentNullException(nameof(id)),
        Version = version ?? throw new ArgumentNullException(nameof(version)),
    };

    internal CatalogueBuilder(Catalogue catalogue) => _content = CatalogueContent.Of(catalogue);

    /// <summary>
    /// Whether <see cref="Retire"/> may take out guards. Whoever sets it answers for the safety of the advice. By default not.
    /// </summary>
    public bool AllowGuardRemoval { get; set; }

    /// <summary>Adds a practice.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public CatalogueBuilder Add(Practice practice) => Add(_content.Practices, practice, practice?.Id);

    /// <summary>Adds a service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public CatalogueBuilder Add(Service service) => Add(_content.Services, service, service?.Id);

    /// <summary>Adds a signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signal"/> is null.</exception>
    public CatalogueBuilder Add(Signal signal) => Add(_content.Signals, signal, signal?.Id);

    /// <summary>Adds a kind of regional structure.</summary>
    /// <param name="structure">The structure.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public CatalogueBuilder Add(RegionalStructure structure) => Add(_content.Structures, structure, structure?.Id);

    /// <summary>Adds a fact of the place, for rules of a host's own.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public CatalogueBuilder Add(LocalFact fact) => Add(_content.LocalFacts, fact, fact?.Id);

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public CatalogueBuilder Add(Finding finding) => Add(_content.Findings, finding, finding?.Id);

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public CatalogueBuilder Add(CatalogueRule rule) => Add(_content.Rules, rule, rule?.Id);

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public CatalogueBuilder Add(Source source) => Add(_content.Sources, source, source?.Id);

    /// <summary>Adds a helpline.</summary>
    /// <param name="helpline">The helpline.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="helpline"/> is null.</exception>
    public CatalogueBuilder Add(Helpline helpline) => Add(_content.Helplines, helpline, helpline?.Id);

    /// <summary>
    /// Takes out a practice or a rule. Rules forget a retired practice; a guard stays unless <see cref="AllowGuardRemoval"/>.
    /// </summary>
    /// <param name="id">The id of the practice or rule.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public CatalogueBuilder Retire(string id) => Add(_content.Retired, id, id);

    /// <summary>Gives a priority rule other points.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="points">The new points, -1000 to 1000.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is out of range.</exception>
    public CatalogueBuilder Reweight(string rule, int points) => points is < -1000 or > 1000
        ? throw new ArgumentOutOfRangeException(nameof(points), points, "Points are -1000 to 1000.")
        : Add(_content.Reweighted, points, rule);

    /// <summary>Builds the catalogue.</summary>
    /// <returns>The catalogue, or every fault; what a file may not hold is a fault in code too.</returns>
    public LoadResult<Catalogue> Build()
    {
        var faults = new FaultList();
        CodeElements.Check(_content, faults);
        return faults.IsEmpty ? CatalogueAssembly.Assemble(_content, AllowGuardRemoval)
            : new LoadResult<Catalogue>(null, faults.ToDiagnostics());
    }

    private CatalogueBuilder Add<T>(List<Element<T>> elements, T element, string? id)
    {
        elements.Add(new Element<T>(id ?? throw new ArgumentNullException(nameof(element)), element, null));
        return this;
    }
}
