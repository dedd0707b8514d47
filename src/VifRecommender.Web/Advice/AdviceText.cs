namespace VifRecommender.Web.Advice;

/// <summary>The words of the page with the advice.</summary>
public sealed record AdviceText
{
    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    public required string CouncilNote { get; init; }

    public required string NoteForPrint { get; init; }

    public required string NoteForWord { get; init; }

    public required string NoteFoot { get; init; }

    /// <summary>{n}.</summary>
    public required string Inhabitants { get; init; }

    /// <summary>{n}.</summary>
    public required string ProfileVersion { get; init; }

    public required string NextQuestion { get; init; }

    public required string SendAnswer { get; init; }

    public required string NextOne { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string AnswerConflict { get; init; }

    public required string WhatMoved { get; init; }

    public required string NothingMoved { get; init; }

    public required string Came { get; init; }

    public required string Left { get; init; }

    public required string Rose { get; init; }

    public required string Fell { get; init; }

    public required string MovedElsewhere { get; init; }

    /// <summary>{n}.</summary>
    public required string PlaceNow { get; init; }

    /// <summary>{n}.</summary>
    public required string PlaceLater { get; init; }

    public required string PlaceNotAdvised { get; init; }

    public required string PlaceInPlace { get; init; }

    public required string Findings { get; init; }

    public required string Possible { get; init; }

    public required string Later { get; init; }

    public required string Wave { get; init; }

    public required string NotAdvised { get; init; }

    public required string InPlace { get; init; }

    public required string Why { get; init; }

    public required string ComesFirst { get; init; }

    public required string Means { get; init; }

    public required string ReadAndDecide { get; init; }

    public required string ReadMore { get; init; }

    public required string TakeAlong { get; init; }

    public required string InDetail { get; init; }

    public required string Everything { get; init; }

    public required string PublicFacts { get; init; }
}
