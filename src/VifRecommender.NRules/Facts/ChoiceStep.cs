namespace VifRecommender.NRules.Facts;

/// <summary>The step from which one of several ways to meet a part of a guard or need is open.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class ChoiceStep : ICommuneFact
{
    internal ChoiceStep(string commune, string part, int way, int step)
    {
        Commune = commune;
        Part = part;
        Way = way;
        Step = step;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The part: the id of the guard or practice, and which of its choices.</summary>
    public string Part { get; }

    /// <summary>Which of the ways, from 0 on.</summary>
    public int Way { get; }

    /// <summary>The step.</summary>
    public int Step { get; }
}
