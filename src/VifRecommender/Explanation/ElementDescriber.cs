using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>Describes the elements of a catalogue in a language: all that it says of a practice, a rule, a service or a finding.</summary>
internal sealed class ElementDescriber(Explainer explainer)
{
    /// <summary>The words for the description.</summary>
    public CatalogueWords CatalogueWords { get; } = CatalogueWords.Of(explainer.Language);

    private Catalogue Catalogue => explainer.Catalogue;

    private Wording Words => explainer.Words;

    /// <summary>The elements with this id: a practice and a regional structure can share one.</summary>
    public IEnumerable<ElementDescription> Describe(string id)
    {
        if (Catalogue.FindPractice(id) is { } practice) yield return Describe(practice);
        if (Catalogue.FindRule(id) is { } rule) yield return Describe(rule);
        if (Catalogue.FindService(id) is { } service) yield return Describe(service);
        if (Catalogue.FindFinding(id) is { } finding) yield return Describe(finding);
        if (Catalogue.FindSignal(id) is { } signal) yield return Describe(signal);
        if (Catalogue.FindStructure(id) is { } structure) yield return Describe(structure);
    }

    public ElementDescription Describe(Practice practice) =>
        Element(practice.Id, ElementKind.Practice, practice.Title[explainer.Language], CatalogueWords.ElementKinds[0], practice.Description,
            Lines(practice));

    public ElementDescription Describe(CatalogueRule rule) =>
        Element(rule.Id, ElementKind.Rule, Text(rule), CatalogueWords.RuleKinds[KindOf(rule)], null, Lines(rule));

    public ElementDescription Describe(Service service) =>
        Element(service.Id, ElementKind.Service, service.Name[explainer.Language], CatalogueWords.ElementKinds[1], service.Question,
            Lines(service));

    public ElementDescription Describe(Finding finding) =>
        Element(finding.Id, ElementKind.Finding, finding.Title[explainer.Language], CatalogueWords.ElementKinds[2], null, Lines(finding));

    public ElementDescription Describe(Signal signal) =>
        Element(signal.Id, ElementKind.Signal, signal.Name[explainer.Language], CatalogueWords.ElementKinds[3], signal.Question,
            Used(fact => fact == new Fact(FactKind.Signal, signal.Id)));

    public ElementDescription Describe(RegionalStructure structure) =>
        Element(structure.Id, ElementKind.Structure, structure.Name[explainer.Language], CatalogueWords.ElementKinds[4], structure.Question,
            Used(fact => fact == new Fact(FactKind.Structure, structure.Id)));

    /// <summary>The place of a rule's kind among <see cref="CatalogueWords.RuleKinds"/>.</summary>
    public static int KindOf(CatalogueRule rule) =>
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
    public string Text(CatalogueRule rule)
    {
        var text = Template.Fill(rule.Text[explainer.Language], explainer.Language, _ => "…", _ => 2);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private ElementDescription Element(string id, ElementKind element, string title, string kind, LocalizedText? lead,
        IEnumerable<DescriptionLine> lines) =>
        new(id, element, title, kind, lead?[explainer.Language], [.. lines]);

    private IEnumerable<DescriptionLine> Lines(Practice practice)
    {
        var language = explainer.Language;
        yield return Line(Words.Domain, explainer.Name(practice.Domain));
        yield return Line(Words.Effort, explainer.Name(practice.Effort));
        var steps = ScreenWords.Of(language);
        if (practice.Because is { } because) yield return Line(steps.Because, because[language]);
        if (ForAll(practice.FirstStep) is { } first) yield return Line(steps.Monday, first);
        if (ForAll(practice.Carrier) is { } carrier) yield return Line(steps.Carrier, carrier);
        if (ForAll(practice.Helper) is { } helper) yield return Line(steps.Helper, helper);
        if (practice.Audience is { } audience) yield return Line(Words.Audience, audience[language]);
        yield return Line(Words.Safety, practice.Safety[language]);
        if (practice.Lighter is { } lighter) yield return Line(Words.Lighter, lighter[language]);
        foreach (var (label, text) in explainer.Means(practice)) yield return Line(label, text);
        yield return Line(CatalogueWords.Level, explainer.Numbers.Number(practice.Level));
        if (!practice.Scales.IsEmpty) yield return Line(Words.Scale, string.Join("; ", practice.Scales.Select(ScaleText)));
        if (practice.Needs is { } needs) yield return Test(Words.Needs, needs);
        if (!practice.Helps.IsEmpty) yield return Elements(Words.Helps, ElementKind.Service, practice.Helps, explainer.ServiceName);
        if (practice.ServedBy is { } served) yield return Test(CatalogueWords.ServedBy, served);
        if (practice.ReopenedBy is { } reopened) yield return Test(CatalogueWords.ReopenedBy, reopened);
        if (!practice.Delivers.IsEmpty)
        {
            yield return Elements(Words.Delivers, ElementKind.Service, practice.Delivers, explainer.ServiceName);
        }
        if (!practice.Raises.IsEmpty)
        {
            yield return Line(CatalogueWords.Raises,
                string.Join("; ",
                    practice.Raises.Select(raised => $"{explainer.Name(raised.Dimension)} {explainer.Numbers.Number(raised.Level)}")));
        }
        if (!practice.Answers.IsEmpty) yield return Elements(CatalogueWords.Answers, ElementKind.Finding, practice.Answers, FindingTitle);
        if (!practice.Indicators.IsEmpty)
        {
            yield return Line(Words.Indicators, string.Join("; ", practice.Indicators.Select(indicator => indicator[language])));
        }
        yield return Line(Words.Evidence,
            $"{explainer.Name(practice.Evidence.Strength)}. {practice.Evidence.Summary?[language]}".TrimEnd());
        yield return Line(Words.EffectLabel, explainer.Effect(practice.Evidence.Effect));
        foreach (var group in practice.Provenance.GroupBy(each => each.Value).OrderByDescending(group => group.Key))
        {
            var origin = group.Key == Provenance.Sourced ? Words.Sourced : Words.Judgement;
            yield return Line(CatalogueWords.Provenance,
                $"{origin}{Punctuation.Colon(explainer.Language)} {string.Join(", ", group.Select(each => FieldName(each.Key)))}");
        }

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
        if (rule is PriorityRule priority) yield return Line(Words.Points, explainer.Numbers.Points(priority.Points));
        yield return Test(rule is GuardRule ? CatalogueWords.Requires : CatalogueWords.When, rule.Condition);
        var practices = PracticesOf(rule);
        if (!practices.IsEmpty) yield return Elements(CatalogueWords.AppliesTo, ElementKind.Practice, practices, explainer.Title);
        else if (rule is not (FindingRule or ContradictionRule)) yield return Line(CatalogueWords.AppliesTo, CatalogueWords.AllPractices);
        yield return Line(CatalogueWords.Provenance, rule.Provenance == Provenance.Sourced ? Words.Sourced : Words.Judgement);
        foreach (var line in Sources(rule.Sources)) yield return line;
    }

    private IEnumerable<DescriptionLine> Lines(Service service)
    {
        yield return Line(CatalogueWords.MayBeHeldBy, explainer.Join(service.HeldBy.Select(holder => Words.Values[holder.ToWord()])));
        if (service.FromOutside is { } outside) yield return Line(CatalogueWords.FromOutside, outside[explainer.Language]);
        var providers = Catalogue.Practices.Where(practice => practice.Delivers.Contains(service.Id)).Select(practice => practice.Id)
            .ToImmutableArray();
        if (!providers.IsEmpty) yield return Elements(CatalogueWords.DeliveredBy, ElementKind.Practice, providers, explainer.Title);
        var askers = Catalogue.Practices.Where(
            practice => practice.Needs?.Tests.Any(test => test.Fact == new Fact(FactKind.Service, service.Id)) == true)
            .Select(practice => practice.Id).ToImmutableArray();
        if (!askers.IsEmpty) yield return Elements(CatalogueWords.NeededBy, ElementKind.Practice, askers, explainer.Title);
        foreach (var line in Sources(service.Sources)) yield return line;
    }

    private IEnumerable<DescriptionLine> Lines(Finding finding)
    {
        yield return Line(Words.Domain, explainer.Name(finding.Domain));
        yield return Line(CatalogueWords.Severity, explainer.Numbers.Number(finding.Severity));
        var answers = Catalogue.Practices.Where(practice => practice.Answers.Contains(finding.Id)).Select(practice => practice.Id)
            .ToImmutableArray();
        if (!answers.IsEmpty) yield return Elements(CatalogueWords.AnsweredBy, ElementKind.Practice, answers, explainer.Title);
        yield return Rules(CatalogueWords.EstablishedBy, Catalogue.Rules.OfType<FindingRule>().Where(rule => rule.Finding == finding.Id));
    }

    private IEnumerable<DescriptionLine> Used(Func<Fact, bool> isMeant)
    {
        var rules = Catalogue.Rules.Where(rule => rule.Condition.Tests.Any(test => isMeant(test.Fact))).ToList();
        if (rules.Count > 0) yield return Rules(CatalogueWords.Rules, rules);
    }

    private IEnumerable<DescriptionLine> Sources(ImmutableArray<string> ids) =>
        ids.Select(Catalogue.FindSource).OfType<Source>().Select(source => new DescriptionLine.From(Words.Sources, source));

    private string ScaleText(PracticeScale scale) => scale.From > 0
        ? $"{explainer.Name(scale.Scale)}, {explainer.Fill(CatalogueWords.From, ("n", explainer.Numbers.Number(scale.From)))}"
        : explainer.Name(scale.Scale);

    private string FindingTitle(string id) => Catalogue.FindFinding(id)!.Title[explainer.Language];

    /// <summary>What is said where nothing is known of the commune; it may be told otherwise by region, language, size and scale.</summary>
    private string? ForAll(ImmutableArray<PlacedText> texts) => texts.FirstOrDefault(text => text.IsForAll) is { } text
        ? new LocalNames(Catalogue, new CommuneProfile { Name = "", Population = 0 }).Fill(text.Text[explainer.Language],
            explainer.Language)
        : null;

    private string FieldName(string field) => field switch
    {
        "title" => CatalogueWords.TitleField,
        "description" => CatalogueWords.DescriptionField,
        "because" => Lower(ScreenWords.Of(explainer.Language).Because),
        "firstStep" => Lower(ScreenWords.Of(explainer.Language).Monday),
        "carrier" => Lower(ScreenWords.Of(explainer.Language).Carrier),
        "helper" => Lower(ScreenWords.Of(explainer.Language).Helper),
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
        explainer.Language == Profiles.Language.German ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private static ImmutableArray<string> PracticesOf(CatalogueRule rule) => rule switch
    {
        GuardRule guard => guard.Practices,
        SuitabilityRule suitability => suitability.Practices,
        CautionRule caution => caution.Practices,
        PriorityRule priority => priority.For.Practices,
        _ => [],
    };

    private static DescriptionLine.Plain Line(string label, string text) => new(label, text);

    private DescriptionLine.Test Test(string label, Condition condition) =>
        new(label, condition, condition.Leaves().Any() ? "" : CatalogueWords.Always);

    private static DescriptionLine.Elements Elements(string label, ElementKind kind, ImmutableArray<string> ids,
        Func<string, string> name) => new(label, kind, [.. ids.Select(id => (id, name(id)))]);

    private static DescriptionLine.Elements Rules(string label, IEnumerable<CatalogueRule> rules) =>
        new(label, ElementKind.Rule, [.. rules.Select(rule => (rule.Id, rule.Id))]);
}
