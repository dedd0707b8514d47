using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Texts;

/// <summary>The words that only the command line uses, in one language; all others are those of the library.</summary>
internal sealed record CliWords
{
    /// <summary>Above the terms of a score; {n} is the score.</summary>
    public required string Sum { get; init; }

    /// <summary>How to read the practices that are not laid out; {n} of them, {all} recommendations.</summary>
    public required string MoreInDetail { get; init; }

    /// <summary>How many sources are cited, and where to read them.</summary>
    public required string SourcesCited { get; init; }

    /// <summary>Where a practice stands that can start now; {rank} of {all}.</summary>
    public required string StandsNow { get; init; }

    /// <summary>Where a later practice stands; {step}.</summary>
    public required string StandsLater { get; init; }

    /// <summary>Where a practice stands that is not advised; {outcome}.</summary>
    public required string StandsNotAdvised { get; init; }

    public required string QuestionsHere { get; init; }

    public required string AllOf { get; init; }

    public required string AnyOf { get; init; }

    public required string NoneOf { get; init; }

    public required string Always { get; init; }

    public required string When { get; init; }

    public required string Requires { get; init; }

    public required string AppliesTo { get; init; }

    public required string AllPractices { get; init; }

    public required string ServedBy { get; init; }

    public required string Answers { get; init; }

    public required string AnsweredBy { get; init; }

    public required string EstablishedBy { get; init; }

    public required string Establishes { get; init; }

    public required string DeliveredBy { get; init; }

    public required string NeededBy { get; init; }

    public required string Rules { get; init; }

    public required string Question { get; init; }

    public required string HeldBy { get; init; }

    public required string FromOutside { get; init; }

    public required string Severity { get; init; }

    public required string Level { get; init; }

    public required string Raises { get; init; }

    public required string Provenance { get; init; }

    /// <summary>From so many inhabitants on; {n}.</summary>
    public required string From { get; init; }

    /// <summary>The kinds of rule: finding, guard, suitability, priority, balance, caution, contradiction.</summary>
    public required ImmutableArray<string> RuleKinds { get; init; }

    /// <summary>The kinds of element: practice, service, finding, signal, regional structure.</summary>
    public required ImmutableArray<string> ElementKinds { get; init; }

    public static CliWords Of(Language language) => language switch
    {
        Language.French => FrenchWords.Words,
        Language.Dutch => DutchWords.Words,
        Language.German => GermanWords.Words,
        _ => EnglishWords.Words,
    };
}
