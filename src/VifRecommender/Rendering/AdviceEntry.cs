using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>An entry of a part of the advice.</summary>
/// <param name="Mark">What it weighs.</param>
/// <param name="Title">What it is.</param>
/// <param name="Code">The practice's id, or how a profile names the fact; a layout for officers leaves it out.</param>
/// <param name="Note">What stands beside the title, such as the domain.</param>
/// <param name="Sentences">What is said of it.</param>
/// <param name="Answers">The answers that a question offers; else empty.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdviceEntry(ReportMark Mark, string Title, string Code, string Note, ImmutableArray<string> Sentences,
    ImmutableArray<string> Answers)
{
    /// <summary>The domain that it belongs to, or <see langword="null"/>.</summary>
    public Domain? Domain { get; init; }

    /// <summary>How grave a finding is, 1 to 3; 0: it is none.</summary>
    public int Severity { get; init; }
}
