using VifRecommender.Catalogues;
using VifRecommender.Evaluation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender;

/// <summary>
/// The front door: gives a commune's profile, gets the advice. <c>Recommender.Default.Recommend(profile)</c> is all that a host needs.
/// </summary>
/// <remarks>Immutable and thread-safe. Pure: no clock, culture, randomness, file or network; the same input gives the same advice.</remarks>
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
}
