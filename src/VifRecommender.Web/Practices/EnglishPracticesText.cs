namespace VifRecommender.Web.Practices;

/// <summary>The words of the page on a practice, and of decisions, in English.</summary>
internal static class EnglishPracticesText
{
    public static readonly PracticesText Words = new()
    {
        Decisions =
        [
            "We shall carry it out", "We have begun", "It is in place", "It was done and is over",
            "We have stopped it", "Not for us", "Withdraw the decision",
        ],
        DecisionDone = "Done",
        DecisionStopped = "Stopped",
        DecisionWithdrawn = "Decision withdrawn",
        BackToAdvice = "Back to the advice",
        WhereItStands = "Where it stands in the advice",
        WhatItTakes = "What it takes and brings",
        Audience = "For whom",
        Delivers = "Delivers",
        Unlocks = "Unlocks",
        Lighter = "A lighter form meanwhile",
        Indicators = "Indicators",
        Safety = "Safety",
        Evidence = "What is known",
        WhereFrom = "Where this comes from",
        AllJudgement = "Professional judgement, without a source.",
        PartlySourced = "Partly from the sources named; the rest is professional judgement.",
        Points = "Points in detail",
        Sources = "Sources",
        YourDecision = "The commune’s decision",
        DecisionQuestion = "What does the commune decide?",
        NoDecision = "Not decided yet",
        DecisionReason = "Reason or remark",
        DecisionReasonHint = "Needed for ‘Not for us’. Nothing about a person or a family.",
        DecisionUntil = "Not for us until",
        DecisionUntilHint = "After this date it is asked again.",
        DecisionProgress = "Progress, in percent",
        DecisionProgressHint = "For what has begun: 0 to 100",
        SaveDecision = "Save the decision",
        DecisionSaved = "The decision is saved. The advice takes it into account.",
        DecisionConflict =
            "{author} decided on this practice on {date}, before you did. What you typed is still there: save it again if it still holds.",
        DecisionHistory = "What was decided",
        UntilDate = "until {date}",
    };
}
