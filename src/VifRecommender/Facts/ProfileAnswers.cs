using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>
/// Writes the answer to a question into a profile, whatever the kind of fact: <c>profile.With(question.Fact, answer)</c>.
/// </summary>
public static class ProfileAnswers
{
    /// <summary>This profile with another statement of one fact; everything else stays as it is.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="fact">The fact that was asked for.</param>
    /// <param name="answer">
    /// The answer, such as one of <c>advice.PossibleAnswers(question)</c>; <see cref="FactValue.Unknown"/> takes a statement back. A
    /// number is
    /// what the question asks for: of <see cref="FactKind.IncidentsPer10000"/> the reports in a year, and not their rate.
    /// </param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    /// <exception cref="ArgumentException">The value does not answer the fact, or the fact follows from others and no profile states
    /// it.</exception>
    public static CommuneProfile With(this CommuneProfile profile, Fact fact, FactValue answer) =>
        profile.TryWith(fact, answer) ?? throw new ArgumentException(Fault(profile, fact, answer), nameof(answer));

    /// <summary>The same for an answer that somebody typed.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="fact">The fact that was asked for.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>A new profile; <see langword="null"/> where the value does not answer the fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static CommuneProfile? TryWith(this CommuneProfile profile, Fact fact, FactValue answer)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return fact.Definition.With(profile, fact.Id ?? "", answer);
    }

    private static string Fault(CommuneProfile profile, Fact fact, FactValue answer)
    {
        if (!fact.Definition.IsStated) return $"No profile states {fact}: it follows from other facts, or only the host knows it.";
        var words = fact.Definition.Answers(fact.Id ?? "", profile, AskedFacts.None).Where(each => each.Word is not null).ToList();
        var possible = words.Count > 0 ? string.Join(", ", words) : fact.Kind == FactKind.Maturity ? "a level from 1 to 5"
            : "a number that its documentation allows";
        return $"'{answer}' does not answer {fact}. Possible: {possible}.";
    }
}
