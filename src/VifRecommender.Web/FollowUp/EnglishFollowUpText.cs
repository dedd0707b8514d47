namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the pages that follow up what was decided and compare versions, in English.</summary>
internal static class EnglishFollowUpText
{
    public static readonly FollowUpText Words = new()
    {
        CompareLead =
            "What moved between two versions of the profile, and by which rule and fact. Each version counts with what had been decided "
            + "then.",
        OneVersionOnly =
            "There are not yet two versions to compare. Each time the profile is saved or a question is answered, one is added.",
        FromVersion = "From version",
        ToVersion = "To version",
        CompareThese = "Compare",
        VersionOf = "Version {n}, {date}, {author}",
        VersionMissing = "There is no such version, or it no longer fits today’s catalogue.",
        Title = "Follow-up: {commune}",
        Lead = "What the commune decided, and how far it is.",
        NothingDecided = "Nothing is decided yet.",
        AskAgain = "The date of {date} has passed: the question arises again.",
        ToDecide = "To decide",
        ToDecideLead = "The first practices of the advice on which nothing is decided yet.",
    };
}
