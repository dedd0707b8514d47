namespace VifRecommender.Planning.Solving;

/// <summary>What the search for an addition found.</summary>
internal enum AdditionKind
{
    /// <summary>The search ended before it was decided.</summary>
    NotDecided,

    /// <summary>The amounts are the least that do.</summary>
    Least,

    /// <summary>No amount would do within the horizon.</summary>
    None,

    /// <summary>No amount would do: every quarter in which it could start already has as many starts as are allowed.</summary>
    NoStarts,
}
