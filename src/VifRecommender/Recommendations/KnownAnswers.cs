namespace VifRecommender.Recommendations;

/// <summary>How much is known: on what the confidence of an advice rests.</summary>
public readonly record struct KnownAnswers
{
    internal KnownAnswers(int answered, int of)
    {
        Answered = answered;
        Of = of;
    }

    /// <summary>
    /// Facts that the profile gives and some rule asks for: services, signals, structures, levels, staff, budget and the inhabitants of
    /// the partnership.
    /// </summary>
    public int Answered { get; init; }

    /// <summary>These and the open questions, at least <see cref="Answered"/>.</summary>
    public int Of { get; init; }
}
