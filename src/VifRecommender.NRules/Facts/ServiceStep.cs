namespace VifRecommender.NRules.Facts;

/// <summary>
/// The step from which a service counts as there: 0 where it is, later where a practice brings it. A service that nothing brings has
/// none.
/// </summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class ServiceStep : ICommuneFact
{
    internal ServiceStep(string commune, string service, int step, int by)
    {
        Commune = commune;
        Service = service;
        Step = step;
        By = by;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the service.</summary>
    public string Service { get; }

    /// <summary>The step.</summary>
    public int Step { get; }

    /// <summary>The place of the practice that brings it among all; -1: it is there.</summary>
    internal int By { get; }
}
