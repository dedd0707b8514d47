using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Explanation;

/// <summary>What a practice is good for and how it begins, in the words of the commune's place.</summary>
public sealed partial class Explainer
{
    /// <summary>What goes wrong without a practice; where the catalogue does not say it, the description.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public string Because(Practice practice) =>
        practice is null ? throw new ArgumentNullException(nameof(practice)) : (practice.Because ?? practice.Description)[Language];

    /// <summary>What somebody does first; where the catalogue does not say it, the description.</summary>
    /// <param name="about">What the advice says of the practice.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public string FirstStep(RankedPractice about) =>
        about is null ? throw new ArgumentNullException(nameof(about))
            : Placed(about.Practice.FirstStep, about) ?? about.Practice.Description[Language];

    /// <summary>Who carries a practice at the commune's place and size; where the catalogue does not say it, the scale.</summary>
    /// <param name="about">What the advice says of the practice.</param>
    /// <returns>Functions and services, without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public string Carrier(RankedPractice about) =>
        about is null ? throw new ArgumentNullException(nameof(about)) : Placed(about.Practice.Carrier, about) ?? Name(about.Scale);

    /// <summary>Who helps with a practice at the commune's place.</summary>
    /// <param name="about">What the advice says of the practice.</param>
    /// <returns>Functions and services, without a full stop, or <see langword="null"/> where the catalogue names none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public string? Helper(RankedPractice about) =>
        about is null ? throw new ArgumentNullException(nameof(about)) : Placed(about.Practice.Helper, about);

    /// <summary>What a practice takes in its first year, as roughly as the estimates are: days and hours, euros, months.</summary>
    /// <param name="about">What the advice says of the practice.</param>
    /// <returns>Each part in a few words, as far as it is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public ImmutableArray<string> Takes(RankedPractice about) =>
        about is null ? throw new ArgumentNullException(nameof(about))
            : [.. new EffortExplainer(this).Parts(about.Practice, about.Scale, about.Profile)];

    /// <summary>
    /// The lighter form in which a practice can begin, where something helpful is not known to be there or the means do not suffice for
    /// the whole.
    /// </summary>
    /// <param name="about">What the advice says of the practice.</param>
    /// <returns>A sentence, or <see langword="null"/>: the whole can begin, or the catalogue names no lighter form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    public string? Meanwhile(RankedPractice about)
    {
        if (about is null) throw new ArgumentNullException(nameof(about));
        if (about.Practice.Lighter is not { } lighter) return null;
        return about.MissingHelps.IsEmpty && about is not Recommendation { WithinCapacity: Situations.Truth.False } ? null
            : Fill(Words.Meanwhile, ("lighter", lighter[Language]));
    }

    private string? Placed(ImmutableArray<PlacedText> texts, RankedPractice about) =>
        PlacedText.For(texts, new LocalNames(Catalogue, about.Profile), about.Scale, Language);
}
