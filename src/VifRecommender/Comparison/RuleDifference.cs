namespace VifRecommender.Comparison;

/// <summary>A rule that says something else of a practice.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="PointsBefore">The points that it gave; 0: none.</param>
/// <param name="PointsAfter">The points that it gives; 0: none.</param>
/// <param name="Text">What it says now, or what it said where it is silent now, in the language asked for.</param>
/// <param name="IsSilent">Whether it says nothing any more.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RuleDifference(string RuleId, int PointsBefore, int PointsAfter, string Text, bool IsSilent);
