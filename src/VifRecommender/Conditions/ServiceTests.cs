using VifRecommender.Profiles;

namespace VifRecommender.Conditions;

/// <summary>Tests of a service.</summary>
public sealed class ServiceTests
{
    private readonly string _service;

    internal ServiceTests(string service) => _service = service;

    /// <summary>Holds when the service is present with a holder that can serve the commune.</summary>
    public Condition IsPresent => new ServiceCondition(_service, isPresent: true);

    /// <summary>Holds when the service is known not to serve the commune.</summary>
    public Condition IsAbsent => new ServiceCondition(_service, isPresent: false);

    /// <summary>Holds when the service is present and held as asked.</summary>
    /// <param name="holder">The holder.</param>
    /// <returns>The condition.</returns>
    public Condition IsHeldBy(Holder holder) => new HolderCondition(_service, holder);
}
