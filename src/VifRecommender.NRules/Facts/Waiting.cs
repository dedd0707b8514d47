namespace VifRecommender.NRules.Facts;

/// <summary>A practice that cannot start now, and a service that its needs or guards still lack.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class Waiting : ICommuneFact
{
    internal Waiting(string commune, string practiceId, string service)
    {
        Commune = commune;
        PracticeId = practiceId;
        Service = service;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The id of the practice that waits.</summary>
    public string PracticeId { get; }

    /// <summary>The id of the service that it waits for.</summary>
    public string Service { get; }
}
