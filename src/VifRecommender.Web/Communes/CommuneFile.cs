using VifRecommender.Profiles;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Communes;

/// <summary>What is known of a commune.</summary>
/// <param name="Summary">The commune.</param>
/// <param name="CanWrite">Whether who asks may write.</param>
/// <param name="Stored">The last profile as it was saved, or nothing.</param>
/// <param name="Profile">The same, read; nothing where there is none or the catalogue of today cannot read it.</param>
/// <param name="Decisions">The last decision on each practice.</param>
/// <param name="Advice">The advice for the profile with the decisions, or nothing.</param>
/// <param name="Recommender">What advises it: the built-in catalogue, or its own additions on it.</param>
/// <param name="Overlay">Its own additions as they were saved last, or nothing.</param>
/// <param name="Additions">The same, read; refused where they do not fit the catalogue of today.</param>
public sealed record CommuneFile(
    CommuneSummary Summary,
    bool CanWrite,
    StoredProfile? Stored,
    CommuneProfile? Profile,
    IReadOnlyList<Decision> Decisions,
    Recommendations.Advice? Advice,
    Recommender Recommender,
    StoredOverlay? Overlay,
    OverlayReading? Additions)
{
    /// <summary>The decision on a practice that stands, or nothing.</summary>
    public Decision? DecisionOn(string practice) =>
        Decisions.FirstOrDefault(each => each.Practice == practice && each.Kind != DecisionKind.Withdrawn);
}
