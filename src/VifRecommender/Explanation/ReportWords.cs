using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The words of the smallest changes, of a comparison, of an advice that was kept and of a pool, in one language.</summary>
internal sealed record ReportWords
{
    public required string WhatItWouldTake { get; init; }

    public required string HangsOn { get; init; }

    public required string NoSmallChange { get; init; }

    /// <summary>Instead of <see cref="NoSmallChange"/> where the search ended before it was complete.</summary>
    public required string NoneFoundInBudget { get; init; }

    /// <summary>Below a list of which the search ended before it was complete.</summary>
    public required string SearchEnded { get; init; }

    /// <summary>{fact}, {from} and {to}.</summary>
    public required string Change { get; init; }

    /// <summary>Before a change that is to be found out.</summary>
    public required string Learn { get; init; }

    /// <summary>After changes that the commune cannot bring about.</summary>
    public required string Given { get; init; }

    /// <summary>{rank}.</summary>
    public required string ThenRank { get; init; }

    public required string TopFive { get; init; }

    /// <summary>{practices}.</summary>
    public required string Enters { get; init; }

    /// <summary>{practices}.</summary>
    public required string Leaves { get; init; }

    public required string TopFiveStands { get; init; }

    /// <summary>{commune}.</summary>
    public required string Difference { get; init; }

    public required string FactsThatDiffer { get; init; }

    public required string ReportsAreNoScore { get; init; }

    public required string NewFindings { get; init; }

    public required string SettledFindings { get; init; }

    public required string Moved { get; init; }

    public required string OtherRanks { get; init; }

    public required string Progress { get; init; }

    /// <summary>{before} and {after}.</summary>
    public required string InPlaceCount { get; init; }

    public required string NothingMoved { get; init; }

    /// <summary>{n}.</summary>
    public required string PlaceNow { get; init; }

    /// <summary>{n}.</summary>
    public required string PlaceLater { get; init; }

    public required string PlaceNotAdvised { get; init; }

    public required string PlaceInPlace { get; init; }

    public required string PlaceNone { get; init; }

    /// <summary>{before} and {after}, for points.</summary>
    public required string PointsChange { get; init; }

    /// <summary>Before what a rule no longer says.</summary>
    public required string NoLonger { get; init; }

    /// <summary>{facts}.</summary>
    public required string Because { get; init; }

    /// <summary>{practices}.</summary>
    public required string PassedBy { get; init; }

    /// <summary>{date}, {version} and {now}.</summary>
    public required string AdviceThen { get; init; }

    /// <summary>{version} and {now}.</summary>
    public required string AdviceThenUndated { get; init; }

    public required string MovedByKnowledge { get; init; }

    public required string MovedByCatalogue { get; init; }

    public required string MovedByBoth { get; init; }

    public required string RulesNotKept { get; init; }

    public required string CatalogueMoved { get; init; }

    /// <summary>{communes}.</summary>
    public required string Together { get; init; }

    public required string ToShare { get; init; }

    /// <summary>{scale} and {communes}.</summary>
    public required string SharedAt { get; init; }

    /// <summary>{oneOff} and {yearly}.</summary>
    public required string Saves { get; init; }

    public required string OnlyTogether { get; init; }

    public required string Foundations { get; init; }

    /// <summary>{holders} and {others}.</summary>
    public required string CanLend { get; init; }

    /// <summary>{holders} and {others}.</summary>
    public required string CanShow { get; init; }

    /// <summary>{commune}.</summary>
    public required string Keeps { get; init; }

    public required string NobodyElse { get; init; }

    public required string ExposesByTravel { get; init; }

    public required string BelongsToEach { get; init; }

    public required string NothingToShare { get; init; }

    public static ReportWords Of(Language language) => language switch
    {
        Language.French => FrenchReportWords.Words,
        Language.Dutch => DutchReportWords.Words,
        Language.German => GermanReportWords.Words,
        Language.English => EnglishReportWords.Words,
    };
}
