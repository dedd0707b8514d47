using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
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
    private readonly Lazy<ImmutableArray<Question>> _questions;

    internal Advice(Lazy<ImmutableArray<Question>> questions) => _questions = questions;

    /// <summary>The catalogue from which it was made.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>The facts of the commune as the rules saw them.</summary>
    public required Situation Situation { get; init; }

    /// <summary>The profile.</summary>
    public CommuneProfile Profile => Situation.Profile;

    /// <summary>The day of the advice, or <see langword="null"/> when none was given.</summary>
    public CalendarDate? Date => Situation.Date;

    /// <summary>What can start now, by rank.</summary>
    public required ImmutableArray<Recommendation> Recommendations { get; init; }

    /// <summary>What can start later, by wave and then priority.</summary>
    public required ImmutableArray<LaterPractice> Later { get; init; }

    /// <summary>What is not advised, by domain and id.</summary>
    public required ImmutableArray<NotAdvisedPractice> NotAdvised { get; init; }

    /// <summary>What is there already, by domain and id.</summary>
    public required ImmutableArray<InPlacePractice> InPlace { get; init; }

    /// <summary>The diagnosis: findings that hold, the gravest first.</summary>
    public required ImmutableArray<EstablishedFinding> Findings { get; init; }

    /// <summary>The practices of each domain by list, in the order of the domains.</summary>
    public required ImmutableArray<DomainCoverage> Coverage { get; init; }

    /// <summary>Lines to call in the commune's region and language, emergency lines first.</summary>
    public required ImmutableArray<Helpline> Helplines { get; init; }

    /// <summary>
    /// Questions worth answering next, those that could change most first. Computed when first asked for, by evaluating
    /// the possible answers: some hundred evaluations.
    /// </summary>
    public ImmutableArray<Question> Questions => _questions.Value;

    /// <summary>Finds what the advice says of a practice.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>The entry of one of the four lists, or <see langword="null"/> when the catalogue has no such practice.</returns>
    public PracticeAdvice? Find(string practice) =>
        Recommendations.Cast<PracticeAdvice>().Concat(Later).Concat(NotAdvised).Concat(InPlace).FirstOrDefault(each => each.Practice.Id == practice);
}
