using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>Writes reasons and terms.</summary>
internal sealed class ReasonExplainer(Explainer explainer, FactExplainer facts)
{
    // Police recorded 50 469 reports in 2024 (https://ibz.be/en/node/3864); with about 11.7 million inhabitants some 43 per 10 000 (judgement).
    private const decimal ExpectedReportsPer10000 = 43;

    private Wording Words => explainer.Words;

    public string Text(Reason reason, PracticeAdvice about) => reason.Kind switch
    {
        ReasonKind.Finding or ReasonKind.Caution => RuleText(reason),
        ReasonKind.Guard => Guard(reason),
        ReasonKind.Suitability => explainer.Fill(Words.NotSuited, ("reason", RuleText(reason))),
        ReasonKind.Need => Need(reason),
        ReasonKind.Scale => Scale(reason, about),
        ReasonKind.Served => explainer.Fill(Words.Served, ("facts", Labels(reason))),
        ReasonKind.Status => Status(about),
        ReasonKind.Dismissal => Dismissal(reason.Situation.Profile.Practices[about.Practice.Id]),
        ReasonKind.DismissalEnded => explainer.Fill(Words.DismissalEnded, ("date", Until(reason.Situation.Profile.Practices[about.Practice.Id]))),
        ReasonKind.Wish => about switch { Recommendation => Words.WishNow, LaterPractice => Words.WishLater, _ => Words.WishHeld },
        _ => Helps(reason, about),
    };

    public string Text(Term term, Situation situation) => Template.Fill(
        term.Rule.Text[explainer.Language],
        explainer.Language,
        name => name == "n" ? explainer.Numbers.Number(term.Units) : Placeholder(name, term.Rule.Condition.Explain(situation), situation),
        name => name == "n" ? term.Units : null);

    public string RuleText(Reason reason) => RuleText(reason.Rule!, reason.Facts, reason.Situation);

    public string RuleText(Rule rule, ImmutableArray<FactTrace> traces, Situation situation) =>
        Template.Fill(rule.Text[explainer.Language], explainer.Language, name => Placeholder(name, traces, situation));

    private string? Placeholder(string name, ImmutableArray<FactTrace> traces, Situation situation)
    {
        var profile = situation.Profile;
        return name switch
        {
            "population" => explainer.Numbers.Number(profile.Population),
            "partnershipPopulation" => Number(profile.Partnership?.Population),
            "partnership" => profile.Partnership?.Name ?? Words.NotKnown,
            "reports" => Number(profile.RecordedIncidents),
            "expected" => explainer.Numbers.Number(Math.Round(profile.Population * ExpectedReportsPer10000 / 10_000)),
            "level" => Value(traces.Where(trace => trace.Fact.Kind is FactKind.Maturity or FactKind.OverallMaturity)),
            "value" => Value(traces),
            "threshold" => Threshold(traces),
            _ => null,
        };
    }

    private string Value(IEnumerable<FactTrace> traces) => traces.Select(trace => facts.Value(trace.Value)).FirstOrDefault() ?? Words.NotKnown;

    private string Threshold(ImmutableArray<FactTrace> traces) =>
        traces.Select(trace => trace.Test.Bounds.AtLeast ?? trace.Test.Bounds.Below).FirstOrDefault(bound => bound is not null) is { } bound ? explainer.Numbers.Number(bound) : Words.NotKnown;

    private string Number(int? number) => number is { } known ? explainer.Numbers.Number(known) : Words.NotKnown;

    private string Guard(Reason reason) => reason.Truth switch
    {
        Truth.True => explainer.Fill(Words.GuardMet, ("reason", RuleText(reason))),
        Truth.False => explainer.Fill(Words.GuardNotMet, ("facts", Demands(reason)), ("reason", RuleText(reason))),
        _ => explainer.Fill(Words.GuardUnknown, ("facts", Labels(reason)), ("reason", RuleText(reason))),
    };

    private string Need(Reason reason) => reason.Truth == Truth.True
        ? explainer.Fill(Words.NeedsMet, ("facts", Labels(reason)))
        : explainer.Count(Words.NeedsMissing, reason.Facts.Length, ("facts", string.Join("; ", reason.Facts.Select(fact => $"{facts.Label(fact.Fact)} ({facts.Value(fact.Value)})"))));

    private string Labels(Reason reason) => explainer.Join(reason.Facts.Select(fact => facts.Label(fact.Fact)).Distinct());

    /// <summary>What a guard asks for: of a service its name, of a number its name with the bound.</summary>
    private string Demands(Reason reason) => explainer.Join(reason.Facts.Select(fact => fact.Test.Word is null
        ? $"{facts.Label(fact.Fact)} ({facts.Test(fact.Test)})"
        : facts.Label(fact.Fact)).Distinct());

    private string Status(PracticeAdvice about) => about switch
    {
        InPlacePractice { Status: PracticeStatus.InProgress } => Words.StatusInProgress,
        InPlacePractice => Words.StatusInPlace,
        _ => Words.StatusPlanned,
    };

    private string Dismissal(PracticeState state)
    {
        var why = state.Reason ?? Words.NoReasonGiven;
        return state.Until is null
            ? explainer.Fill(Words.DismissedWithoutEnd, ("reason", why))
            : explainer.Fill(Words.Dismissed, ("date", Until(state)), ("reason", why));
    }

    private string Until(PracticeState state) => state.Until is { } until ? explainer.Numbers.Date(until) : Words.NotKnown;

    private string Helps(Reason reason, PracticeAdvice about)
    {
        var missing = explainer.Fill(Words.HelpsMissing, ("services", Labels(reason)));
        return about.Practice.Lighter is { } lighter ? $"{missing} {lighter[explainer.Language]}" : missing;
    }

    private string Scale(Reason reason, PracticeAdvice about)
    {
        if (about is not RankedPractice ranked) return explainer.Fill(Words.ScaleTooSmall, ("facts", string.Join("; ", reason.Facts.Select(facts.Text))));
        var population = explainer.Numbers.Number(reason.Situation.Population);
        var local = reason.Facts.FirstOrDefault(fact => fact.Fact.Kind == FactKind.Population && fact.Test.Bounds.Below is not null);
        var text = ranked.Scale switch
        {
            Catalogues.Scale.Commune => Words.ScaleAlone,
            Catalogues.Scale.PoliceZone => Shared(Words.ScaleZone, Words.ScaleZoneAlways),
            Catalogues.Scale.Intercommunal => Shared(Words.ScaleCommunes, Words.ScaleCommunesAlways),
            _ => Shared(Words.ScaleRegion, Words.ScaleRegionAlways),
        };
        var at = ranked.Practice.Scales.FirstOrDefault(each => each.Scale == ranked.Scale);
        if (ranked.ScaleFits == Truth.Unknown) return $"{text} {explainer.Fill(Words.ScaleToCheck, ("threshold", explainer.Numbers.Number(at.From)))}";
        var partnership = reason.Situation.Profile.Partnership;
        return at.From > 0 && ranked.Scale is Catalogues.Scale.PoliceZone or Catalogues.Scale.Intercommunal && at.From > reason.Situation.Population && partnership?.Population is { } together
            ? $"{text} {explainer.Fill(Words.ScaleTogether, ("partnership", partnership.Name ?? Words.NotKnown), ("population", explainer.Numbers.Number(together)))}"
            : text;

        string Shared(string below, string always) => local.Test.Bounds.Below is { } threshold
            ? explainer.Fill(below, ("population", population), ("threshold", explainer.Numbers.Number(threshold)))
            : always;
    }
}
