using System.Collections.Immutable;

namespace VifRecommender.Diagnostics;

/// <summary>
/// All diagnostics: <c>VIF1xxx</c> syntax, <c>VIF2xxx</c> shape, <c>VIF3xxx</c> references and meaning, <c>VIF4xxx</c> rule logic.
/// An id is never reused.
/// </summary>
public static class DiagnosticCatalogue
{
    /// <summary><c>VIF1001</c>: the input cannot be read.</summary>
    public static DiagnosticDescriptor NotReadable { get; } =
        Error("VIF1001", "The input cannot be read", "Name a file that exists and may be read, or - for standard input.");

    /// <summary><c>VIF1002</c>: the file is not UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Error("VIF1002", "The file is not UTF-8", "Save the file as UTF-8.");

    /// <summary><c>VIF1003</c>: the file is not JSON.</summary>
    public static DiagnosticDescriptor Syntax { get; } =
        Error("VIF1003", "The file is not JSON", "Mend the JSON at the place that is named; comments and trailing commas are not JSON.");

    /// <summary><c>VIF1004</c>: the file ends too early.</summary>
    public static DiagnosticDescriptor Truncated { get; } =
        Error("VIF1004", "The file ends too early", "Close every string, list and object; the file may have been cut.");

    /// <summary><c>VIF1005</c>: something follows the document.</summary>
    public static DiagnosticDescriptor TrailingContent { get; } =
        Error("VIF1005", "Something follows the document", "Keep one JSON document in a file.");

    /// <summary><c>VIF1006</c>: the file nests too deeply.</summary>
    public static DiagnosticDescriptor TooDeep { get; } =
        Error("VIF1006", "The file nests too deeply", "Flatten the structure; see Limits.MaxDepth.");

    /// <summary><c>VIF1007</c>: the file is too large.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = Error("VIF1007", "The file is too large", "Split the file; see Limits.");

    /// <summary><c>VIF1008</c>: the file is empty.</summary>
    public static DiagnosticDescriptor Empty { get; } = Error("VIF1008", "The file is empty", "Write a JSON object.");

    /// <summary><c>VIF1009</c>: the file has too many values.</summary>
    public static DiagnosticDescriptor TooMany { get; } =
        Error("VIF1009", "The file has too many values", "Split the file; see Limits.MaxValues.");

    /// <summary><c>VIF1010</c>: the output cannot be written.</summary>
    public static DiagnosticDescriptor NotWritable { get; } =
        Error("VIF1010", "The output cannot be written", "Name a file in a folder that exists and may be written.");

    /// <summary><c>VIF1011</c>: the command line is not understood.</summary>
    public static DiagnosticDescriptor BadUsage { get; } =
        Error("VIF1011", "The command line is not understood", "Mend what is named; --help lists the commands and options.");

    /// <summary><c>VIF1012</c>: the solver cannot be loaded.</summary>
    public static DiagnosticDescriptor NoSolver { get; } =
        Error("VIF1012", "The solver cannot be loaded", "Plan on a system for which there is a solver; they are named.");

    /// <summary><c>VIF2001</c>: unknown member.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } =
        Error("VIF2001", "Unknown member", "Use a member of the schema; the nearest one is named.");

    /// <summary><c>VIF2002</c>: duplicate member.</summary>
    public static DiagnosticDescriptor DuplicateMember { get; } = Error("VIF2002", "Duplicate member", "Keep one of the two.");

    /// <summary><c>VIF2003</c>: missing member.</summary>
    public static DiagnosticDescriptor MissingMember { get; } = Error("VIF2003", "Missing member", "Add the member.");

    /// <summary><c>VIF2004</c>: wrong type of value.</summary>
    public static DiagnosticDescriptor WrongType { get; } =
        Error("VIF2004", "Wrong type of value", "Write a value of the type that is named; leave out what is not known.");

    /// <summary><c>VIF2005</c>: number out of range.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } =
        Error("VIF2005", "Number out of range", "Use a number within the range that is named.");

    /// <summary><c>VIF2006</c>: unknown word.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } =
        Error("VIF2006", "Unknown word", "Use one of the words that are listed; the nearest one is named.");

    /// <summary><c>VIF2007</c>: badly formed text.</summary>
    public static DiagnosticDescriptor BadFormat { get; } =
        Error("VIF2007", "Badly formed text", "Write the text in the form that is named.");

    /// <summary><c>VIF2008</c>: unsupported schema version.</summary>
    public static DiagnosticDescriptor SchemaVersion { get; } = Error("VIF2008", "Unsupported schema version", "Use schemaVersion 1.");

    /// <summary><c>VIF2009</c>: not a condition.</summary>
    public static DiagnosticDescriptor BadCondition { get; } =
        Error("VIF2009", "Not a condition", "A condition has exactly one operator.");

    /// <summary><c>VIF2010</c>: empty range.</summary>
    public static DiagnosticDescriptor EmptyRange { get; } = Error("VIF2010", "Empty range", "Put the lower end first.");

    // A remark of the readers: the file is used.
    /// <summary><c>VIF2101</c>: an older form.</summary>
    public static DiagnosticDescriptor OlderForm { get; } =
        Warning("VIF2101", "An older form",
            "Nothing has to be mended for now: write it in the form that is named when you next change it.");

    /// <summary><c>VIF3001</c>: duplicate id.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = Error("VIF3001", "Duplicate id", "Give each element an id of its own.");

    /// <summary><c>VIF3002</c>: reference to something that does not exist.</summary>
    public static DiagnosticDescriptor UnknownId { get; } =
        Error("VIF3002", "Reference to something that does not exist", "Use an id of the catalogue; the nearest one is named.");

    /// <summary><c>VIF3003</c>: the same reference twice.</summary>
    public static DiagnosticDescriptor RepeatedReference { get; } = Error("VIF3003", "The same reference twice", "Keep one of the two.");

    /// <summary><c>VIF3004</c>: a guard cannot be removed.</summary>
    public static DiagnosticDescriptor GuardRemoved { get; } =
        Error("VIF3004", "A guard cannot be removed", "Leave the guard in place; a host that takes it upon itself sets AllowGuardRemoval.");

    /// <summary><c>VIF3005</c>: only a priority rule has points to change.</summary>
    public static DiagnosticDescriptor NotReweightable { get; } =
        Error("VIF3005", "Only a priority rule has points to change", "Name a priority rule.");

    /// <summary><c>VIF3006</c>: the overlay extends another catalogue.</summary>
    public static DiagnosticDescriptor UnknownBase { get; } =
        Error("VIF3006", "The overlay extends another catalogue", "Give the overlay together with the catalogue that it extends.");

    /// <summary><c>VIF3007</c>: the catalogue does not say what it is.</summary>
    public static DiagnosticDescriptor MissingHeader { get; } =
        Error("VIF3007", "The catalogue does not say what it is", "Add the member catalogue with id and version, or extends.");

    /// <summary><c>VIF3008</c>: a catalogue with too many elements.</summary>
    public static DiagnosticDescriptor TooManyElements { get; } =
        Error("VIF3008", "A catalogue with too many elements", "Leave out what is not used; see Limits.");

    /// <summary><c>VIF3009</c>: one fact is compared with too many numbers.</summary>
    public static DiagnosticDescriptor TooManyThresholds { get; } = Error("VIF3009", "One fact is compared with too many numbers",
        "Keep the numbers at which the advice changes; see Limits.MaxThresholdsPerFact.");

    // Remarks of a reader that keeps ids which the catalogue does not have: the profile is used.
    /// <summary><c>VIF3101</c>: a statement on something that this catalogue has not.</summary>
    public static DiagnosticDescriptor KeptId { get; } = Warning("VIF3101", "A statement on something that this catalogue has not",
        "Nothing has to be mended: give the catalogue the addition that it belongs to, or remove the statement.");

    /// <summary><c>VIF4001</c>: a finding depends on its own absence.</summary>
    public static DiagnosticDescriptor FindingCycle { get; } =
        Error("VIF4001", "A finding depends on its own absence", "Break the cycle that is named.");

    /// <summary><c>VIF4002</c>: a prerequisite that progress could undo.</summary>
    public static DiagnosticDescriptor NotMonotone { get; } = Error("VIF4002", "A prerequisite that progress could undo",
        "Needs and guards may ask for a service's presence, never for its absence or for a finding.");

    /// <summary><c>VIF4003</c>: practices that wait for each other.</summary>
    public static DiagnosticDescriptor PrerequisiteCycle { get; } =
        Error("VIF4003", "Practices that wait for each other", "Say how one of the services comes from outside, or loosen a need.");

    /// <summary><c>VIF4004</c>: a service that nothing delivers and nothing explains.</summary>
    public static DiagnosticDescriptor NobodyDelivers { get; } = Error("VIF4004", "A service that nothing delivers and nothing explains",
        "Let a practice deliver it, or say how it comes from outside.");

    /// <summary><c>VIF4005</c>: a finding that no rule establishes.</summary>
    public static DiagnosticDescriptor NeverEstablished { get; } =
        Error("VIF4005", "A finding that no rule establishes", "Add a rule of kind finding for it, or remove it.");

    /// <summary><c>VIF4006</c>: a placeholder that nothing fills.</summary>
    public static DiagnosticDescriptor UnknownPlaceholder { get; } =
        Error("VIF4006", "A placeholder that nothing fills", "Use one of the names that are listed; the nearest one is named.");

    // Remarks of the analysis: the catalogue works, and something in it is odd.
    /// <summary><c>VIF4101</c>: a practice that no profile can be recommended.</summary>
    public static DiagnosticDescriptor NeverRecommended { get; } =
        Warning("VIF4101", "A practice that no profile can be recommended", "Loosen its needs, guards or scales.");

    /// <summary><c>VIF4102</c>: a rule that can never hold.</summary>
    public static DiagnosticDescriptor NeverHolds { get; } = Warning("VIF4102", "A rule that can never hold", "Correct or remove it.");

    /// <summary><c>VIF4103</c>: a rule whose condition always holds.</summary>
    public static DiagnosticDescriptor AlwaysHolds { get; } =
        Warning("VIF4103", "A rule whose condition always holds", "Leave the condition out, or correct it.");

    /// <summary><c>VIF4104</c>: a rule that another makes superfluous.</summary>
    public static DiagnosticDescriptor Subsumed { get; } =
        Warning("VIF4104", "A rule that another makes superfluous", "Remove the first, or narrow the second.");

    /// <summary><c>VIF4105</c>: a guard that holds nothing back.</summary>
    public static DiagnosticDescriptor GuardWithoutEffect { get; } =
        Warning("VIF4105", "A guard that holds nothing back", "Remove it, or let it ask for more.");

    /// <summary><c>VIF4106</c>: two rules that work against each other.</summary>
    public static DiagnosticDescriptor RulesContradict { get; } =
        Warning("VIF4106", "Two rules that work against each other", "Correct one of the two.");

    /// <summary><c>VIF4107</c>: a finding that nothing uses.</summary>
    public static DiagnosticDescriptor FindingUnused { get; } =
        Warning("VIF4107", "A finding that nothing uses", "Let a practice answer it.");

    /// <summary><c>VIF4108</c>: a text that was not translated.</summary>
    public static DiagnosticDescriptor Untranslated { get; } = Warning("VIF4108", "A text that was not translated", "Translate it.");

    /// <summary><c>VIF4111</c>: a rule that selects no practice.</summary>
    public static DiagnosticDescriptor SelectsNothing { get; } =
        Warning("VIF4111", "A rule that selects no practice", "Correct 'for', or remove the rule.");

    /// <summary><c>VIF4112</c>: a rule that gives 0 points.</summary>
    public static DiagnosticDescriptor NoPoints { get; } =
        Warning("VIF4112", "A rule that gives 0 points", "Give it points, or remove it.");

    /// <summary><c>VIF4113</c>: two rules that choose the same practices in other words.</summary>
    public static DiagnosticDescriptor SelectedTwice { get; } =
        Warning("VIF4113", "Two rules that choose the same practices in other words", "Keep their sum in one rule.");

    /// <summary><c>VIF4114</c>: a finding that only unused findings use.</summary>
    public static DiagnosticDescriptor FindingLeadsNowhere { get; } =
        Warning("VIF4114", "A finding that only unused findings use", "Let a practice answer one of them.");

    /// <summary><c>VIF4115</c>: a signal, service, structure or source that nothing uses.</summary>
    public static DiagnosticDescriptor NeverUsed { get; } =
        Warning("VIF4115", "A signal, service, structure or source that nothing uses", "Use it, or remove it.");

    /// <summary><c>VIF4116</c>: a practice that is named instead and does not suit either.</summary>
    public static DiagnosticDescriptor InsteadUnsuited { get; } =
        Warning("VIF4116", "A practice that is named instead and does not suit either", "Name another practice.");

    /// <summary><c>VIF4117</c>: the same caution twice.</summary>
    public static DiagnosticDescriptor CautionTwice { get; } = Warning("VIF4117", "The same caution twice", "Remove one of the two.");

    /// <summary><c>VIF4118</c>: points or a caution for what never suits then.</summary>
    public static DiagnosticDescriptor Masked { get; } =
        Warning("VIF4118", "Points or a caution for what never suits then", "Correct the condition, or leave the practice out.");

    /// <summary><c>VIF4119</c>: a part of a condition that changes nothing.</summary>
    public static DiagnosticDescriptor RedundantPart { get; } =
        Warning("VIF4119", "A part of a condition that changes nothing", "Leave it out, or correct it.");

    /// <summary><c>VIF4120</c>: one rule per region where one rule would do.</summary>
    public static DiagnosticDescriptor OneRulePerRegion { get; } =
        Warning("VIF4120", "One rule per region where one rule would do", "Write one rule that asks for any of the regions.");

    /// <summary><c>VIF4121</c>: a gap between bands of one measure.</summary>
    public static DiagnosticDescriptor BandsWithGap { get; } =
        Warning("VIF4121", "A gap between bands of one measure", "Let one band end where the other begins.");

    /// <summary><c>VIF4122</c>: bands of one measure that overlap.</summary>
    public static DiagnosticDescriptor BandsOverlap { get; } =
        Warning("VIF4122", "Bands of one measure that overlap", "Let one band end where the other begins.");

    /// <summary><c>VIF4123</c>: a practice that does not say how to begin.</summary>
    public static DiagnosticDescriptor NoBeginning { get; } =
        Warning("VIF4123", "A practice that does not say how to begin", "Add what is named; until then the description stands in.");

    /// <summary><c>VIF4124</c>: a text that lacks a language which its overlay serves.</summary>
    public static DiagnosticDescriptor NotServed { get; } = Warning("VIF4124", "A text that lacks a language which its overlay serves",
        "Add the language, or take it out of 'languages'; until then another language stands in.");

    /// <summary><c>VIF4125</c>: a source or help line that nobody verified for eighteen months.</summary>
    public static DiagnosticDescriptor Aged { get; } = Warning("VIF4125", "A source or help line that nobody verified for eighteen months",
        "Verify it, mend what changed, and write the day in 'accessed' of the source.");

    /// <summary><c>VIF4190</c>: not decided within the budget.</summary>
    public static DiagnosticDescriptor NotDecided { get; } =
        Warning("VIF4190", "Not decided within the budget", "Let conditions hang on fewer facts, or give the analysis a larger budget.");

    /// <summary>Every diagnostic of a file, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotReadable, NotUtf8, Syntax, Truncated, TrailingContent, TooDeep, TooLarge, Empty, TooMany, NotWritable, BadUsage, NoSolver,
        UnknownMember, DuplicateMember, MissingMember, WrongType, OutOfRange, UnknownWord, BadFormat, SchemaVersion, BadCondition,
        EmptyRange, OlderForm,
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
        NoBeginning, NotServed, Aged, NotDecided,
    ];

    private static DiagnosticDescriptor Warning(string id, string title, string mend) => new(id, title, Severity.Warning, mend);

    private static DiagnosticDescriptor Error(string id, string title, string mend) => new(id, title, Severity.Error, mend);
}
