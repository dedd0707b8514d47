namespace VifRecommender.Web.Advice;

/// <summary>The words of the page with the advice, in English.</summary>
internal static class EnglishAdviceText
{
    public static readonly AdviceText Words = new()
    {
        Title = "Advice for {commune}",
        CouncilNote = "Note to the municipal council",
        NoteForPrint = "Note to the college, for print",
        NoteForWord = "Note to the college, as a Word file",
        NoteFoot =
            "Made by published rules from the commune’s profile. Costs, staff and durations are estimates unless a source is named. Most "
            + "priorities are professional judgement.",
        Inhabitants = "{n} inhabitants",
        ProfileVersion = "profile, version {n}",
        NextQuestion = "The question that matters most now",
        SendAnswer = "Answer and see what moves",
        NextOne = "Skip to the next",
        AnswerConflict =
            "{author} saved a version on {date}, before your answer. The advice below takes it into account. Your answer is still there: "
            + "send it again if it still holds.",
        WhatMoved = "What moved",
        NothingMoved = "No practice changed its place.",
        Came = "Now to consider",
        Left = "No longer to consider now",
        Rose = "Higher on the list",
        Fell = "Lower on the list",
        MovedElsewhere = "Other changes of list",
        PlaceNow = "rank {n}",
        PlaceLater = "later, step {n}",
        PlaceNotAdvised = "not advised here",
        PlaceInPlace = "in place or in progress",
        Findings = "Findings",
        Possible = "Possible, not urgent",
        Later = "Later",
        Wave = "Step",
        NotAdvised = "Not advised here",
        InPlace = "In place or in progress",
        Why = "Why",
        ComesFirst = "What comes first",
        Means = "Means",
        ReadAndDecide = "Read on and decide",
        ReadMore = "Read on",
        TakeAlong = "To take along",
        InDetail = "Reasons, means and what is known",
        Everything = "The whole advice",
        PublicFacts = "What is public about the commune",
    };
}
