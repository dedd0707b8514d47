namespace VifRecommender.Planning.Solving;

/// <summary>What the search for an addition found.</summary>
internal enum AdditionKind
{
    /// <summary>The search ended before it could tell.</summary>
    NotDecided,

    /// <summary>The amounts are the least that do.</summary>
    Least,

    /// <summary>No amount would do within the horizon.</summary>
    None,

    /// <summary>No amount would do: in every quarter in which it could start as many start as may.</summary>
    NoStarts,
}
