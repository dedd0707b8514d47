using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A fact that an overlay declares, so that its rules can ask for it: a share, a count, an amount or a choice.</summary>
/// <remarks>Immutable and thread-safe. A profile answers it under <c>local</c>; what is not answered is unknown, and asked.</remarks>
public sealed record LocalFact
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>What answers it.</summary>
    public required LocalFactKind Kind { get; init; }

    /// <summary>Its name: without article, to stand after a colon.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The plain question for it.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>What a count or an amount counts, to stand after the number; left out: a number alone.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The answers to a choice, two or more, in the order in which they are offered; otherwise none.</summary>
    public ImmutableArray<LocalChoice> Answers { get; init; } = [];

    /// <summary>Finds an answer to a choice.</summary>
    /// <param name="id">The id of the answer.</param>
    /// <returns>The answer, or <see langword="null"/>.</returns>
    public LocalChoice? FindAnswer(string id) => Answers.FirstOrDefault(answer => answer.Id == id);
}
