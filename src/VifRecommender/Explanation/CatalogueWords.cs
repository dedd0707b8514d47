using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The words that describe the elements of a catalogue, in one language.</summary>
internal sealed record CatalogueWords
{
    /// <summary>Before parts that all hold.</summary>
    public required string AllOf { get; init; }

    /// <summary>Before parts of which one holds.</summary>
    public required string AnyOf { get; init; }

    /// <summary>Before a part that does not hold.</summary>
    public required string NoneOf { get; init; }

    /// <summary>For a rule without a condition.</summary>
    public required string Always { get; init; }

    /// <summary>Before the condition of a rule.</summary>
    public required string When { get; init; }

    /// <summary>Before what a guard requires.</summary>
    public required string Requires { get; init; }

    /// <summary>Before the practices of a rule.</summary>
    public required string AppliesTo { get; init; }

    /// <summary>For a rule that names no practices.</summary>
    public required string AllPractices { get; init; }

    /// <summary>Before the condition under which a practice is served.</summary>
    public required string ServedBy { get; init; }

    public required string ReopenedBy { get; init; }

    /// <summary>Before the findings that a practice answers.</summary>
    public required string Answers { get; init; }

    /// <summary>Before the answers to a choice.</summary>
    public required string PossibleAnswers { get; init; }

    /// <summary>Before the practices that answer a finding.</summary>
    public required string AnsweredBy { get; init; }

    /// <summary>Before the rules that establish a finding.</summary>
    public required string EstablishedBy { get; init; }

    /// <summary>Before the finding that a rule establishes.</summary>
    public required string Establishes { get; init; }

    /// <summary>Before the practices that deliver a service.</summary>
    public required string DeliveredBy { get; init; }

    /// <summary>Before the practices for which a service is indispensable.</summary>
    public required string NeededBy { get; init; }

    /// <summary>Before the rules that concern a practice.</summary>
    public required string Rules { get; init; }

    /// <summary>Before who can hold a service.</summary>
    public required string MayBeHeldBy { get; init; }

    /// <summary>Before how a service comes from outside.</summary>
    public required string FromOutside { get; init; }

    /// <summary>Before the severity of a finding.</summary>
    public required string Severity { get; init; }

    /// <summary>Before the level from which a practice is suitable.</summary>
    public required string Level { get; init; }

    /// <summary>Before the levels that a practice raises.</summary>
    public required string Raises { get; init; }

    /// <summary>Before where a statement comes from.</summary>
    public required string Provenance { get; init; }

    /// <summary>All fields of a practice but those named before.</summary>
    public required string TheRest { get; init; }

    /// <summary>From so many inhabitants on; {n}.</summary>
    public required string From { get; init; }

    /// <summary>The kinds of rule: finding, guard, suitability, priority, balance, caution, contradiction.</summary>
    public required ImmutableArray<string> RuleKinds { get; init; }

    /// <summary>The kinds of element: practice, service, finding, signal, regional structure, declared fact.</summary>
    public required ImmutableArray<string> ElementKinds { get; init; }

    /// <summary>The kinds of rule as headings, in the same order.</summary>
    public required ImmutableArray<string> RuleGroups { get; init; }

    /// <summary>
    /// The kinds of element as headings: practices, services, findings, signals, regional structures, rules, declared facts.
    /// </summary>
    public required ImmutableArray<string> ElementGroups { get; init; }

    /// <summary>The title of the catalogue as a document.</summary>
    public required string CatalogueTitle { get; init; }

    /// <summary>What the document holds; {practices}, {rules}, {services} and {findings}.</summary>
    public required string Holds { get; init; }

    /// <summary>The title of a practice, as a field.</summary>
    public required string TitleField { get; init; }

    /// <summary>The description of a practice, as a field.</summary>
    public required string DescriptionField { get; init; }

    /// <summary>Back to the table of contents.</summary>
    public required string BackToContents { get; init; }

    /// <summary>The words of a language.</summary>
    public static CatalogueWords Of(Language language) => language switch
    {
        Language.French => FrenchCatalogueWords.Words,
        Language.Dutch => DutchCatalogueWords.Words,
        Language.German => GermanCatalogueWords.Words,
        Language.English => EnglishCatalogueWords.Words,
    };
}
