using VifRecommender.Profiles;

namespace VifRecommender.Web.Zones;

/// <summary>A commune in one domain.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="InPlace">Practices in place or in progress.</param>
/// <param name="Gaps">Findings that its answers establish, without those that only describe a commune.</param>
/// <param name="Now">Practices to consider now.</param>
public sealed record DomainStanding(Domain Domain, int InPlace, int Gaps, int Now)
{
    public Standing Standing => (InPlace > 0, Gaps > 0) switch
    {
        (true, true) => Standing.Mixed,
        (true, false) => Standing.Strength,
        (false, true) => Standing.Gap,
        _ => Standing.Open,
    };
}
