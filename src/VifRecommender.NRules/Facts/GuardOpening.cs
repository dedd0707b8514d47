namespace VifRecommender.NRules.Facts;

/// <summary>The step from which a guard's requirement is known to hold in a commune.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class GuardOpening : ICommuneFact
{
    internal GuardOpening(string commune, string guard, int step)
    {
        Commune = commune;
        Guard = guard;
        Step = step;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the guard.</summary>
    public string Guard { get; }

    /// <summary>The step.</summary>
    public int Step { get; }
}
