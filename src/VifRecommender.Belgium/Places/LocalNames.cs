using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Places;

/// <summary>The name of a place in the three languages of the country.</summary>
/// <param name="French">The French name.</param>
/// <param name="Dutch">The Dutch name.</param>
/// <param name="German">The German name; where there is none, the name that is used on the spot.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LocalNames(string French, string Dutch, string German)
{
    /// <summary>The name in one language.</summary>
    /// <param name="language">French, Dutch or German; English takes the French name.</param>
    public string this[Language language] => language switch
    {
        Language.Dutch => Dutch,
        Language.German => German,
        Language.French or Language.English => French,
    };

    internal IEnumerable<string> All => new[] { French, Dutch, German }.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
}
