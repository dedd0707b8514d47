
namespace VifRecommender.Loading;

/// <summary>What becomes of ids in a profile that the catalogue has not.</summary>
public enum UnknownIds
{
    /// <summary>Each is a fault that names the nearest known id: right for what somebody writes now. The default.</summary>
    Refuse,

    /// <summary>
    /// Each is kept and reported by a warning (VIF3101): right for stored profiles, which may outlive the overlay whose ids they name.
    /// What is
    /// kept
    /// changes no advice, and is written again by <see cref="Writing.ProfileWriter"/>. Text that cannot be an id is a fault all the same.
    /// </summary>
    Keep,
}
