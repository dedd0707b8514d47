using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>What an answer to a fact that an overlay declares can be.</summary>
/// <param name="Id">The id of the fact.</param>
/// <param name="Kind">What answers it.</param>
/// <param name="Answers">The ids of the answers, of a choice.</param>
internal sealed record LocalShape(string Id, LocalFactKind Kind, ImmutableArray<string> Answers)
{
    public bool IsNumber => Kind != LocalFactKind.Choice;

    /// <summary>Whether an answer is one that this fact can have; another says nothing of it. No answer is below 0.</summary>
    public bool Fits(LocalAnswer answer) => Kind switch
    {
        LocalFactKind.Choice => answer.Choice is { } choice && Answers.Contains(choice),
        LocalFactKind.Share => answer.Number is <= 1,
        LocalFactKind.Count => answer.Number is { } count && decimal.Truncate(count) == count,
        LocalFactKind.Amount => answer.Number is not null,
    };
}
