using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Partners;

/// <summary>The name of a partner in the languages in which it has one.</summary>
/// <param name="French">The French name, or <see langword="null"/>.</param>
/// <param name="Dutch">The Dutch name, or <see langword="null"/>.</param>
/// <param name="German">The German name, or <see langword="null"/>.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PartnerNames(string? French, string? Dutch, string? German)
{
    /// <summary>The name to say in a language: a partner that has none in it goes by the name that it has.</summary>
    /// <param name="language">The language.</param>
    public string this[Language language] => language switch
    {
        Language.Dutch => Dutch ?? French ?? German,
        Language.German => German ?? French ?? Dutch,
        Language.French or Language.English => French ?? Dutch ?? German,
    } ?? "";
}
