using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>The whole answer for a commune: what to consider now, what later and after what, what not, what is there, and why.</summary>
/// <remarks>
/// Immutable and thread-safe. Every practice of the catalogue stands in exactly one of <see cref="Recommendations"/>,
/// <see cref="Later"/>, <see cref="NotAdvised"/> and <see cref="InPlace"/>. It holds no words: the renderers of
/// <c>VifRecommender.Explanation</c> write it in a language.
/// </remarks>
public sealed class Advice
{
    private readonly AdviceTrace _trace;
    private ImmutableArray<Recommendation> _first;
    private ImmutableArray<EstablishedFinding> _findings;
    private ImmutableArray<DomainCoverage> _coverage;
    private ImmutableArray<Helpline> _helplines;
    private FoundQuestions? _questions;

    internal Advice(
        AdviceTrace trace,
        ImmutableArray<Recommendation> recommendations,
        ImmutableArray<LaterPractice> later,
        ImmutableArray<InPlacePractice> inPlace,
        ImmutableArray<NotAdvisedPractice> notAdvised)
    {
        _trace = trace;
        Recommendations = recommendations;
        Later = later;
        InPlace = inPlace;
        NotAdvised = notAdvised;
    }

    /// <summary>The catalogue from which it was made.</summary>
    public Catalogue Catalogue => _trace.Catalogue;

    /// <summary>The facts of the commune as the rules saw them.</summary>
    public Situation Situation => _trace.Situation;

    /// <summary>The profile.</summary>
    public CommuneProfile Profile => Situation.Profile;

    /// <summary>The day of the advice, or <see langword="null"/> when none was given.</summary>
    public CalendarDate? Date => Situation.Date;

    /// <summary>
    /// What a directory of places adds: what contradicts public knowledge, and whom to call. Empty until <see cref="At"/>.
    /// </summary>
    public Surroundings Surroundings { get; private init; } = Surroundings.None;

    /// <summary>What can start now, by rank.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    /// <summary>
    /// What to start first: as much of <see cref="Recommendations"/>, down the ranks, as the means given carry in a year; at most five, and
    /// fewer where there is little staff. What has no points is not among it.
    /// </summary>
    public ImmutableArray<Recommendation> First => _first.IsDefault ? _first = FirstSteps.Of(this) : _first;

    /// <summary>How much is known. Computed with <see cref="Questions"/>.</summary>
    public KnownAnswers Known
    {
        get
        {
            var answered = AnsweredFacts.Count(Situation);
            return new KnownAnswers(answered, answered + Questions.Length);
        }
    }

    /// <summary>What can start later, by wave and then priority.</summary>
    public ImmutableArray<LaterPractice> Later { get; }

    /// <summary>What is not advised, by domain and id.</summary>
    public ImmutableArray<NotAdvisedPractice> NotAdvised { get; }

    /// <summary>What is there already, by domain and id.</summary>
    public ImmutableArray<InPlacePractice> InPlace { get; }

    // What follows is put together when it is first read. Two threads that come first together do the same work twice and get equal
    // answers.

    /// <summary>The diagnosis: findings that hold, the gravest first.</summary>
    public ImmutableArray<EstablishedFinding> Findings => _findings.IsDefault ? _findings = _trace.ReadFindings() : _findings;

    /// <summary>The practices of each domain by list, in the order of the domains.</summary>
    public ImmutableArray<DomainCoverage> Coverage =>
        _coverage.IsDefault ? _coverage = CoverAll() : _coverage;

    /// <summary>Lines to call in the commune's region and language, emergency lines first.</summary>
    public ImmutableArray<Helpline> Helplines => _helplines.IsDefault ? _helplines = _trace.ReadHelplines() : _helplines;

    /// <summary>
    /// Questions worth answering next, those that could change most first. Computed when first asked for, by evaluating
    /// the possible answers: some hundred evaluations. A host that serves many people asks by
    /// <see cref="FindQuestions(CancellationToken)"/>.
    /// </summary>
    public ImmutableArray<Question> Questions => FindQuestions(CancellationToken.None).Questions;

    /// <summary>
    /// The questions worth answering next, within <see cref="SearchBudgets.Questions"/>. They are found once: a second call, here or by
    /// <see cref="Questions"/>, returns the same.
    /// </summary>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The questions, and whether every open fact was tried.</returns>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public FoundQuestions FindQuestions(CancellationToken cancellation) =>
        _questions ??= _trace.AskQuestions(new SearchMeter(null, SearchBudgets.Questions, cancellation));

    /// <summary>The questions worth answering next, within a budget of the host's own. They are searched again at each call.</summary>
    /// <param name="options">The budget, and who receives reports of progress.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The questions, and whether every open fact was tried.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public FoundQuestions FindQuestions(SearchOptions options, CancellationToken cancellation = default)
    {
        if (options is null) throw new ArgumentNullException(nameof(options));
        return _trace.AskQuestions(new SearchMeter(options, SearchBudgets.Questions, cancellation));
    }

    /// <summary>
    /// This advice with what a directory knows of the place. It changes no rank: whichever engine advised, the same is added.
    /// </summary>
    /// <param name="places">The directory.</param>
    /// <returns>A new advice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public Advice At(IPlaceDirectory places)
    {
        if (places is null) throw new ArgumentNullException(nameof(places));
        return new Advice(_trace, Recommendations, Later, InPlace, NotAdvised) { Surroundings = places.Describe(Profile, Date) };
    }

    /// <summary>
    /// The answers to a question that can lead to different advices, in the order in which they are shown.
    /// </summary>
    /// <remarks>
    /// Where a number answers (<c>question.Fact.IsNumber</c>), these are the numbers from which something changes, and any other number
    /// answers
    /// too: <see cref="FactValue.OfNumber(decimal)"/>. <c>profile.With(question.Fact, answer)</c> is the profile with the answer in it.
    /// </remarks>
    /// <param name="question">The question.</param>
    /// <returns>The answers; none where nobody can be asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public ImmutableArray<FactValue> PossibleAnswers(Question question) =>
        question is null ? throw new ArgumentNullException(nameof(question)) : _trace.PossibleAnswers(question.Fact);

    /// <summary>The answers to the question that asks for a fact, open or not; as <see cref="PossibleAnswers(Question)"/>.</summary>
    /// <param name="fact">The fact, such as one of several that are asked together.</param>
    /// <returns>The answers; none where nobody can be asked.</returns>
    public ImmutableArray<FactValue> PossibleAnswers(Fact fact) => _trace.PossibleAnswers(fact);

    /// <summary>Finds what the advice says of a practice.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>The entry of one of the four lists, or <see langword="null"/> when the catalogue has no such practice.</returns>
    public PracticeAdvice? Find(string practice) =>
        Recommendations.Cast<PracticeAdvice>().Concat(Later).Concat(NotAdvised).Concat(InPlace)
            .FirstOrDefault(each => each.Practice.Id == practice);

    private ImmutableArray<DomainCoverage> CoverAll()
    {
        var coverage = ImmutableArray.CreateBuilder<DomainCoverage>(ProfileWords.Domains.All.Length);
        foreach (var domain in ProfileWords.Domains.Values)
        {
            coverage.Add(new DomainCoverage(
                domain,
                InPlace.Count(each => each.Practice.Domain == domain),
                Recommendations.Count(each => each.Practice.Domain == domain),
                Later.Count(each => each.Practice.Domain == domain),
                NotAdvised.Count(each => each.Practice.Domain == domain)));
        }

        return coverage.MoveToImmutable();
    }
}
