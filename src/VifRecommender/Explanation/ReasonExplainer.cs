using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>Writes reasons and terms.</summary>
internal sealed class ReasonExplainer(Explainer explainer, FactExplainer facts, ConditionExplainer conditions, OpenFacts open)
{
    // Police recorded 50 469 reports in 2024 (https://ibz.be/en/node/3864); with about 11.7 million inhabitants some 43 per 10 000
    // (judgement).
    private const decimal ExpectedReportsPer10000 = 43;

    // A smaller number in a text is a level or a count, no mark of inhabitants.
    private const decimal LeastMark = 1_000;

    private Wording Words => explainer.Words;

    public string Text(Reason reason, PracticeAdvice about) => reason.Kind switch
    {
        ReasonKind.Finding or ReasonKind.Caution => RuleText(reason),
        ReasonKind.Guard => Guard(reason),
        ReasonKind.Suitability => explainer.Fill(Words.NotSuited, ("reason", Clause(RuleText(reason)))),
        ReasonKind.HeldBack => explainer.Fill(Words.HeldBack, ("reason", Clause(RuleText(reason)))),
        ReasonKind.Need => Need(reason, about),
        ReasonKind.Scale => Scale(reason, about),
        ReasonKind.Served => Served(reason, about),
        ReasonKind.Status => Status(about),
        ReasonKind.Dismissal => Dismissal(reason.Situation.Profile.Practices[about.Practice.Id]),
        ReasonKind.DismissalEnded =>
            explainer.Fill(Words.DismissalEnded, ("date", Until(reason.Situation.Profile.Practices[about.Practice.Id]))),
        ReasonKind.Wish => Wish(about),
        _ => Helps(reason),
    };

    public string Text(Term term, Situation situation)
    {
        var traces = term.Rule.Condition.Explain(situation);
        return WithWhose(term.Rule, traces, Template.Fill(
            term.Rule.Text[explainer.Language],
            explainer.Language,
            name => name == "n" ? explainer.Numbers.Number(term.Units) : Placeholder(name, traces, situation),
            name => name == "n" ? term.Units : null));
    }

    public string RuleText(Reason reason) => RuleText(reason.Rule!, reason.Facts, reason.Situation);

    public string RuleText(CatalogueRule rule, ImmutableArray<FactTrace> traces, Situation situation) =>
        WithWhose(rule, traces,
            Template.Fill(rule.Text[explainer.Language], explainer.Language, name => Placeholder(name, traces, situation)));

    /// <summary>No mark stands without saying whose it is: a sentence that names a bound of its own rule says so at its end.</summary>
    private string WithWhose(CatalogueRule rule, ImmutableArray<FactTrace> traces, string text)
    {
        var names = rule.Text[explainer.Language].Contains("{threshold}") || NamesBound(text, traces);
        if (!names || text.Contains(Words.OurJudgement) || text.Contains(Words.SourcesJudgement)) return text;
        var clause = Clause(text);
        return $"{clause} ({Whose(rule.Provenance)}){text.Substring(clause.Length)}";
    }

    private bool NamesBound(string text, ImmutableArray<FactTrace> traces)
    {
        foreach (var trace in traces)
        {
            var bounds = trace.Test.Bounds;
            if (NamesBound(text, bounds.AtLeast) || NamesBound(text, bounds.Above)
                || NamesBound(text, bounds.Below) || NamesBound(text, bounds.AtMost))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesBound(string text, decimal? bound) =>
        bound is { } known && known >= LeastMark && text.Contains(explainer.Numbers.Number(known));

    /// <summary>The same of facts that a condition asks for with a bound.</summary>
    private string WithWhose(Reason reason, string text, Provenance provenance)
    {
        foreach (var trace in reason.Condition!.Explain(reason.Situation))
        {
            if (trace.Test.Word is null && text.Contains(facts.Test(trace.Fact, trace.Test))) return $"{text} ({Whose(provenance)})";
        }

        return text;
    }

    private static Provenance About(PracticeAdvice about, string member) =>
        about.Practice.ProvenanceOf(member);

    private string Whose(Provenance provenance) => provenance == Provenance.Sourced ? Words.SourcesJudgement : Words.OurJudgement;

    private string? Placeholder(string name, ImmutableArray<FactTrace> traces, Situation situation)
    {
        var profile = situation.Profile;
        return name switch
        {
            "population" => explainer.Numbers.Number(profile.Population),
            "partnershipPopulation" => Number(profile.Partnership?.Population),
            "partnership" => profile.PartnershipNameIn(explainer.Language) ?? Words.NotKnown,
            "reports" => Number(profile.RecordedIncidents),
            "expected" => explainer.Numbers.Number(Math.Round(profile.Population * ExpectedReportsPer10000 / 10_000)),
            "level" => Value(traces, fact => fact.Kind is FactKind.Maturity or FactKind.OverallMaturity),
            "value" => Value(traces, _ => true),
            "services" =>
                explainer.JoinSome(traces
                    .Where(trace => trace.Truth == Truth.True && trace.Fact.Kind is FactKind.Service or FactKind.Holder)
                    .Select(trace => explainer.ServiceName(trace.Fact.Id)).Distinct()),
            "threshold" => Threshold(traces),
            _ => null,
        };
    }

    private string Value(ImmutableArray<FactTrace> traces, Func<Fact, bool> isMeant)
    {
        foreach (var trace in traces)
        {
            if (isMeant(trace.Fact)) return facts.Value(trace.Fact, trace.Value);
        }

        return Words.NotKnown;
    }

    private string Threshold(ImmutableArray<FactTrace> traces) =>
        traces.Select(trace => (trace.Test.Bounds.From ?? trace.Test.Bounds.Until)?.Number).FirstOrDefault(bound =>
            bound is not null) is { } bound
            ? explainer.Numbers.Number(bound) : Words.NotKnown;

    private string Number(int? number) => number is { } known ? explainer.Numbers.Number(known) : Words.NotKnown;

    private string Guard(Reason reason)
    {
        var why = Clause(RuleText(reason));
        return reason.Truth switch
        {
            Truth.True => explainer.Fill(Words.GuardMet, ("reason", why)),
            Truth.False =>
                explainer.Fill(Words.GuardNotMet,
                    ("facts", WithWhose(reason, conditions.Open(reason.Condition!, reason.Situation), reason.Rule!.Provenance)),
                    ("reason", why)),
            _ => explainer.Fill(Words.GuardUnknown,
                ("facts", WithWhose(reason, conditions.Unknown(reason.Condition!, reason.Situation), reason.Rule!.Provenance)),
                ("reason", why)),
        };
    }

    private string Need(Reason reason, PracticeAdvice about)
    {
        if (reason.Truth == Truth.True)
        {
            var met = conditions.Met(reason.Condition!, reason.Situation);
            return explainer.Fill(Words.NeedsMet, ("facts", WithWhose(reason, met, About(about, "needs"))));
        }
        var (waiting, count) = conditions.OpenWithValues(reason.Condition!, reason.Situation);
        return explainer.Count(reason.Truth == Truth.False ? Words.NeedsMissing : Words.NeedsUnknown, count,
            ("facts", WithWhose(reason, waiting, About(about, "needs"))));
    }

    private static IEnumerable<Fact> FactsOf(Reason reason)
    {
        foreach (var trace in reason.Facts) yield return trace.Fact;
    }

    private string Labels(Reason reason) => explainer.JoinSome(reason.Facts.Select(fact => facts.Label(fact.Fact)).Distinct());

    private string Served(Reason reason, PracticeAdvice about)
    {
        if (about is not InPlacePractice { Status: InPlaceStatus.Probable }) return explainer.Fill(Words.Served, ("facts", Labels(reason)));
        var probable = explainer.Fill(Words.Probable, ("facts", explainer.JoinSome(reason.Facts.Select(Basis).Distinct())));
        // Where a gap could cost a life, a trial says more than a level.
        return reason.Facts.Any(fact => fact.Fact == new Fact(FactKind.Maturity, MaturityDimension.Risk.ToWord()))
            ? $"{probable} {Words.ProbableTrial}" : probable;
    }

    private string Basis(FactTrace trace) => trace.Fact.Kind == FactKind.Maturity
        ? explainer.Fill(Words.LevelByAnswer, ("dimension", facts.Dimension(trace.Fact.Id)), ("level", facts.Value(trace.Value)))
        : facts.Label(trace.Fact);

    private string Wish(PracticeAdvice about) => about switch
    {
        Recommendation => Words.WishNow,
        LaterPractice => Words.WishLater,
        InPlacePractice present => Status(present),
        NotAdvisedPractice { Outcome: Outcome.Guarded } guarded =>
            explainer.Fill(Words.WishGuarded, ("facts", explainer.JoinSome(guarded.Missing.Select(facts.Label)))),
        _ => Words.WishHeld,
    };

    private string Status(PracticeAdvice about) => about switch
    {
        InPlacePractice { Status: InPlaceStatus.InProgress } => Words.StatusInProgress,
        InPlacePractice { Status: InPlaceStatus.Probable } => Words.StatusProbable,
        InPlacePractice => Words.StatusInPlace,
        _ => Words.StatusPlanned,
    };

    private string Dismissal(PracticeState state)
    {
        var why = state.Reason is { } given ? Clause(given) : Words.NoReasonGiven;
        return state.Until is null
            ? explainer.Fill(Words.DismissedWithoutEnd, ("reason", why))
            : explainer.Fill(Words.Dismissed, ("date", Until(state)), ("reason", why));
    }

    private string Until(PracticeState state) => state.Until is { } until ? explainer.Numbers.Date(until) : Words.NotKnown;

    private string Helps(Reason reason)
    {
        return string.Join(" ",
            open.Sentences(FactsOf(reason), reason.Situation, Words.HelpsMissing, Words.HelpsNeeded,
                Words.HelpsUnknown, "services"));
    }

    /// <summary>A text that goes on in a sentence: its own full stop would stand beside that of the sentence.</summary>
    private static string Clause(string text) => text.TrimEnd('.', ' ');

    /// <summary>Whom the commune joins for what is done above the zone.</summary>
    private string Body(CommuneProfile profile) => Words.WideBodies[profile.Region switch
    {
        null => 0,
        Region.Wallonia when profile.Languages.Has(Language.German) => 4,
        { } region => 1 + (int)region,
    }];

    private string Together(string? partnership, string population) => partnership is null
        ? explainer.Fill(Words.ScaleTogetherUnnamed, ("population", population))
        : explainer.Fill(Words.ScaleTogether, ("partnership", partnership), ("population", population));

    private string Scale(Reason reason, PracticeAdvice about)
    {
        var whose = Whose(About(about, "scale"));
        if (about is not RankedPractice ranked)
        {
            return explainer.Fill(Words.ScaleTooSmall, ("whose", whose),
                ("facts", explainer.ListSome(reason.Facts.Select(fact => new NamedItem(facts.Text(fact))))));
        }
        var population = explainer.Numbers.Number(reason.Situation.Population);
        var text = ranked.Scale switch
        {
            Catalogues.Scale.Commune => Words.ScaleAlone,
            Catalogues.Scale.PoliceZone => Shared(Words.ScaleZone, Words.ScaleZoneAlways),
            Catalogues.Scale.Intercommunal => Shared(Words.ScaleCommunes, Words.ScaleCommunesAlways),
            _ => Shared(Words.ScaleRegion, Words.ScaleRegionAlways),
        };
        var at = ranked.Practice.Scales.FirstOrDefault(each => each.Scale == ranked.Scale);
        if (ranked.ScaleFits == Truth.Unknown)
        {
            return $"{text} {explainer.Fill(Words.ScaleToCheck, ("whose", whose), ("threshold", explainer.Numbers.Number(at.From)))}";
        }
        var partnership = reason.Situation.Profile.Partnership;
        return at.From > 0 && ranked.Scale is Catalogues.Scale.PoliceZone or Catalogues.Scale.Intercommunal
            && at.From > reason.Situation.Population && partnership?.Population is { } together
            ? $"{text} {Together(reason.Situation.Profile.PartnershipNameIn(explainer.Language), explainer.Numbers.Number(together))}"
            : text;

        // The commune's own mark: of the first scale, when that is the commune.
        string Shared(string below, string always) =>
            ranked.Practice.Scales is [{ Scale: Catalogues.Scale.Commune, From: var threshold }, ..]
            ? explainer.Fill(below, ("whose", whose), ("population", population), ("threshold", explainer.Numbers.Number(threshold)),
                ("body", Body(reason.Situation.Profile)))
            : explainer.Fill(always, ("body", Body(reason.Situation.Profile)));
    }
}
