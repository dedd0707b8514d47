using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Practices;

/// <summary>The words of the page on a practice, and of decisions.</summary>
public sealed record PracticesText
{
    /// <summary>The decisions that can be taken, in the order of <see cref="DecisionKind"/>.</summary>
    public required ImmutableArray<string> Decisions { get; init; }

    public required string DecisionDone { get; init; }

    public required string DecisionStopped { get; init; }

    public required string DecisionWithdrawn { get; init; }

    public required string BackToAdvice { get; init; }

    public required string WhereItStands { get; init; }

    public required string WhatItTakes { get; init; }

    public required string Audience { get; init; }

    public required string Delivers { get; init; }

    public required string Unlocks { get; init; }

    public required string Lighter { get; init; }

    public required string Indicators { get; init; }

    public required string Safety { get; init; }

    public required string Evidence { get; init; }

    public required string WhereFrom { get; init; }

    public required string AllJudgement { get; init; }

    public required string PartlySourced { get; init; }

    public required string Points { get; init; }

    public required string Sources { get; init; }

    public required string YourDecision { get; init; }

    public required string DecisionQuestion { get; init; }

    public required string NoDecision { get; init; }

    public required string DecisionReason { get; init; }

    public required string DecisionReasonHint { get; init; }

    public required string DecisionUntil { get; init; }

    public required string DecisionUntilHint { get; init; }

    public required string DecisionProgress { get; init; }

    public required string DecisionProgressHint { get; init; }

    public required string SaveDecision { get; init; }

    public required string DecisionSaved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string DecisionConflict { get; init; }

    public required string DecisionHistory { get; init; }

    /// <summary>{date}.</summary>
    public required string UntilDate { get; init; }

    /// <summary>Where the statements on a practice come from.</summary>
    public string ProvenanceSummary(Practice practice) => practice.IsSourcedInPart ? PartlySourced : AllJudgement;
}
