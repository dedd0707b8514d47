using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Changes;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Facts;
using VifRecommender.Interviews;
using VifRecommender.Loading;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;
using VifRecommender.Streaming;
using VifRecommender.Writing;

namespace VifRecommender;

/// <summary>
/// The entry point: takes a commune's profile and returns the advice. <c>Recommender.Default.Recommend(profile)</c> is all that a host
/// needs.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Pure: no clock, culture, randomness, file or network; the same input gives the same advice.
/// </remarks>
public sealed class Recommender
{
    private static readonly Lazy<Recommender> BuiltIn = new(() => new Recommender(BuiltInCatalogue.Value));

    private readonly EvaluationPlan _plan;

    /// <summary>Makes a recommender for a catalogue. Worth keeping: it lays the catalogue out for evaluation.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public Recommender(Catalogue catalogue)
    {
        Catalogue = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        _plan = new EvaluationPlan(catalogue);
    }

    /// <summary>The recommender for the built-in catalogue, made at first use.</summary>
    public static Recommender Default => BuiltIn.Value;

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Recommends, explains and orders practices for a commune.</summary>
    /// <param name="profile">What is known about the commune.</param>
    /// <param name="date">The day of the advice, which ends dismissals; <see langword="null"/>: every dismissal counts.</param>
    /// <returns>The advice: every practice of the catalogue, exactly once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public Advice Recommend(CommuneProfile profile, CalendarDate? date = null)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return AdviceStage.Write(Pipeline.Run(_plan, profile, date));
    }

    /// <summary>
    /// Makes an advice of what another engine has decided, such as the NRules rule set with rules of a host in it: the same words,
    /// reasons and
    /// questions. Decisions that let a practice start whose guards or needs are not known to hold are refused.
    /// </summary>
    /// <param name="decisions">What it has decided.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decisions"/> is null.</exception>
    /// <exception cref="ArgumentException">A practice is decided twice or not at all, an id is not of the catalogue, or a guard or need
    /// is outweighed.</exception>
    public Advice Tell(Decisions decisions)
    {
        if (decisions is null) throw new ArgumentNullException(nameof(decisions));
        var plan = decisions.HostRules.IsDefaultOrEmpty ? _plan : new EvaluationPlan(Catalogue, decisions.HostRules);
        return new DecisionStage(plan, decisions).Tell();
    }

    /// <summary>
    /// What is wrong with a profile that was made in code: ids that the catalogue has not, with the nearest that it has, and what else the
    /// reader of its file would refuse. The compiler cannot see a mistyped id, and <see cref="Recommend"/> takes it for a fact that
    /// nobody asks about.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The faults that its file would have, each with its path in JSON; none: there is nothing to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public ImmutableArray<Diagnostic> Check(CommuneProfile profile)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        // The writer leaves nothing out, so that the reader is the only judge. There is no file whose lines could be named.
        var read = ProfileReader.Read(ProfileWriter.WriteCompact(profile), Catalogue);
        return [.. read.Diagnostics.Select(fault => fault with { File = null, Line = 0, Column = 0 })];
    }

    /// <summary>
    /// The ranks alone, several times faster than <see cref="Recommend"/> and in the same order: for many communes, for a chart, or for a
    /// search among profiles.
    /// </summary>
    /// <param name="profile">What is known about the commune.</param>
    /// <param name="date">The day, which ends dismissals; <see langword="null"/>: every dismissal counts.</param>
    /// <returns>The practices that can start, now or later, in order, with wave and score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public Ranking Rank(CommuneProfile profile, CalendarDate? date = null)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        var workspace = _plan.Rent();
        var ranking = RankingStage.Write(Pipeline.Rank(workspace, profile, date));
        _plan.Return(workspace);
        return ranking;
    }

    /// <summary>
    /// Advice for a stream of communes, on all cores and in the order of the stream. A slow consumer slows the stream down: memory does
    /// not depend on its length.
    /// </summary>
    /// <param name="profiles">What is known about each commune.</param>
    /// <param name="date">The day of the advices, which ends dismissals; <see langword="null"/>: every dismissal counts.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <returns>One advice for each profile, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The stream was ended by <paramref name="cancellation"/>.</exception>
    public IAsyncEnumerable<Advice> RecommendManyAsync(IAsyncEnumerable<CommuneProfile> profiles, CalendarDate? date = null,
        CancellationToken cancellation = default)
    {
        if (profiles is null) throw new ArgumentNullException(nameof(profiles));
        return OrderedStream.Select(profiles, profile => Recommend(profile, date), OrderedStream.Window, cancellation);
    }

    /// <summary>The ranks alone for a stream of communes, on all cores and in the order of the stream; see <see cref="Rank"/>.</summary>
    /// <param name="profiles">What is known about each commune.</param>
    /// <param name="date">The day, which ends dismissals; <see langword="null"/>: every dismissal counts.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <returns>One ranking for each profile, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The stream was ended by <paramref name="cancellation"/>.</exception>
    public IAsyncEnumerable<Ranking> RankManyAsync(IAsyncEnumerable<CommuneProfile> profiles, CalendarDate? date = null,
        CancellationToken cancellation = default)
    {
        if (profiles is null) throw new ArgumentNullException(nameof(profiles));
        return OrderedStream.Select(profiles, profile => Rank(profile, date), OrderedStream.Window, cancellation);
    }

    /// <summary>
    /// What it would take for a practice to be recommended now; or, for one that is, what it hangs on. Proved by evaluating again.
    /// </summary>
    /// <param name="profile">The commune's profile.</param>
    /// <param name="practice">The id of the practice.</param>
    /// <param name="date">The day of the advice, from which dismissals end; left out: every dismissal counts.</param>
    /// <param name="options">The budget, by default <see cref="SearchBudgets.SmallestChanges"/>, and who receives reports of
    /// progress.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The smallest changes; none, of a complete search: no change of up to three facts would do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> or <paramref name="practice"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such practice.</exception>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public SmallestChanges FindSmallestChanges(
        CommuneProfile profile, string practice, CalendarDate? date = null, SearchOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        if (practice is null) throw new ArgumentNullException(nameof(practice));
        var planned = _plan.Find(practice) ?? throw new ArgumentException($"The catalogue has no practice '{practice}'.", nameof(practice));
        return new ChangeFinder(_plan, profile, date, new SearchMeter(options, SearchBudgets.SmallestChanges, cancellation)).For(planned);
    }

    /// <summary>How robust the first five are: the single facts that would change which practices they are.</summary>
    /// <param name="profile">The commune's profile.</param>
    /// <param name="date">The day of the advice, from which dismissals end; left out: every dismissal counts.</param>
    /// <param name="options">The budget, by default <see cref="SearchBudgets.TopFiveChanges"/>, and who receives reports of
    /// progress.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>One change for each such fact: what is to be learned first, then what can be brought about, then what is given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public TopFiveChanges FindTopFiveChanges(
        CommuneProfile profile, CalendarDate? date = null, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return new ChangeFinder(_plan, profile, date, new SearchMeter(options, SearchBudgets.TopFiveChanges, cancellation)).TopFive();
    }

    /// <summary>
    /// What to ask next, so that the first five recommendations settle in few answers: those questions, of all that are open, whose
    /// answers say most about which practices are among them, by how likely each answer is for a commune of this size and region
    /// (judgement).
    /// </summary>
    /// <param name="profile">What is known about the commune.</param>
    /// <param name="date">The day of the advice, from which dismissals end; left out: every dismissal counts.</param>
    /// <param name="leftOut">Facts that are not asked again, because nobody there knows them; left out: none.</param>
    /// <param name="options">The budget, by default <see cref="SearchBudgets.Questions"/>, and who receives reports of progress.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The questions. The same profile gives the same questions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was ended by <paramref name="cancellation"/>.</exception>
    public NextQuestions FindNextQuestions(
        CommuneProfile profile, CalendarDate? date = null, IReadOnlyCollection<Fact>? leftOut = null, SearchOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return new QuestionChoice(_plan, profile, date, leftOut ?? [],
            new SearchMeter(options, SearchBudgets.Questions, cancellation)).Choose();
    }

    /// <summary>What communes of one zone or welfare region had better do together, and what each keeps for itself.</summary>
    /// <param name="group">The communes, at most <see cref="CommuneGroup.MostCommunes"/>: each is evaluated twice.</param>
    /// <param name="date">The day of the advice, from which dismissals end; left out: every dismissal counts.</param>
    /// <param name="progress">Receives the number of evaluations done; left out: no progress is reported.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The advice for the group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended by <paramref name="cancellation"/>.</exception>
    public PoolAdvice Pool(
        CommuneGroup group, CalendarDate? date = null, IProgress<SearchProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (group is null) throw new ArgumentNullException(nameof(group));
        return new Pool(_plan, group, date, progress, cancellation).Advise();
    }
}
