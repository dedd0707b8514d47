using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The advice as it is read in two minutes, in words of one language, before it is laid out.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference. It holds no points, rule ids or service codes.</remarks>
public sealed record FirstScreen
{
    /// <summary>The commune.</summary>
    public required string Commune { get; init; }

    /// <summary>Its inhabitants and its partnership.</summary>
    public required string About { get; init; }

    /// <summary>The commune, its inhabitants and its partnership.</summary>
    public string Heading => $"{Commune} · {About}";

    /// <summary>The day of the advice, or <see langword="null"/>.</summary>
    public required string? Date { get; init; }

    /// <summary>Whom to call in danger.</summary>
    public required string Danger { get; init; }

    /// <summary>How much is known, and so how sure the advice is.</summary>
    public required string Known { get; init; }

    /// <summary>Who decides, what is estimated, what means there are.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The heading over what to start with.</summary>
    public required string FirstHeading { get; init; }

    /// <summary>What to start with: what the means carry in a year, in rank order; at most five.</summary>
    public required ImmutableArray<PracticeBrief> First { get; init; }

    /// <summary>What is said where nothing comes first; else <see langword="null"/>.</summary>
    public required string? NothingFirst { get; init; }

    /// <summary>What is possible besides, or <see langword="null"/>.</summary>
    public required ScreenLine? Possible { get; init; }

    /// <summary>What not yet, and what comes first; or <see langword="null"/>.</summary>
    public required ScreenLine? NotYet { get; init; }

    /// <summary>What waits for safety, and what has to be known first; or <see langword="null"/>.</summary>
    public required ScreenLine? Held { get; init; }

    /// <summary>What is there already.</summary>
    public required ScreenLine Already { get; init; }

    /// <summary>The heading over the questions.</summary>
    public required string QuestionsHeading { get; init; }

    /// <summary>The three questions that would change most, each with how much that is.</summary>
    public required ImmutableArray<ScreenLine> Questions { get; init; }

    /// <summary>Whether so little is known that the questions are read first.</summary>
    public required bool QuestionsComeFirst { get; init; }

    /// <summary>Puts an advice into words.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="named">How many titles a line names before it counts the others, 1 or more.</param>
    /// <returns>The first screen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="named"/> is below 1.</exception>
    public static FirstScreen Of(Advice advice, Language language, int named = 3)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        if (named < 1) throw new ArgumentOutOfRangeException(nameof(named), named, "A line names at least one title.");
        return new FirstScreenWriter(advice, new Explainer(advice.Catalogue, language), named).Write();
    }
}
