using System.Collections.Immutable;

namespace VifRecommender.Diagnostics;

/// <summary>
/// All diagnostics: <c>VIF1xxx</c> syntax, <c>VIF2xxx</c> shape, <c>VIF3xxx</c> references and meaning, <c>VIF4xxx</c> rule logic.
/// An id is never reused.
/// </summary>
public static class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor NotReadable =
        Error("VIF1001", "The input cannot be read", "Name a file that exists and may be read, or - for standard input.");
    internal static readonly DiagnosticDescriptor NotUtf8 = Error("VIF1002", "The file is not UTF-8", "Save the file as UTF-8.");
    internal static readonly DiagnosticDescriptor Syntax =
        Error("VIF1003", "The file is not JSON", "Mend the JSON at the place that is named; comments and trailing commas are not JSON.");
    internal static readonly DiagnosticDescriptor Truncated =
        Error("VIF1004", "The file ends too early", "Close every string, list and object; the file may have been cut.");
    internal static readonly DiagnosticDescriptor TrailingContent =
        Error("VIF1005", "Something follows the document", "Keep one JSON document in a file.");
    internal static readonly DiagnosticDescriptor TooDeep =
        Error("VIF1006", "The file nests too deeply", "Flatten the structure; see Limits.MaxDepth.");
    internal static readonly DiagnosticDescriptor TooLarge = Error("VIF1007", "The file is too large", "Split the file; see Limits.");
    internal static readonly DiagnosticDescriptor Empty = Error("VIF1008", "The file is empty", "Write a JSON object.");
    internal static readonly DiagnosticDescriptor TooMany =
        Error("VIF1009", "The file has too many values", "Split the file; see Limits.MaxValues.");
    internal static readonly DiagnosticDescriptor NotWritable =
        Error("VIF1010", "The output cannot be written", "Name a file in a folder that exists and may be written.");
    internal static readonly DiagnosticDescriptor BadUsage =
        Error("VIF1011", "The command line is not understood", "Mend what is named; --help lists the commands and options.");
    internal static readonly DiagnosticDescriptor NoSolver =
        Error("VIF1012", "The solver cannot be loaded", "Plan on a system for which there is a solver; they are named.");

    internal static readonly DiagnosticDescriptor UnknownMember =
        Error("VIF2001", "Unknown member", "Use a member of the schema; the nearest one is named.");
    internal static readonly DiagnosticDescriptor DuplicateMember = Error("VIF2002", "Duplicate member", "Keep one of the two.");
    internal static readonly DiagnosticDescriptor MissingMember = Error("VIF2003", "Missing member", "Add the member.");
    internal static readonly DiagnosticDescriptor WrongType =
        Error("VIF2004", "Wrong type of value", "Write a value of the type that is named; leave out what is not known.");
    internal static readonly DiagnosticDescriptor OutOfRange =
        Error("VIF2005", "Number out of range", "Use a number within the range that is named.");
    internal static readonly DiagnosticDescriptor UnknownWord =
        Error("VIF2006", "Unknown word", "Use one of the words that are listed; the nearest one is named.");
    internal static readonly DiagnosticDescriptor BadFormat =
        Error("VIF2007", "Badly formed text", "Write the text in the form that is named.");
    internal static readonly DiagnosticDescriptor SchemaVersion = Error("VIF2008", "Unsupported schema version", "Use schemaVersion 1.");
    internal static readonly DiagnosticDescriptor BadCondition =
        Error("VIF2009", "Not a condition", "A condition has exactly one operator.");
    internal static readonly DiagnosticDescriptor EmptyRange = Error("VIF2010", "Empty range", "Put the lower end first.");

    internal static readonly DiagnosticDescriptor DuplicateId = Error("VIF3001", "Duplicate id", "Give each element an id of its own.");
    internal static readonly DiagnosticDescriptor UnknownId =
        Error("VIF3002", "Reference to something that does not exist", "Use an id of the catalogue; the nearest one is named.");
    internal static readonly DiagnosticDescriptor RepeatedReference = Error("VIF3003", "The same reference twice", "Keep one of the two.");
    internal static readonly DiagnosticDescriptor GuardRemoved =
        Error("VIF3004", "A guard cannot be removed", "Leave the guard in place; a host that takes it upon itself sets AllowGuardRemoval.");
    internal static readonly DiagnosticDescriptor NotReweightable =
        Error("VIF3005", "Only a priority rule has points to change", "Name a priority rule.");
    internal static readonly DiagnosticDescriptor UnknownBase =
        Error("VIF3006", "The overlay extends another catalogue", "Give the overlay together with the catalogue that it extends.");
    internal static readonly DiagnosticDescriptor MissingHeader =
        Error("VIF3007", "The catalogue does not say what it is", "Add the member catalogue with id and version, or extends.");
    internal static readonly DiagnosticDescriptor TooManyElements =
        Error("VIF3008", "A catalogue with too many elements", "Leave out what is not used; see Limits.");
    internal static readonly DiagnosticDescriptor TooManyThresholds = Error("VIF3009", "One fact is compared with too many numbers",
        "Keep the numbers at which the advice changes; see Limits.MaxThresholdsPerFact.");

    // Remarks of a reader that was told to keep what the catalogue has not: the profile is used.
    internal static readonly DiagnosticDescriptor KeptId = Warning("VIF3101", "A statement on something that this catalogue has not",
        "Nothing has to be mended: give the catalogue the addition that it belongs to, or remove the statement.");

    internal static readonly DiagnosticDescriptor FindingCycle =
        Error("VIF4001", "A finding depends on its own absence", "Break the cycle that is named.");
    internal static readonly DiagnosticDescriptor NotMonotone = Error("VIF4002", "A prerequisite that progress could undo",
        "Needs and guards may ask for a service's presence, never for its absence or for a finding.");
    internal static readonly DiagnosticDescriptor PrerequisiteCycle =
        Error("VIF4003", "Practices that wait for each other", "Say how one of the services comes from outside, or loosen a need.");
    internal static readonly DiagnosticDescriptor NobodyDelivers = Error("VIF4004", "A service that nothing delivers and nothing explains",
        "Let a practice deliver it, or say how it comes from outside.");
    internal static readonly DiagnosticDescriptor NeverEstablished =
        Error("VIF4005", "A finding that no rule establishes", "Add a rule of kind finding for it, or remove it.");
    internal static readonly DiagnosticDescriptor UnknownPlaceholder =
        Error("VIF4006", "A placeholder that nothing fills", "Use one of the names that are listed; the nearest one is named.");

    // Remarks of the analysis: the catalogue works, and something in it is odd.
    internal static readonly DiagnosticDescriptor NeverRecommended =
        Warning("VIF4101", "A practice that no profile can be recommended", "Loosen its needs, guards or scales.");
    internal static readonly DiagnosticDescriptor NeverHolds = Warning("VIF4102", "A rule that can never hold", "Correct or remove it.");
    internal static readonly DiagnosticDescriptor AlwaysHolds =
        Warning("VIF4103", "A rule whose condition always holds", "Leave the condition out, or correct it.");
    internal static readonly DiagnosticDescriptor Subsumed =
        Warning("VIF4104", "A rule that another makes superfluous", "Remove the first, or narrow the second.");
    internal static readonly DiagnosticDescriptor GuardWithoutEffect =
        Warning("VIF4105", "A guard that holds nothing back", "Remove it, or let it ask for more.");
    internal static readonly DiagnosticDescriptor RulesContradict =
        Warning("VIF4106", "Two rules that work against each other", "Correct one of the two.");
    internal static readonly DiagnosticDescriptor FindingUnused =
        Warning("VIF4107", "A finding that nothing uses", "Let a practice answer it.");
    internal static readonly DiagnosticDescriptor Untranslated = Warning("VIF4108", "A text that was not translated", "Translate it.");
    internal static readonly DiagnosticDescriptor SelectsNothing =
        Warning("VIF4111", "A rule that selects no practice", "Correct 'for', or remove the rule.");
    internal static readonly DiagnosticDescriptor NoPoints =
        Warning("VIF4112", "A rule that gives 0 points", "Give it points, or remove it.");
    internal static readonly DiagnosticDescriptor SelectedTwice =
        Warning("VIF4113", "Two rules that choose the same practices in other words", "Keep their sum in one rule.");
    internal static readonly DiagnosticDescriptor FindingLeadsNowhere =
        Warning("VIF4114", "A finding that only unused findings use", "Let a practice answer one of them.");
    internal static readonly DiagnosticDescriptor NeverUsed =
        Warning("VIF4115", "A signal, service, structure or source that nothing uses", "Use it, or remove it.");
    internal static readonly DiagnosticDescriptor InsteadUnsuited =
        Warning("VIF4116", "A practice that is named instead and does not suit either", "Name another practice.");
    internal static readonly DiagnosticDescriptor CautionTwice = Warning("VIF4117", "The same caution twice", "Remove one of the two.");
    internal static readonly DiagnosticDescriptor Masked =
        Warning("VIF4118", "Points or a caution for what never suits then", "Correct the condition, or leave the practice out.");
    internal static readonly DiagnosticDescriptor RedundantPart =
        Warning("VIF4119", "A part of a condition that changes nothing", "Leave it out, or correct it.");
    internal static readonly DiagnosticDescriptor OneRulePerRegion =
        Warning("VIF4120", "One rule per region where one rule would do", "Write one rule that asks for any of the regions.");
    internal static readonly DiagnosticDescriptor BandsWithGap =
        Warning("VIF4121", "A gap between bands of one measure", "Let one band end where the other begins.");
    internal static readonly DiagnosticDescriptor BandsOverlap =
        Warning("VIF4122", "Bands of one measure that overlap", "Let one band end where the other begins.");
    internal static readonly DiagnosticDescriptor NoBeginning =
        Warning("VIF4123", "A practice that does not say how to begin", "Add what is named; until then the description stands in.");
    internal static readonly DiagnosticDescriptor NotDecided =
        Warning("VIF4190", "Not decided within the budget", "Let conditions hang on fewer facts, or give the analysis a larger budget.");

    /// <summary>Every diagnostic of a file, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotReadable, NotUtf8, Syntax, Truncated, TrailingContent, TooDeep, TooLarge, Empty, TooMany, NotWritable, BadUsage, NoSolver,
        UnknownMember, DuplicateMember, MissingMember, WrongType, OutOfRange, UnknownWord, BadFormat, SchemaVersion, BadCondition,
        EmptyRange,
        DuplicateId, UnknownId, RepeatedReference, GuardRemoved, NotReweightable, UnknownBase, MissingHeader, TooManyElements,
        TooManyThresholds, KeptId,
        FindingCycle, NotMonotone, PrerequisiteCycle, NobodyDelivers, NeverEstablished, UnknownPlaceholder,
    ];

    /// <summary>Every remark that the analysis of a catalogue can make, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Remarks { get; } =
    [
        NeverRecommended, NeverHolds, AlwaysHolds, Subsumed, GuardWithoutEffect, RulesContradict, FindingUnused, Untranslated,
        SelectsNothing, NoPoints, SelectedTwice,
        FindingLeadsNowhere, NeverUsed, InsteadUnsuited, CautionTwice, Masked, RedundantPart, OneRulePerRegion, BandsWithGap, BandsOverlap,
        NoBeginning, NotDecided,
    ];

    private static DiagnosticDescriptor Warning(string id, string title, string mend) => new(id, title, Severity.Warning, mend);

    private static DiagnosticDescriptor Error(string id, string title, string mend) => new(id, title, Severity.Error, mend);
}
