using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>
/// Writes an advice in words of one language: generated from the rules and the facts that decided, so that words cannot drift from rules.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Pure: numbers and dates are formatted by tables of our own, never by the culture of the machine.
/// </remarks>
public sealed partial class Explainer
{
    private readonly FactExplainer _facts;
    private readonly ReasonExplainer _reasons;
    private readonly OpenFacts _open;

    /// <summary>Makes an explainer.</summary>
    /// <param name="catalogue">The catalogue of the advice.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public Explainer(Catalogue catalogue, Language language)
    {
        Catalogue = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        Language = language;
        Words = Wording.Of(language);
        Numbers = new NumberFormat(language);
        _facts = new FactExplainer(this);
        _open = new OpenFacts(this, _facts);
        _reasons = new ReasonExplainer(this, _facts, new ConditionExplainer(this, _facts), _open);
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    internal Wording Words { get; }

    /// <summary>Numbers, amounts and dates as the language writes them.</summary>
    public NumberFormat Numbers { get; }

    /// <summary>
    /// The language in which a commune is answered unless it asks for another: the first of its administration, else French.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static Language DefaultLanguage(CommuneProfile profile)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return profile.Languages.IsDefaultOrEmpty ? Language.French : profile.Languages[0];
    }

    /// <summary>The name of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Its name, such as <c>point de contact local connu</c>.</returns>
    public string Label(Fact fact) => _facts.Label(fact);

    /// <summary>What a fact is about, in a list of what is not known: of who holds a service, the service.</summary>
    internal string Topic(Fact fact) => Label(fact.Kind == FactKind.Holder ? new Fact(FactKind.Service, fact.Id) : fact);

    /// <summary>A value in words.</summary>
    /// <param name="value">The value of a fact.</param>
    /// <returns>The words, such as <c>present</c>, <c>8 290</c> or <c>not known</c> in the explainer's language.</returns>
    public string Value(FactValue value) => _facts.Value(value);

    /// <summary>A value of one fact in words: a share in per cent, a number with its unit, a choice by its name.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value of the fact.</param>
    /// <returns>The words, such as <c>present</c>, <c>12 %</c> or <c>not known</c> in the explainer's language.</returns>
    public string Value(Fact fact, FactValue value) => _facts.Value(fact, value);

    /// <summary>A fact with what was observed and what was expected.</summary>
    /// <param name="trace">The fact as a condition saw it.</param>
    /// <returns>Such as <c>point de contact local connu : absent (attendu : présent)</c>.</returns>
    public string Text(FactTrace trace) => _facts.Text(trace);

    /// <summary>What a condition asks of a fact.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Such as <c>habitants : moins de 10 000</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public string Text(FactCondition condition)
    {
        if (condition is null) throw new ArgumentNullException(nameof(condition));
        return $"{Label(condition.Fact)}{(Language == Language.French ? "\u202F" : "")}: {_facts.Test(condition.Fact, condition.Asked)}";
    }

    /// <summary>What a condition asks, as a tree of words.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The tree; each test of a fact as <see cref="Text(FactCondition)"/> says it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public ConditionInWords Describe(Condition condition) =>
        condition is null ? throw new ArgumentNullException(nameof(condition)) : condition.Accept(new ConditionDescriber(this));

    /// <summary>A reason as a sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="about">The practice that it is given for.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Text(Reason reason, PracticeAdvice about)
    {
        if (reason is null) throw new ArgumentNullException(nameof(reason));
        if (about is null) throw new ArgumentNullException(nameof(about));
        return _reasons.Text(reason, about);
    }

    /// <summary>Why a finding is established.</summary>
    /// <param name="reason">One of the finding's reasons.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public string Text(Reason reason)
    {
        if (reason is null) throw new ArgumentNullException(nameof(reason));
        return _reasons.RuleText(reason);
    }

    /// <summary>Why a term gives its points.</summary>
    /// <param name="term">The term.</param>
    /// <param name="advice">The advice that it belongs to.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public string Text(Term term, Advice advice)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        return _reasons.Text(term, advice.Situation);
    }

    /// <summary>A question, in plain words.</summary>
    /// <param name="question">The question.</param>
    /// <param name="advice">The advice that it belongs to.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Text(Question question, Advice advice)
    {
        if (question is null) throw new ArgumentNullException(nameof(question));
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        return question.Contradiction is { } contradiction
            ? _reasons.RuleText(contradiction, contradiction.When.Explain(advice.Situation), advice.Situation)
            : QuestionFor(question.Fact, advice);
    }

    /// <summary>The question that asks for a fact, open or not.</summary>
    /// <param name="fact">The fact, such as one of several that are asked together.</param>
    /// <param name="advice">The advice, whose profile names the commune and its partnership.</param>
    /// <returns>A question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public string QuestionFor(Fact fact, Advice advice) =>
        advice is null ? throw new ArgumentNullException(nameof(advice)) : Named(_facts.Question(fact), fact, advice.Profile);

    /// <summary>A question on a structure with what it is called for the commune, where that is known.</summary>
    private string Named(string question, Fact fact, CommuneProfile profile)
    {
        if (fact.Kind != FactKind.Structure || Catalogue.FindStructure(fact.Id) is not { } structure) return question;
        var names = structure.NamesFor(profile).ToList();
        return names.Count == 0 ? question : $"{question} {Fill(Words.LocalNames, ("names", List(names)))}";
    }

    /// <summary>How much the answer to a question could change.</summary>
    /// <param name="question">The question.</param>
    /// <returns>A sentence with the number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public string Weight(Question question)
    {
        if (question is null) throw new ArgumentNullException(nameof(question));
        var words = question.Contradiction is not null ? Words.CouldChangeKnown : question.WithOthers ? Words.CouldChangeWithOthers
            : Words.CouldChange;
        return Count(words, question.CouldChange);
    }

    /// <summary>What a later practice waits for, what it follows, and the shortest way to it.</summary>
    /// <param name="later">The practice.</param>
    /// <returns>Sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public ImmutableArray<string> Steps(LaterPractice later)
    {
        if (later is null) throw new ArgumentNullException(nameof(later));
        var steps = ImmutableArray.CreateBuilder<string>();
        steps.AddRange(_open.Sentences(later.Missing, later.Situation, Words.LaterMissing, Words.LaterNeeded, Words.LaterUnknown, "facts"));
        if (!later.After.IsEmpty) steps.Add(Fill(Words.LaterAfter, ("practices", Titles(later.After))));
        if (later.Chain.Length > later.After.Length)
        {
            steps.Add(Fill(Words.LaterChain, ("practices", Way(later.Chain))));
        }
        return steps.ToImmutable();
    }

    /// <summary>What would serve better than a practice that is not advised, and how what it misses comes from outside.</summary>
    /// <param name="declined">The practice.</param>
    /// <returns>Sentences; none, when there is nothing to add to the reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="declined"/> is null.</exception>
    public ImmutableArray<string> WaysOut(NotAdvisedPractice declined)
    {
        if (declined is null) throw new ArgumentNullException(nameof(declined));
        var ways = ImmutableArray.CreateBuilder<string>();
        if (!declined.Instead.IsEmpty) ways.Add(Fill(Words.Instead, ("practices", Titles(declined.Instead))));
        foreach (var fact in declined.Missing)
        {
            if (fact.Kind == FactKind.Service && Catalogue.FindService(fact.Id) is { FromOutside: { } how } service)
            {
                ways.Add(Fill(Words.FromOutside, ("service", Capital(service.Name[Language])), ("how", how[Language])));
            }
        }

        return ways.ToImmutable();
    }

    /// <summary>
    /// How far the commune's staff and budget go: what of the first they suffice to start together, and what of it in a lighter form.
    /// </summary>
    /// <param name="advice">The advice.</param>
    /// <returns>A sentence; <see langword="null"/> when the profile states no capacity, or nothing can start now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public string? Capacity(Advice advice)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        var means = Means(advice.Profile.Capacity?.StaffFte, advice.Profile.Capacity?.BudgetEur);
        if (means.Length == 0 || advice.Recommendations.IsEmpty) return null;
        var first = advice.First.ToLookup(each => each.WithinCapacity != Truth.False, each => each.Practice.Id);
        if (!first[true].Any()) return Fill(Words.StartNone, ("means", means));
        var together = Fill(Words.StartTogether, ("means", means), ("practices", Titles([.. first[true]])));
        return first[false].Any() ? $"{together} {Fill(Words.StartLighter, ("practices", Titles([.. first[false]])))}" : together;
    }

    /// <summary>What a practice takes in its first year that the commune's capacity does not suffice for.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>Sentences; <see langword="null"/> when the capacity suffices, or is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public string? Capacity(Recommendation practice)
    {
        if (practice is null) throw new ArgumentNullException(nameof(practice));
        if (practice.WithinCapacity != Truth.False) return null;
        return Fill(Words.BeyondCapacity, ("means", RoughMeans(practice.FirstYear)));
    }

    /// <summary>The title of a practice; its id, when the catalogue has no such practice.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>The title.</returns>
    public string Title(string practice) => Catalogue.FindPractice(practice)?.Title[Language] ?? practice;

    /// <summary>The name of a service; its id, when the catalogue has no such service.</summary>
    /// <param name="service">The service's id.</param>
    /// <returns>The name.</returns>
    public string ServiceName(string service) => Catalogue.FindService(service)?.Name[Language] ?? service;

    /// <summary>The name of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <returns>The name.</returns>
    public string Name(Domain domain) => Words.Domains[(int)domain];

    /// <summary>The answers that a question offers in words; none where a number, or yes and no, answer it.</summary>
    /// <param name="question">The question.</param>
    /// <returns>For a level its five sentences, from 1 on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public ImmutableArray<string> Answers(Question question)
    {
        if (question is null) throw new ArgumentNullException(nameof(question));
        return question.Fact.Kind == FactKind.Maturity && ProfileWords.Dimensions.TryGet(question.Fact.Id, out var dimension)
            ? MaturityLevels.Sentences(dimension, Language) : [];
    }

    /// <summary>One answer to a question in words, such as a button of a form says it.</summary>
    /// <param name="fact">The fact that the question asks for.</param>
    /// <param name="answer">The answer, such as one of <c>advice.PossibleAnswers(question)</c>.</param>
    /// <returns>Such as <c>yes</c>, <c>the zone</c> or <c>20 000</c>; for a level its sentence.</returns>
    public string Answer(Fact fact, FactValue answer) => _facts.Answer(fact, answer);

    /// <summary>The name of a dimension of maturity.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The name.</returns>
    public string Name(MaturityDimension dimension) => Words.Dimensions[(int)dimension];

    /// <summary>The name of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The name.</returns>
    public string Name(Scale scale) => Words.Scales[(int)scale];

    /// <summary>The name of an effort.</summary>
    /// <param name="effort">The effort.</param>
    /// <returns>The name.</returns>
    public string Name(Effort effort) => Words.Efforts[(int)effort];

    /// <summary>The name of a strength of evidence.</summary>
    /// <param name="strength">The strength.</param>
    /// <returns>The name.</returns>
    public string Name(EvidenceStrength strength) => Words.Strengths[(int)strength];

    /// <summary>What a statement rests on: a source, or professional judgement.</summary>
    /// <param name="provenance">The provenance.</param>
    /// <returns>The words.</returns>
    public string Name(Provenance provenance) => provenance == Provenance.Sourced ? Words.Sourced : Words.Judgement;

    /// <summary>The name of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The name.</returns>
    public string Name(Outcome outcome) => outcome switch
    {
        Outcome.Guarded => Words.Guarded,
        Outcome.NotSuited => Words.NotSuitedWord,
        Outcome.Dismissed => Words.DismissedWord,
        Outcome.HeldBack => Words.HeldBackWord,
        _ => Words.Unreachable,
    };

    /// <summary>What a practice costs and takes, each with its basis.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>Label and text for cost, staff and duration, as far as they are known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public ImmutableArray<(string Label, string Text)> Means(Practice practice)
    {
        if (practice is null) throw new ArgumentNullException(nameof(practice));
        return new MeansExplainer(this).Of(practice);
    }
}
