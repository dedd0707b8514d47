using VifRecommender.Catalogues;
using VifRecommender.Facts;

namespace VifRecommender.Recommendations;

/// <summary>A question whose answer could change the advice.</summary>
/// <param name="Fact">The fact to ask for.</param>
/// <param name="CouldChange">
/// The number of practices whose place in the advice (list, step, or being among the first ten) some answer would change:
/// counted by really evaluating each answer.
/// </param>
/// <param name="Contradiction">The rule by which two statements of the profile do not fit together, or <see langword="null"/> when the fact is simply not known.</param>
public sealed record Question(Fact Fact, int CouldChange, ContradictionRule? Contradiction = null)
{
    /// <summary>
    /// Whether the answer changes something only together with answers to other open questions: none of several needs that must hold together
    /// decides alone. <see cref="CouldChange"/> then counts what it changes once the others are answered.
    /// </summary>
    public bool WithOthers { get; init; }
}
