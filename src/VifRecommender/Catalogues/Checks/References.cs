using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues.Checks;

/// <summary>Every id that is referred to exists, and stands only once in its list.</summary>
internal sealed class References
{
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _services;
    private readonly HashSet<string> _signals;
    private readonly HashSet<string> _structures;
    private readonly Dictionary<string, LocalFact> _local;
    private readonly HashSet<string> _findings;
    private readonly HashSet<string> _practices;
    private readonly Dictionary<string, HashSet<string>> _elements;
    private readonly FaultList _faults;

    private References(CatalogueContent content, FaultList faults)
    {
        _faults = faults;
        HashSet<string> Ids<T>(List<Element<T>> elements) =>
            new(elements.Select(each => each.Id).Concat(content.Unread), StringComparer.Ordinal);
        _sources = Ids(content.Sources);
        _services = Ids(content.Services);
        _signals = Ids(content.Signals);
        _structures = Ids(content.Structures);
        _local = new(StringComparer.Ordinal);
        foreach (var fact in content.LocalFacts) _local[fact.Id] = fact.Value;
        _findings = Ids(content.Findings);
        _practices = Ids(content.Practices);
        _elements = new(StringComparer.Ordinal)
        {
            ["service"] = _services,
            ["signal"] = _signals,
            ["regional structure"] = _structures,
            ["local fact"] = Ids(content.LocalFacts),
            ["finding"] = _findings,
            ["practice"] = _practices,
        };
    }

    public static void Check(CatalogueContent content, FaultList faults)
    {
        var references = new References(content, faults);
        foreach (var service in content.Services) references.List(service, service.Value.Sources, references._sources, "source", "sources");
        foreach (var helpline in content.Helplines)
        {
            references.List(helpline, helpline.Value.Sources, references._sources, "source", "sources");
        }
        foreach (var practice in content.Practices) references.Check(practice);
        foreach (var rule in content.Rules) references.Check(rule);
    }

    public static string Missing(FaultList faults, string what, string id, IEnumerable<string> known) =>
        $"There is no {what} '{id}'{faults.Suggest(id, known)}: correct or remove it.";

    private void Check(Element<Practice> practice)
    {
        var value = practice.Value;
        List(practice, value.Helps, _services, "service", "helps");
        List(practice, value.Delivers, _services, "service", "delivers");
        List(practice, value.Answers, _findings, "finding", "answers");
        List(practice, value.Evidence.Sources, _sources, "source", "evidence");
        List(practice, value.Evidence.Effect.Sources, _sources, "source", "evidence");
        Conditions(practice, value.Needs);
        Conditions(practice, value.ServedBy);
        Conditions(practice, value.ReopenedBy);
    }

    private void Check(Element<CatalogueRule> rule)
    {
        List(rule, rule.Value.Sources, _sources, "source", "sources");
        Conditions(rule, rule.Value.Condition);
        switch (rule.Value)
        {
            case FindingRule finding:
                One(rule, finding.Finding, _findings, "finding", "finding");
                break;
            case GuardRule guard:
                List(rule, guard.Practices, _practices, "practice", "practices");
                break;
            case SuitabilityRule suitability:
                List(rule, suitability.Practices, _practices, "practice", "practices");
                List(rule, suitability.Instead, _practices, "practice", "instead");
                break;
            case CautionRule caution:
                List(rule, caution.Practices, _practices, "practice", "practices");
                break;
            case PriorityRule priority:
                List(rule, priority.For.Practices, _practices, "practice", "for");
                break;
            case ContradictionRule { Asks: var asked } when asked.Definition.Element is { } what:
                One(rule, asked.Id, _elements[what], what, "asks");
                break;
        }
    }

    private void Conditions<T>(Element<T> element, Condition? condition)
    {
        if (condition is null) return;
        foreach (var (leaf, _) in condition.Leaves())
        {
            var fact = leaf.Fact;
            if (fact.Definition.Element is { } what && !_elements[what].Contains(fact.Id))
            {
                _faults.Add(element.Fault(DiagnosticCatalogue.UnknownId, Missing(_faults, what, fact.Id, _elements[what]), leaf));
            }
            else if (leaf is LocalNumberCondition or LocalChoiceCondition && _local.TryGetValue(fact.Id, out var local))
            {
                LocalTests.Check(element, leaf, local, _faults);
            }
        }
    }

    private void One<T>(Element<T> element, string id, HashSet<string> known, string what, string member)
    {
        if (!known.Contains(id)) _faults.Add(element.Fault(DiagnosticCatalogue.UnknownId, Missing(_faults, what, id, known), member));
    }

    private void List<T>(Element<T> element, ImmutableArray<string> ids, HashSet<string> known, string what, string member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            if (!known.Contains(ids[i]))
            {
                _faults.Add(element.Fault(DiagnosticCatalogue.UnknownId, Missing(_faults, what, ids[i], known), member, i));
            }
            if (!seen.Add(ids[i]))
            {
                _faults.Add(element.Fault(DiagnosticCatalogue.RepeatedReference,
                    $"'{ids[i]}' stands in '{member}' already: keep one of the two.", member, i));
            }
        }
    }
}
