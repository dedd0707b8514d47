using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Describes the elements of a catalogue in a language: all that it says of a practice, a rule, a service or a finding.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ElementDescriber
{
    private readonly Explainer _explainer;

    /// <summary>Makes a describer.</summary>
    /// <param name="explainer">The catalogue and the language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explainer"/> is null.</exception>
    public ElementDescriber(Explainer explainer)
    {
        _explainer = explainer ?? throw new ArgumentNullException(nameof(explainer));
        CatalogueWords = CatalogueWords.Of(explainer.Language);
    }

    /// <summary>The words for the description.</summary>
    internal CatalogueWords CatalogueWords { get; }

    private Catalogue Catalogue => _explainer.Catalogue;

    private Wording Words => _explainer.Words;

    /// <summary>The rules of the catalogue by kind: findings, guards, suitability, priorities, balance, cautions, contradictions.</summary>
    /// <returns>A group for each kind of which the catalogue has a rule.</returns>
    public ImmutableArray<ElementGroup> RulesByKind() =>
    [
        .. Catalogue.Rules.GroupBy(KindOf).OrderBy(group => group.Key).Select(group => new ElementGroup
        {
            Heading = CatalogueWords.RuleGroups[group.Key],
            Elements = [.. group.Select(Describe)],
        }),
    ];

    /// <summary>Describes what has this id: mostly one element; a practice and a regional structure can share an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The elements; none where the catalogue has nothing with this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ImmutableArray<ElementDescription> Describe(string id) =>
        id is null ? throw new ArgumentNullException(nameof(id)) : [.. Named(id)];

    private IEnumerable<ElementDescription> Named(string id)
    {
        if (Catalogue.FindPractice(id) is { } practice) yield return Describe(practice);
        if (Catalogue.FindRule(id) is { } rule) yield return Describe(rule);
        if (Catalogue.FindService(id) is { } service) yield return Describe(service);
        if (Catalogue.FindFinding(id) is { } finding) yield return Describe(finding);
        if (Catalogue.FindSignal(id) is { } signal) yield return Describe(signal);
        if (Catalogue.FindStructure(id) is { } structure) yield return Describe(structure);
        if (Catalogue.FindLocalFact(id) is { } local) yield return Describe(local);
    }

    /// <summary>Describes a practice.</summary>
    /// <param name="practice">A practice of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public ElementDescription Describe(Practice practice) =>
        practice is null ? throw new ArgumentNullException(nameof(practice))
            : Element(practice.Id, ElementKind.Practice, practice.Title[_explainer.Language], CatalogueWords.ElementKinds[0],
                practice.Description, Lines(practice));

    /// <summary>Describes a rule.</summary>
    /// <param name="rule">A rule of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public ElementDescription Describe(CatalogueRule rule) =>
        rule is null ? throw new ArgumentNullException(nameof(rule))
            : Element(rule.Id, ElementKind.Rule, Text(rule), CatalogueWords.RuleKinds[KindOf(rule)], null, Lines(rule));

    /// <summary>Describes a service.</summary>
    /// <param name="service">A service of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public ElementDescription Describe(Service service) =>
        service is null ? throw new ArgumentNullException(nameof(service))
            : Element(service.Id, ElementKind.Service, service.Name[_explainer.Language], CatalogueWords.ElementKinds[1], service.Question,
                Lines(service));

    /// <summary>Describes a finding.</summary>
    /// <param name="finding">A finding of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public ElementDescription Describe(Finding finding) =>
        finding is null ? throw new ArgumentNullException(nameof(finding))
            : Element(finding.Id, ElementKind.Finding, finding.Title[_explainer.Language], CatalogueWords.ElementKinds[2], null,
                Lines(finding));

    /// <summary>Describes a signal.</summary>
    /// <param name="signal">A signal of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signal"/> is null.</exception>
    public ElementDescription Describe(Signal signal) =>
        signal is null ? throw new ArgumentNullException(nameof(signal))
            : Element(signal.Id, ElementKind.Signal, signal.Name[_explainer.Language], CatalogueWords.ElementKinds[3], signal.Question,
                Used(fact => fact == new Fact(FactKind.Signal, signal.Id)));

    /// <summary>Describes a regional structure.</summary>
    /// <param name="structure">A regional structure of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public ElementDescription Describe(RegionalStructure structure) =>
        structure is null ? throw new ArgumentNullException(nameof(structure))
            : Element(structure.Id, ElementKind.Structure, structure.Name[_explainer.Language], CatalogueWords.ElementKinds[4],
                structure.Question, Used(fact => fact == new Fact(FactKind.Structure, structure.Id)));

    /// <summary>Describes a fact that an overlay declares.</summary>
    /// <param name="fact">A declared fact of the catalogue.</param>
    /// <returns>All that the catalogue says of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ElementDescription Describe(LocalFact fact) => fact is null ? throw new ArgumentNullException(nameof(fact))
        : Element(fact.Id, ElementKind.LocalFact, fact.Name[_explainer.Language], CatalogueWords.ElementKinds[5], fact.Question,
            Answers(fact).Concat(Used(used => used.Kind is FactKind.LocalNumber or FactKind.LocalChoice && used.Id == fact.Id)));

    private IEnumerable<DescriptionLine> Answers(LocalFact fact) => fact.Answers.IsEmpty ? []
        : [Line(CatalogueWords.PossibleAnswers, string.Join("; ", fact.Answers.Select(answer => answer.Name[_explainer.Language])))];

    /// <summary>The place of a rule's kind among <see cref="CatalogueWords.RuleKinds"/>.</summary>
    internal static int KindOf(CatalogueRule rule) =>
        rule switch
        {
            FindingRule => 0,
            GuardRule => 1,
            SuitabilityRule => 2,
            PriorityRule => 3,
            BalanceRule => 4,
            CautionRule => 5,
            _ =>
            6
        };

    /// <summary>The text of a rule as a sentence, with dots for what the facts of a commune fill in.</summary>
    private string Text(CatalogueRule rule)
    {
        var text = Template.Fill(rule.Text[_explainer.Language], _explainer.Language, _ => "…", _ => 2);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private ElementDescription Element(string id, ElementKind element, string title, string kind, LocalizedText? lead,
        IEnumerable<DescriptionLine> lines) =>
        new() { Id = id, Kind = element, KindName = kind, Title = title, Lead = lead?[_explainer.Language], Lines = [.. lines] };

    private IEnumerable<DescriptionLine> Lines(Practice practice)
    {
        var language = _explainer.Language;
        yield return Line(Words.Domain, _explainer.Name(practice.Domain));
        yield return Line(Words.Effort, _explainer.Name(practice.Effort));
        var steps = ScreenWords.Of(language);
        if (practice.Because is { } because) yield return Line(steps.Because, because[language]);
        if (ForAll(practice.FirstStep) is { } first) yield return Line(steps.Monday, first);
        if (ForAll(practice.Carrier) is { } carrier) yield return Line(steps.Carrier, carrier);
        if (ForAll(practice.Helper) is { } helper) yield return Line(steps.Helper, helper);
        if (practice.Audience is { } audience) yield return Line(Words.Audience, audience[language]);
        yield return Line(Words.Safety, practice.Safety[language]);
        if (practice.Lighter is { } lighter) yield return Line(Words.Lighter, lighter[language]);
        foreach (var (label, text) in _explainer.Means(practice)) yield return Line(label, text);
        yield return Line(CatalogueWords.Level, _explainer.Numbers.Number(practice.Level));
        if (!practice.Scales.IsEmpty) yield return Line(Words.Scale, string.Join("; ", practice.Scales.Select(ScaleText)));
        if (practice.Needs is { } needs) yield return Test(Words.Needs, needs);
        if (!practice.Helps.IsEmpty) yield return Elements(Words.Helps, ElementKind.Service, practice.Helps, _explainer.ServiceName);
        if (practice.ServedBy is { } served) yield return Test(CatalogueWords.ServedBy, served);
        if (practice.ReopenedBy is { } reopened) yield return Test(CatalogueWords.ReopenedBy, reopened);
        if (!practice.Delivers.IsEmpty)
        {
            yield return Elements(Words.Delivers, ElementKind.Service, practice.Delivers, _explainer.ServiceName);
        }
        if (!practice.Raises.IsEmpty)
        {
            yield return Line(CatalogueWords.Raises,
                string.Join("; ",
                    practice.Raises.Select(raised => $"{_explainer.Name(raised.Dimension)} {_explainer.Numbers.Number(raised.Level)}")));
        }
        if (!practice.Answers.IsEmpty) yield return Elements(CatalogueWords.Answers, ElementKind.Finding, practice.Answers, FindingTitle);
        if (!practice.Indicators.IsEmpty)
        {
            yield return Line(Words.Indicators, string.Join("; ", practice.Indicators.Select(indicator => indicator[language])));
        }
        yield return Line(Words.Evidence,
            $"{_explainer.Name(practice.Evidence.Strength)}. {practice.Evidence.Summary?[language]}".TrimEnd());
        yield return Line(Words.EffectLabel, _explainer.Effect(practice.Evidence.Effect));
        foreach (var origin in Provenance(practice)) yield return Line(CatalogueWords.Provenance, origin);
        foreach (var line in Sources(
            [.. practice.Evidence.Sources.Concat(practice.Evidence.Effect.Sources).Distinct(StringComparer.Ordinal)]))
        {
            yield return line;
        }
        var rules = Catalogue.Rules.Where(rule => PracticesOf(rule).Contains(practice.Id)).ToList();
        if (rules.Count > 0) yield return Rules(CatalogueWords.Rules, rules);
    }

    private IEnumerable<DescriptionLine> Lines(CatalogueRule rule)
    {
        if (rule is FindingRule finding)
        {
            yield return Elements(CatalogueWords.Establishes, ElementKind.Finding, [finding.Finding], FindingTitle);
        }
        if (rule is PriorityRule priority) yield return Line(Words.Points, _explainer.Numbers.Points(priority.Points));
        yield return Test(rule is GuardRule ? CatalogueWords.Requires : CatalogueWords.When, rule.Condition);
        var practices = PracticesOf(rule);
        if (!practices.IsEmpty) yield return Elements(CatalogueWords.AppliesTo, ElementKind.Practice, practices, _explainer.Title);
        else if (rule is not (FindingRule or ContradictionRule)) yield return Line(CatalogueWords.AppliesTo, CatalogueWords.AllPractices);
        yield return Line(CatalogueWords.Provenance, _explainer.Name(rule.Provenance));
        foreach (var line in Sources(rule.Sources)) yield return line;
    }

    private IEnumerable<DescriptionLine> Lines(Service service)
    {
        yield return Line(CatalogueWords.MayBeHeldBy, _explainer.Join(service.HeldBy.Select(holder => Words.Values[holder.ToWord()])));
        if (service.FromOutside is { } outside) yield return Line(CatalogueWords.FromOutside, outside[_explainer.Language]);
        var providers = Catalogue.Practices.Where(practice => practice.Delivers.Contains(service.Id)).Select(practice => practice.Id)
            .ToImmutableArray();
        if (!providers.IsEmpty) yield return Elements(CatalogueWords.DeliveredBy, ElementKind.Practice, providers, _explainer.Title);
        var askers = Catalogue.Practices.Where(
            practice => practice.Needs?.Tests.Any(test => test.Fact == new Fact(FactKind.Service, service.Id)) == true)
            .Select(practice => practice.Id).ToImmutableArray();
        if (!askers.IsEmpty) yield return Elements(CatalogueWords.NeededBy, ElementKind.Practice, askers, _explainer.Title);
        foreach (var line in Sources(service.Sources)) yield return line;
    }

    private IEnumerable<DescriptionLine> Lines(Finding finding)
    {
        yield return Line(Words.Domain, _explainer.Name(finding.Domain));
        yield return Line(CatalogueWords.Severity, _explainer.Numbers.Number(finding.Severity));
        var answers = Catalogue.Practices.Where(practice => practice.Answers.Contains(finding.Id)).Select(practice => practice.Id)
            .ToImmutableArray();
        if (!answers.IsEmpty) yield return Elements(CatalogueWords.AnsweredBy, ElementKind.Practice, answers, _explainer.Title);
        yield return Rules(CatalogueWords.EstablishedBy, Catalogue.Rules.OfType<FindingRule>().Where(rule => rule.Finding == finding.Id));
    }

    private IEnumerable<DescriptionLine> Used(Func<Fact, bool> isMeant)
    {
        var rules = Catalogue.Rules.Where(rule => rule.Condition.Tests.Any(test => isMeant(test.Fact))).ToList();
        if (rules.Count > 0) yield return Rules(CatalogueWords.Rules, rules);
    }

    private IEnumerable<DescriptionLine> Sources(ImmutableArray<string> ids) =>
        ids.Select(Catalogue.FindSource).OfType<Source>().Select(source => new DescriptionLine
        {
            Label = Words.Sources,
            Text = $"{source.Title}, {source.Url} ({source.Accessed})",
            Source = source,
        });

    private string ScaleText(PracticeScale scale) => scale.From > 0
        ? $"{_explainer.Name(scale.Scale)}, {_explainer.Fill(CatalogueWords.From, ("n", _explainer.Numbers.Number(scale.From)))}"
        : _explainer.Name(scale.Scale);

    private string FindingTitle(string id) => Catalogue.FindFinding(id)!.Title[_explainer.Language];

    /// <summary>The text for a commune of which nothing is known; there may be other texts by region, language, size and scale.</summary>
    private string? ForAll(ImmutableArray<PlacedText> texts) => texts.FirstOrDefault(text => text.IsForAll) is { } text
        ? new LocalNames(Catalogue, new CommuneProfile { Name = "", Population = 0 }).Fill(text.Text[_explainer.Language],
            _explainer.Language)
        : null;

    /// <summary>The fields that come from elsewhere than the rest, then the rest.</summary>
    private IEnumerable<string> Provenance(Practice practice)
    {
        var exceptions = practice.ProvenanceByField.Where(each => each.Value != practice.Provenance).ToList();
        string Of(Provenance origin, string what) => $"{_explainer.Name(origin)}{Punctuation.Colon(_explainer.Language)} {what}";
        foreach (var group in exceptions.GroupBy(each => each.Value))
        {
            yield return Of(group.Key, string.Join(", ", group.Select(each => FieldName(each.Key))));
        }
        yield return exceptions.Count == 0 ? _explainer.Name(practice.Provenance) : Of(practice.Provenance, CatalogueWords.TheRest);
    }

    private string FieldName(string field) => field switch
    {
        "title" => CatalogueWords.TitleField,
        "description" => CatalogueWords.DescriptionField,
        "because" => Lower(ScreenWords.Of(_explainer.Language).Because),
        "firstStep" => Lower(ScreenWords.Of(_explainer.Language).Monday),
        "carrier" => Lower(ScreenWords.Of(_explainer.Language).Carrier),
        "helper" => Lower(ScreenWords.Of(_explainer.Language).Helper),
        "audience" => Lower(Words.Audience),
        "safety" => Lower(Words.Safety),
        "indicators" => Lower(Words.Indicators),
        "effort" => Lower(Words.Effort),
        "cost" => Lower(Words.Cost),
        "staff" => Lower(Words.Staff),
        "scale" => Lower(Words.Scale),
        "needs" => Lower(Words.Needs),
        "evidence" => Lower(Words.Evidence),
        _ => field,
    };

    // German labels begin with nouns, which keep their capital.
    private string Lower(string label) =>
        _explainer.Language == Profiles.Language.German ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private static ImmutableArray<string> PracticesOf(CatalogueRule rule) => rule switch
    {
        GuardRule guard => guard.Practices,
        SuitabilityRule suitability => suitability.Practices,
        CautionRule caution => caution.Practices,
        PriorityRule priority => priority.For.Practices,
        _ => [],
    };

    private static DescriptionLine Line(string label, string text) => new() { Label = label, Text = text };

    private DescriptionLine Test(string label, Condition condition) =>
        new() { Label = label, Text = condition.Leaves().Count > 0 ? "" : CatalogueWords.Always, Condition = condition };

    private static DescriptionLine Elements(string label, ElementKind kind, ImmutableArray<string> ids, Func<string, string> name)
    {
        ImmutableArray<ElementName> elements = [.. ids.Select(id => new ElementName { Kind = kind, Id = id, Name = name(id) })];
        return new() { Label = label, Text = string.Join("; ", elements.Select(each => each.Name)), Elements = elements };
    }

    private static DescriptionLine Rules(string label, IEnumerable<CatalogueRule> rules) =>
        Elements(label, ElementKind.Rule, [.. rules.Select(rule => rule.Id)], id => id);
}
