using VifRecommender.Profiles;

namespace VifRecommender.Planning;

/// <summary>What a roadmap brings to a domain.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="InPlace">Practices that are in place already.</param>
/// <param name="Planned">Practices of the plan, those in progress included.</param>
/// <param name="LeftOut">Practices that could start and are left out.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DomainOutlook(Domain Domain, int InPlace, int Planned, int LeftOut)
{
    /// <summary>Whether nothing is in place or planned.</summary>
    public bool IsUncovered => InPlace == 0 && Planned == 0;
}
