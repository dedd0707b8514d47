using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>
/// Every word of the explanations in one language. All members are required: a text that is missing in a language does not compile.
/// Templates take the placeholders that their summary names.
/// </summary>
internal sealed partial record Wording
{
    /// <summary>Joins the last two items of a list.</summary>
    public required string And { get; init; }

    /// <summary>Joins the last two items of a choice.</summary>
    public required string Or { get; init; }

    /// <summary>What is not known.</summary>
    public required string NotKnown { get; init; }

    /// <summary>A value with its holder: {value}, {holder}.</summary>
    public required string HeldBy { get; init; }

    /// <summary>What is expected of a service that another holds.</summary>
    public required string WithinReach { get; init; }

    /// <summary>Heading of an advice; {commune}.</summary>
    public required string Title { get; init; }

    /// <summary>Who decides.</summary>
    public required string Decides { get; init; }

    /// <summary>The emergency lines.</summary>
    public required string Danger { get; init; }

    /// <summary>{n} inhabitants.</summary>
    public required string Inhabitants { get; init; }

    /// <summary>{version} of the catalogue.</summary>
    public required string CatalogueVersion { get; init; }

    /// <summary>Heading.</summary>
    public required string Helplines { get; init; }

    /// <summary>Heading.</summary>
    public required string Findings { get; init; }

    /// <summary>Above what shows where people cannot be protected.</summary>
    public required string NotPublic { get; init; }

    /// <summary>Heading of wave 0.</summary>
    public required string Now { get; init; }

    /// <summary>Heading.</summary>
    public required string Later { get; init; }

    /// <summary>Heading.</summary>
    public required string NotAdvised { get; init; }

    /// <summary>Heading.</summary>
    public required string InPlace { get; init; }

    /// <summary>Heading.</summary>
    public required string Questions { get; init; }

    /// <summary>Below the questions, where the search ended before every open fact was tried.</summary>
    public required string QuestionsUnfinished { get; init; }

    /// <summary>Heading.</summary>
    public required string Coverage { get; init; }

    /// <summary>Heading.</summary>
    public required string Sources { get; init; }

    /// <summary>An empty list.</summary>
    public required string None { get; init; }

    /// <summary>{n} further practices.</summary>
    public required string More { get; init; }

    /// <summary>Column.</summary>
    public required string Rank { get; init; }

    /// <summary>Column.</summary>
    public required string Practice { get; init; }

    /// <summary>Column.</summary>
    public required string Domain { get; init; }

    /// <summary>Column.</summary>
    public required string Effort { get; init; }

    /// <summary>Column.</summary>
    public required string Scale { get; init; }

    /// <summary>Column.</summary>
    public required string Points { get; init; }

    /// <summary>Column.</summary>
    public required string Step { get; init; }

    /// <summary>Column.</summary>
    public required string Status { get; init; }

    /// <summary>Column of a helpline.</summary>
    public required string Number { get; init; }

    /// <summary>Column of a helpline.</summary>
    public required string Line { get; init; }

    /// <summary>Column of a helpline.</summary>
    public required string Hours { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountInPlace { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountNow { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountLater { get; init; }

    /// <summary>Column of the coverage.</summary>
    public required string CountNotAdvised { get; init; }

    /// <summary>Label.</summary>
    public required string Why { get; init; }

    /// <summary>Label.</summary>
    public required string Safety { get; init; }

    /// <summary>Label.</summary>
    public required string Delivers { get; init; }

    /// <summary>Label.</summary>
    public required string Unlocks { get; init; }

    /// <summary>A list that is cut: {items} and {n} more.</summary>
    public required string AndMore { get; init; }

    /// <summary>Some of several ways, of which one is enough, and how many others there are: {items}, {n}.</summary>
    public required string OrMore { get; init; }

    /// <summary>Label.</summary>
    public required string ScoreLabel { get; init; }

    /// <summary>Label.</summary>
    public required string Indicators { get; init; }

    /// <summary>Label.</summary>
    public required string Evidence { get; init; }

    /// <summary>Label.</summary>
    public required string Cost { get; init; }

    /// <summary>Label.</summary>
    public required string Staff { get; init; }

    /// <summary>Label.</summary>
    public required string Duration { get; init; }

    /// <summary>Label.</summary>
    public required string Audience { get; init; }

    /// <summary>Label.</summary>
    public required string Lighter { get; init; }

    /// <summary>Label.</summary>
    public required string Facts { get; init; }

    /// <summary>Label.</summary>
    public required string Rule { get; init; }

    /// <summary>Label.</summary>
    public required string Needs { get; init; }

    /// <summary>Label.</summary>
    public required string Helps { get; init; }

    /// <summary>Names of the domains, in the order of the enum.</summary>
    public required ImmutableArray<string> Domains { get; init; }

    /// <summary>Names of the dimensions of maturity, in the order of the enum.</summary>
    public required ImmutableArray<string> Dimensions { get; init; }

    /// <summary>Names of the scales, in the order of the enum.</summary>
    public required ImmutableArray<string> Scales { get; init; }

    /// <summary>Names of the efforts, in the order of the enum.</summary>
    public required ImmutableArray<string> Efforts { get; init; }

    /// <summary>Names of the strengths of evidence, in the order of the enum.</summary>
    public required ImmutableArray<string> Strengths { get; init; }

    /// <summary>Tags and sentences of the effects, in the order of the enum.</summary>
    public required ImmutableArray<string> Effects { get; init; }

    /// <summary>What effects are measured on, in the order of the enum.</summary>
    public required ImmutableArray<string> EffectMeasures { get; init; }

    /// <summary>How sure effects are, in the order of the enum.</summary>
    public required ImmutableArray<string> EffectCertainties { get; init; }

    /// <summary>The words of observed values and tests.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>The wording of a language.</summary>
    public static Wording Of(Language language) => language switch
    {
        Language.French => FrenchWording.Words,
        Language.Dutch => DutchWording.Words,
        Language.German => GermanWording.Words,
        Language.English => EnglishWording.Words,
    };
}
