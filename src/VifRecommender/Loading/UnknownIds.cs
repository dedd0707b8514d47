
namespace VifRecommender.Loading;

/// <summary>What becomes of ids in a profile that the catalogue has not.</summary>
public enum UnknownIds
{
    /// <summary>Each is a fault that names the nearest known id: right for what somebody writes now. The default.</summary>
    Refuse,

    /// <summary>
    /// Each is kept and told by a warning (VIF3101): right for what was stored, which outlives the additions that it speaks of. What is
    /// kept
    /// changes no advice, and is written again by <see cref="Writing.ProfileWriter"/>. Text that cannot be an id is a fault all the same.
    /// </summary>
    Keep,
}
