namespace VifRecommender.Profiles;

/// <summary>What answers a fact that an overlay declares.</summary>
public enum LocalFactKind
{
    /// <summary>A part of a whole, from 0 to 1: 12 % is 0.12.</summary>
    Share,

    /// <summary>A whole number, 0 or more.</summary>
    Count,

    /// <summary>A number, 0 or more, that need not be whole.</summary>
    Amount,

    /// <summary>One of several named answers.</summary>
    Choice,
}
