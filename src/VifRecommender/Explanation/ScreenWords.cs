using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The words of the first screen and of how a practice begins, in one language.</summary>
internal sealed record ScreenWords
{
    /// <summary>Label: what goes wrong without it.</summary>
    public required string Because { get; init; }

    /// <summary>Label: what somebody does first.</summary>
    public required string Monday { get; init; }

    /// <summary>Label: who carries it.</summary>
    public required string Carrier { get; init; }

    /// <summary>Label: who helps.</summary>
    public required string Helper { get; init; }

    /// <summary>The words of a language.</summary>
    public static ScreenWords Of(Language language) => language switch
    {
        Language.French => FrenchScreenWords.Value,
        Language.Dutch => DutchScreenWords.Value,
        Language.German => GermanScreenWords.Value,
        _ => EnglishScreenWords.Value,
    };
}
