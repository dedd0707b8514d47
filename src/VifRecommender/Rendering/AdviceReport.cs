using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The whole advice in words of one language, before it is laid out: as text, Markdown, HTML or on a host's own page.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdviceReport
{
    /// <summary>The language of all texts.</summary>
    public required Language Language { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Inhabitants, catalogue and day.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>Who decides.</summary>
    public required string Decides { get; init; }

    /// <summary>Whom to call in danger.</summary>
    public required string Danger { get; init; }

    /// <summary>The heading over the helplines.</summary>
    public required string HelplinesHeading { get; init; }

    /// <summary>The lines to call.</summary>
    public required ImmutableArray<Helpline> Helplines { get; init; }

    /// <summary>What is read in two minutes.</summary>
    public required FirstScreen Screen { get; init; }

    /// <summary>What contradicts public knowledge, and what was found.</summary>
    public required ImmutableArray<AdvicePart> Before { get; init; }

    /// <summary>What the means suffice for, or <see langword="null"/>.</summary>
    public required string? Capacity { get; init; }

    /// <summary>What to start with: what the means carry in a year, in rank order.</summary>
    public required ImmutableArray<PracticeReport> First { get; init; }

    /// <summary>The heading over what else is possible.</summary>
    public required string PossibleHeading { get; init; }

    /// <summary>What else is possible and not urgent, as far as it was asked for.</summary>
    public required ImmutableArray<PracticeReport> Possible { get; init; }

    /// <summary>How many practices were left out, or <see langword="null"/>.</summary>
    public required string? More { get; init; }

    /// <summary>What comes later, what is not advised, what is there, the questions and whom to call.</summary>
    public required ImmutableArray<AdvicePart> After { get; init; }

    /// <summary>The practices of each domain.</summary>
    public required CoverageReport Coverage { get; init; }

    /// <summary>The heading over the sources.</summary>
    public required string SourcesHeading { get; init; }

    /// <summary>The sources, numbered from 1 in this order, each with when it was read.</summary>
    public required ImmutableArray<(Source Source, string Accessed)> Sources { get; init; }

    /// <summary>Puts an advice into words.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="top">How many recommendations to keep, 0 or more; <see langword="null"/>: all. The other lists are never cut.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static AdviceReport Of(Advice advice, Language language, int? top = null)
    {
        var shown = Shown.Of(advice, top);
        return new AdviceReportWriter(advice, new Explainer(advice.Catalogue, language)).Write(shown);
    }
}
