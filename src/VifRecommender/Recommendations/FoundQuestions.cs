using System.Collections.Immutable;
using VifRecommender.Searching;

namespace VifRecommender.Recommendations;

/// <summary>The questions worth answering next.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FoundQuestions
{
    /// <summary>The questions, those that could change most first.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>
    /// Whether every open fact was tried; when the budget was spent first, those of which every answer was tried are asked.
    /// </summary>
    public required SearchStatus Status { get; init; }

    /// <summary>The units of work that the search took; see <see cref="SearchBudgets"/>.</summary>
    public required int WorkDone { get; init; }
}
