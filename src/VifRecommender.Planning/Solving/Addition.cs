namespace VifRecommender.Planning.Solving;

/// <summary>What would have to be added to the means so that a candidate fits beside a plan.</summary>
/// <param name="Kind">Whether amounts were found.</param>
/// <param name="Money">Quarter-euros a year.</param>
/// <param name="Staff">Thousandths of a full-time equivalent.</param>
internal readonly record struct Addition(AdditionKind Kind, long Money = 0, long Staff = 0);
