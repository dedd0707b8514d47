using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A service or foundation of the catalogue in a commune. There is one for each service, known or not.</summary>
public sealed record ServiceFact : Statement
{
    internal ServiceFact(string commune, string service, ServiceState stated, Truth isThere)
        : base(commune, service)
    {
        Service = service;
        Presence = stated.Presence;
        HeldBy = stated.Presence == Presence.Present ? stated.HeldBy : null;
        IsThere = isThere;
    }

    /// <summary>The id of the service.</summary>
    public string Service { get; }

    /// <summary>What the profile says of it.</summary>
    public Presence Presence { get; }

    /// <summary>Who holds it; <see langword="null"/> where it is not stated to be present.</summary>
    public Holder? HeldBy { get; }

    /// <summary>
    /// Whether it serves the commune: a holder outside may not be able to, and a practice that is in place has brought what it delivers.
    /// </summary>
    public Truth IsThere { get; }

    /// <summary>Whether it is held by a holder.</summary>
    /// <param name="holder">The holder.</param>
    /// <returns>False where it is absent, unknown where nobody knows of it.</returns>
    public Truth IsHeldBy(Holder holder) => Presence switch
    {
        Presence.Unknown => Truth.Unknown,
        Presence.Present when HeldBy == holder => Truth.True,
        _ => Truth.False,
    };
}
