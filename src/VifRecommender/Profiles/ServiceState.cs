namespace VifRecommender.Profiles;

/// <summary>Whether a service is there, and who holds it.</summary>
/// <param name="Presence">Present, absent or unknown.</param>
/// <param name="HeldBy">The holder; it has a meaning only for a service that is present.</param>
/// <remarks>
/// A service held by the zone or the region serves a commune's need only where the catalogue says that this service can
/// (<see cref="Catalogues.Service.HeldBy"/>).
/// </remarks>
public readonly record struct ServiceState(Presence Presence, Holder HeldBy = Holder.Commune)
{
    /// <summary>
    /// A state of the commune's own, so that <c>new Dictionary&lt;string, ServiceState&gt; { ["police-link"] = Presence.Present }</c> and
    /// <c>WithService("police-link", Presence.Present)</c> read well.
    /// </summary>
    /// <param name="presence">Present, absent or unknown.</param>
    public static implicit operator ServiceState(Presence presence) => FromPresence(presence);

    /// <summary>The state of a service that the commune itself holds.</summary>
    /// <param name="presence">Present, absent or unknown.</param>
    /// <returns>The state, held by the commune.</returns>
    public static ServiceState FromPresence(Presence presence) => new(presence);
}
