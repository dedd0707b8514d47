using VifRecommender.Profiles;

namespace VifRecommender.Cli.Asking;

/// <summary>The words of the interview in one language.</summary>
internal sealed record AskWords
{
    public required string WhichCommune { get; init; }

    /// <summary>{text}.</summary>
    public required string NoCommune { get; init; }

    /// <summary>{text}, {names}.</summary>
    public required string IsPart { get; init; }

    /// <summary>{text}, {names}.</summary>
    public required string HasMerged { get; init; }

    /// <summary>{text}, {names}.</summary>
    public required string MayBe { get; init; }

    /// <summary>{name}, {file}.</summary>
    public required string Begin { get; init; }

    public required string Keys { get; init; }

    /// <summary>{n}.</summary>
    public required string Question { get; init; }

    public required string Together { get; init; }

    /// <summary>What is added where it matters who holds a service.</summary>
    public required string TogetherHeld { get; init; }

    public required string Number { get; init; }

    public required string DontKnow { get; init; }

    /// <summary>{same}, {all}, {practices}.</summary>
    public required string Why { get; init; }

    /// <summary>{text}.</summary>
    public required string NotUnderstood { get; init; }

    /// <summary>How one of numbered answers is given, said again after a line that is no answer.</summary>
    public required string AnswerOne { get; init; }

    /// <summary>How several questions are answered on one line, said again after a line that is no answer.</summary>
    public required string AnswerTogether { get; init; }

    public required string NothingMoved { get; init; }

    /// <summary>{in}, {out}.</summary>
    public required string Moved { get; init; }

    /// <summary>{in}.</summary>
    public required string Came { get; init; }

    public required string NothingToUndo { get; init; }

    public required string Undone { get; init; }

    public required string Settled { get; init; }

    /// <summary>{file}.</summary>
    public required string Saved { get; init; }

    public required string FirstFive { get; init; }

    public required string Offer { get; init; }

    public required string There { get; init; }

    public required string NotThere { get; init; }

    public required string NotKnown { get; init; }

    public required string[] Yes { get; init; }

    public required string[] No { get; init; }

    public required string[] Back { get; init; }

    public required string[] Stop { get; init; }

    public required string[] Reason { get; init; }

    public required char Zone { get; init; }

    public required char Region { get; init; }

    public static AskWords Of(Language language) => language switch
    {
        Language.French => FrenchAskWords.Words,
        Language.Dutch => DutchAskWords.Words,
        Language.German => GermanAskWords.Words,
        Language.English => EnglishAskWords.Words,
    };
}
