using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Statements;
using VifRecommender.Recommendations;

namespace VifRecommender.NRules;

/// <summary>Gathers what a session has decided for a commune, for the library to put into words.</summary>
internal sealed class Telling
{
    private readonly Catalogue _catalogue;
    private readonly CommuneMemory _memory;
    private readonly List<ICommuneFact> _facts;
    private readonly ILookup<string, PriorityTerm> _terms;
    private readonly Dictionary<string, ScaleFact> _scales;

    public Telling(Catalogue catalogue, CommuneMemory memory, IEnumerable<ICommuneFact> facts)
    {
        _catalogue = catalogue;
        _memory = memory;
        _facts = [.. facts.Where(fact => fact.Commune == memory.Commune)];
        _terms = Of<PriorityTerm>().OrderBy(term => term.IsBalance).ThenBy(term => term.Place)
            .ThenBy(term => term.RuleId, StringComparer.Ordinal).ThenBy(term => term.Points)
            .ToLookup(term => term.PracticeId, StringComparer.Ordinal);
        _scales = Of<ScaleFact>().ToDictionary(scale => scale.PracticeId, StringComparer.Ordinal);
    }

    public Decisions Decisions()
    {
        var ranking = Of<RankingFact>().MaxBy(ranking => ranking.Balances)?.Places ?? [];
        var outcomes = Of<OutcomeFact>().ToDictionary(outcome => outcome.PracticeId, StringComparer.Ordinal);
        return new Decisions
        {
            Profile = _memory.Profile,
            Date = _memory.Date,
            Findings = Of<FindingFact>().ToDictionary(finding => finding.Id, finding => finding.Truth, StringComparer.Ordinal),
            Practices = [.. ranking.Select(place => Starts(place)),
                .. outcomes.Values.Where(outcome => !outcome.Starts).Select(outcome => Decided(outcome.PracticeId, PlaceOf(outcome.Kind)))],
            HostRules = [.. HostFindings(), .. HostTerms(), .. HostVerdicts()],
            HoldingRules = [.. Of<Verdict>().Where(verdict => verdict is { Text: not null, Kind: VerdictKind.HeldBack })
                .Select(verdict => verdict.RuleId).Distinct(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<T> Of<T>() => _facts.OfType<T>();

    private PracticeDecision Starts(RankingPlace place) => Decided(place.PracticeId, Placement.Starts) with
    {
        Step = place.Step,
        Terms = [.. _terms[place.PracticeId]
            .Select(term => new Term { Rule = term.Rule ?? RuleOf(term), Points = term.Points, Units = term.Units })],
    };

    private PracticeDecision Decided(string practice, Placement place) =>
        new() { PracticeId = practice, Place = place, Scale = _scales[practice].Scale, ScaleFits = _scales[practice].Fits };

    private static Placement PlaceOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Now or OutcomeKind.Later => Placement.Starts,
        OutcomeKind.InPlace => Placement.InPlace,
        OutcomeKind.InProgress => Placement.InProgress,
        OutcomeKind.Served => Placement.Served,
        OutcomeKind.Dismissed => Placement.Dismissed,
        OutcomeKind.NotSuited => Placement.NotSuited,
        OutcomeKind.HeldBack => Placement.HeldBack,
        OutcomeKind.Guarded => Placement.Guarded,
        OutcomeKind.Unreachable => Placement.Unreachable,
    };

    private IEnumerable<CatalogueRule> HostFindings() =>
        Of<FindingReason>().Where(reason => reason.IsHosts && _catalogue.FindFinding(reason.Finding) is not null)
        .OrderBy(reason => reason.RuleId, StringComparer.Ordinal).ThenBy(reason => reason.Finding, StringComparer.Ordinal)
        .Select(reason => new FindingRule { Id = reason.RuleId, Text = reason.Text, Finding = reason.Finding, When = When.Always });

    private IEnumerable<CatalogueRule> HostTerms() =>
        Of<PriorityTerm>().Where(term => term.Rule is null && _catalogue.FindPractice(term.PracticeId) is not null)
        .OrderBy(term => term.RuleId, StringComparer.Ordinal).ThenBy(term => term.PracticeId, StringComparer.Ordinal).Select(RuleOf);

    private static PriorityRule RuleOf(PriorityTerm term) =>
        new()
        {
            Id = term.RuleId,
            Text = term.Text,
            Points = term.Points,
            For = new PracticeSelector { Practices = [term.PracticeId] },
            When = When.Always,
        };

    private IEnumerable<CatalogueRule> HostVerdicts() =>
        Of<Verdict>().Where(verdict => verdict.Text is not null && _catalogue.FindPractice(verdict.PracticeId) is not null)
        .GroupBy(verdict => (verdict.RuleId, verdict.Kind, verdict.Text!)).OrderBy(group => group.Key.RuleId, StringComparer.Ordinal)
        .Select(group => new SuitabilityRule
        {
            Id = group.Key.RuleId,
            Text = group.Key.Item3,
            Practices = [.. group.Select(verdict => verdict.PracticeId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Instead = [.. group.SelectMany(verdict => verdict.Instead).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            When = When.Always,
        });
}
