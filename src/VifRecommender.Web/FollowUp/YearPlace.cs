namespace VifRecommender.Web.FollowUp;

/// <summary>Where in the overview of a year a practice stands.</summary>
internal enum YearPlace
{
    /// <summary>It was due before, and is not there yet.</summary>
    Before,

    /// <summary>It is due in a quarter of the year, or something was decided on it then.</summary>
    Quarter,

    /// <summary>It goes on, and nobody said until when.</summary>
    Undated,
}
