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

    /// <summary>Label: what it takes.</summary>
    public required string Takes { get; init; }

    /// <summary>A police zone: {name}.</summary>
    public required string Zone { get; init; }

    /// <summary>After the name of a partnership: {n} communes.</summary>
    public required string Communes { get; init; }

    /// <summary>Under a quarter of the answers is known: {n} of {all}.</summary>
    public required string KnownLittle { get; init; }

    /// <summary>Up to six tenths are known.</summary>
    public required string KnownSome { get; init; }

    /// <summary>More is known.</summary>
    public required string KnownMuch { get; init; }

    /// <summary>Where little is known: what is there is not known yet.</summary>
    public required string LittleKnown { get; init; }

    /// <summary>Where levels were given.</summary>
    public required string LevelsEstimated { get; init; }

    /// <summary>What the commune has: {means}.</summary>
    public required string Means { get; init; }

    /// <summary>Staff in hours a week: {amount}.</summary>
    public required string HoursAbout { get; init; }

    /// <summary>Staff in hours a month: {amount}.</summary>
    public required string HoursMonthAbout { get; init; }

    /// <summary>Half a post.</summary>
    public required string HalfPost { get; init; }

    /// <summary>One post.</summary>
    public required string FullPost { get; init; }

    /// <summary>One post and a half.</summary>
    public required string OneAndAHalfPosts { get; init; }

    /// <summary>Other numbers of posts, above one: {amount}.</summary>
    public required string Posts { get; init; }

    /// <summary>Who decides.</summary>
    public required string Decides { get; init; }

    /// <summary>Whom to call in danger, in one line.</summary>
    public required string Danger { get; init; }

    /// <summary>After the danger line: {number} answers day and night.</summary>
    public required string Listens { get; init; }

    /// <summary>Heading: what to start with.</summary>
    public required string First { get; init; }

    /// <summary>Heading: questions, where they come first.</summary>
    public required string QuestionsFirst { get; init; }

    /// <summary>Heading: questions.</summary>
    public required string QuestionsHere { get; init; }

    /// <summary>Label: what of the first comes after those that are laid out.</summary>
    public required string Next { get; init; }

    /// <summary>Label: what else is possible.</summary>
    public required string Possible { get; init; }

    /// <summary>Label: what is not for now.</summary>
    public required string NotYet { get; init; }

    /// <summary>What comes first: {practices}, by their numbers.</summary>
    public required string FirstComes { get; init; }

    /// <summary>What has to be known first: {facts}.</summary>
    public required string FirstKnown { get; init; }

    /// <summary>Label: what waits for safety.</summary>
    public required string Held { get; init; }

    /// <summary>Label: what is there.</summary>
    public required string Already { get; init; }

    /// <summary>After what is probably there.</summary>
    public required string ToConfirm { get; init; }

    /// <summary>Nothing is known to be there.</summary>
    public required string NotKnownYet { get; init; }

    /// <summary>{items}, and {n} others.</summary>
    public required string AndOthers { get; init; }

    /// <summary>Days to set it up: {amount}.</summary>
    public required string Days { get; init; }

    /// <summary>Hours a week: {amount}; {n} is the number, or the upper end of a range.</summary>
    public required string Hours { get; init; }

    /// <summary>Hours a month: {amount}; {n} as for a week.</summary>
    public required string HoursMonth { get; init; }

    /// <summary>Days {days}, then {hours}.</summary>
    public required string Then { get; init; }

    /// <summary>A range that starts at zero: {amount}.</summary>
    public required string UpTo { get; init; }

    /// <summary>A range: {low} to {high}.</summary>
    public required string Range { get; init; }

    /// <summary>A small amount: {amount}.</summary>
    public required string UnderEuros { get; init; }

    /// <summary>No direct cost.</summary>
    public required string NoCost { get; init; }

    /// <summary>After a cost that {n} communes share.</summary>
    public required string Shared { get; init; }

    /// <summary>Months: {amount}.</summary>
    public required string MonthsText { get; init; }

    /// <summary>Where nothing can be started first.</summary>
    public required string NothingNow { get; init; }

    /// <summary>The words of a language.</summary>
    public static ScreenWords Of(Language language) => language switch
    {
        Language.French => FrenchScreenWords.Value,
        Language.Dutch => DutchScreenWords.Value,
        Language.German => GermanScreenWords.Value,
        Language.English => EnglishScreenWords.Value,
    };
}
