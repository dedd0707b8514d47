namespace VifRecommender.Comparison;

/// <summary>In which list of an advice a practice stands, the further on the better for the commune.</summary>
public enum PlaceKind
{
    /// <summary>The catalogue does not have it.</summary>
    NotInCatalogue,

    /// <summary>It is not advised.</summary>
    NotAdvised,

    /// <summary>It comes later.</summary>
    Later,

    /// <summary>It is recommended now.</summary>
    Now,

    /// <summary>It is in place or in progress.</summary>
    InPlace,
}
