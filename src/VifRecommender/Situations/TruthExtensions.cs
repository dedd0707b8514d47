using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>The connectives of Kleene's strong three-valued logic.</summary>
public static class TruthExtensions
{
    /// <summary>Both: the lower of the two.</summary>
    /// <param name="left">A truth value.</param>
    /// <param name="right">A truth value.</param>
    /// <returns>False if one is false; true if both are true; otherwise unknown.</returns>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>At least one: the higher of the two.</summary>
    /// <param name="left">A truth value.</param>
    /// <param name="right">A truth value.</param>
    /// <returns>True if one is true; false if both are false; otherwise unknown.</returns>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>The opposite; the opposite of unknown is unknown.</summary>
    /// <param name="truth">A truth value.</param>
    /// <returns>Its opposite.</returns>
    public static Truth Not(this Truth truth) => (Truth)(-(sbyte)truth);

    internal static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;

    internal static Truth ToTruth(this Presence presence) => presence switch
    {
        Presence.Present => Truth.True,
        Presence.Absent => Truth.False,
        _ => Truth.Unknown,
    };
}
