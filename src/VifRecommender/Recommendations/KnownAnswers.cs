namespace VifRecommender.Recommendations;

/// <summary>How much is known: on what the confidence of an advice rests.</summary>
/// <param name="Answered">Facts that the profile gives and some rule asks for: services, signals, structures, levels, staff, budget and the inhabitants of the partnership.</param>
/// <param name="Of">These and the open questions, at least <paramref name="Answered"/>.</param>
public readonly record struct KnownAnswers(int Answered, int Of);
