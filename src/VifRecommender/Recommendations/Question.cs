using VifRecommender.Catalogues;
using VifRecommender.Facts;

namespace VifRecommender.Recommendations;

/// <summary>A question whose answer could change the advice.</summary>
public sealed record Question
{
    internal Question(Fact fact, int couldChange, ContradictionRule? contradiction = null)
    {
        Fact = fact;
        CouldChange = couldChange;
        Contradiction = contradiction;
    }

    /// <summary>The fact to ask for.</summary>
    public Fact Fact { get; init; }

    /// <summary>
    /// The number of practices whose place in the advice (list, step, or being among the first ten) some answer would change: counted by
    /// really evaluating each answer.
    /// </summary>
    public int CouldChange { get; init; }

    /// <summary>
    /// The rule by which two statements of the profile do not fit together, or <see langword="null"/> when the fact is simply not known.
    /// </summary>
    public ContradictionRule? Contradiction { get; init; }

    /// <summary>
    /// Whether the answer changes something only together with answers to other open questions: none of several needs that must hold
    /// together
    /// decides alone. <see cref="CouldChange"/> then counts what it changes once the others are answered.
    /// </summary>
    public bool WithOthers { get; init; }
}
