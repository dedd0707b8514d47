using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.WebHost.Memory;

namespace VifRecommender.WebHost.Pages;

/// <summary>What is known of a commune.</summary>
/// <param name="Summary">The commune.</param>
/// <param name="CanWrite">Whether who asks may write.</param>
/// <param name="Stored">The last profile as it was saved, or nothing.</param>
/// <param name="Profile">The same, read; nothing where there is none or the catalogue of today cannot read it.</param>
/// <param name="Decisions">The last decision on each practice.</param>
/// <param name="Advice">The advice for the profile with the decisions, or nothing.</param>
public sealed record CommuneFile(CommuneSummary Summary, bool CanWrite, StoredProfile? Stored, CommuneProfile? Profile, IReadOnlyList<Decision> Decisions, Advice? Advice)
{
    /// <summary>The decision on a practice that stands, or nothing.</summary>
    public Decision? DecisionOn(string practice) => Decisions.FirstOrDefault(each => each.Practice == practice && each.Kind != DecisionKind.Withdrawn);
}
