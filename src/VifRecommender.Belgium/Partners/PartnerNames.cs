using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Partners;

/// <summary>The name of a partner in the languages in which it has one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PartnerNames
{
    internal PartnerNames(string? french, string? dutch, string? german)
    {
        French = french;
        Dutch = dutch;
        German = german;
    }

    /// <summary>The French name, or <see langword="null"/>.</summary>
    public string? French { get; init; }

    /// <summary>The Dutch name, or <see langword="null"/>.</summary>
    public string? Dutch { get; init; }

    /// <summary>The German name, or <see langword="null"/>.</summary>
    public string? German { get; init; }

    /// <summary>The name to say in a language: a partner that has none in it goes by the name that it has.</summary>
    /// <param name="language">The language.</param>
    public string this[Language language] => language switch
    {
        Language.Dutch => Dutch ?? French ?? German,
        Language.German => German ?? French ?? Dutch,
        Language.French or Language.English => French ?? Dutch ?? German,
    } ?? "";
}
