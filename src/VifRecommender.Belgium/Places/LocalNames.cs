using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Places;

/// <summary>The name of a place in the three languages of the country.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LocalNames
{
    internal LocalNames(string french, string dutch, string german)
    {
        French = french;
        Dutch = dutch;
        German = german;
    }

    /// <summary>The French name.</summary>
    public string French { get; init; }

    /// <summary>The Dutch name.</summary>
    public string Dutch { get; init; }

    /// <summary>The German name; where there is none, the name that is used on the spot.</summary>
    public string German { get; init; }

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
