using VifRecommender.Profiles;

namespace VifRecommender.Cli.Texts;

/// <summary>The words that only the command line uses, in one language; all others are those of the library.</summary>
internal sealed record CliWords
{
    /// <summary>Above the terms of a score; {n} is the score.</summary>
    public required string Sum { get; init; }

    /// <summary>Below the first screen: how to go on.</summary>
    public required string GoOn { get; init; }

    /// <summary>How to read the practices that are not laid out.</summary>
    public required string MoreInDetail { get; init; }

    /// <summary>How many sources are cited, and where to read them.</summary>
    public required string SourcesCited { get; init; }

    /// <summary>Where a practice stands that is among the first; {rank} of {all}.</summary>
    public required string StandsNow { get; init; }

    /// <summary>Where a practice stands that is possible and not urgent; {rank} of {all}.</summary>
    public required string StandsPossible { get; init; }

    /// <summary>Where a later practice stands; {step}.</summary>
    public required string StandsLater { get; init; }

    /// <summary>Where a practice stands that is not advised; {outcome}.</summary>
    public required string StandsNotAdvised { get; init; }

    public required string QuestionsHere { get; init; }

    /// <summary>How a sheet of the list is written.</summary>
    public required string WriteSheet { get; init; }

    public static CliWords Of(Language language) => language switch
    {
        Language.French => FrenchWords.Words,
        Language.Dutch => DutchWords.Words,
        Language.German => GermanWords.Words,
        Language.English => EnglishWords.Words,
    };
}
