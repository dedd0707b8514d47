namespace VifRecommender.NRules.Facts;

/// <summary>
/// A fact about one commune. Several communes can live in one session: a rule that looks at one joins its facts by this key.
/// </summary>
public interface ICommuneFact
{
    /// <summary>The key of the commune: its NIS code, or its name where the profile has none.</summary>
    string Commune { get; }
}
