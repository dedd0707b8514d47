using VifRecommender.Profiles;

namespace VifRecommender.Recommendations;

/// <summary>What a host knows of places: the package VifRecommender.Belgium has one for Belgium.</summary>
/// <remarks>An implementation is pure and thread-safe: the same profile and day give the same.</remarks>
public interface IPlaceDirectory
{
    /// <summary>Says what of a profile contradicts what is publicly known, and whom to call from there.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="date">The day of the advice, or <see langword="null"/>.</param>
    /// <returns>What is known; empty where the directory knows nothing of the place.</returns>
    Surroundings Describe(CommuneProfile profile, CalendarDate? date);
}
