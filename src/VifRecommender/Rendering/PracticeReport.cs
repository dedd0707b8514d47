using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>All that an advice says of a practice that can start now, in words of one language.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record PracticeReport
{
    /// <summary>What is read first.</summary>
    public required PracticeBrief Brief { get; init; }

    /// <summary>Its domain.</summary>
    public required Domain Domain { get; init; }

    /// <summary>Domain, set-up time and scale.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>What is done and by whom.</summary>
    public required string Description { get; init; }

    /// <summary>Why: first what was found here; else what goes wrong without it.</summary>
    public required ImmutableArray<ReportSentence> Reasons { get; init; }

    /// <summary>The lighter form to begin with where something is missing, or <see langword="null"/>.</summary>
    public required string? Meanwhile { get; init; }

    /// <summary>Safety conditions.</summary>
    public required string Safety { get; init; }

    /// <summary>Whom it is for, what it brings and takes, what is known of it: labelled.</summary>
    public required ImmutableArray<ReportSentence> Details { get; init; }

    /// <summary>The sum of its points.</summary>
    public required int Score { get; init; }

    /// <summary>What its points are made of; the label is the number.</summary>
    public required ImmutableArray<ReportSentence> Terms { get; init; }

    /// <summary>The facts behind the reasons.</summary>
    public required ImmutableArray<ReportFacts> Facts { get; init; }

    /// <summary>What the points of a practice are made of.</summary>
    /// <param name="ranked">What the advice says of the practice.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <returns>A sentence for each term; the label is the number of points, with its sign.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ranked"/> or <paramref name="advice"/> is null.</exception>
    public static ImmutableArray<ReportSentence> TermsOf(RankedPractice ranked, Advice advice, Language language)
    {
        if (ranked is null) throw new ArgumentNullException(nameof(ranked));
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        var explainer = new Explainer(advice.Catalogue, language);
        return [.. ranked.Terms.Select(term => new ReportSentence(ReportMark.Item, explainer.Numbers.Points(term.Points),
            explainer.Text(term, advice), term.Rule.Sources))];
    }
}
