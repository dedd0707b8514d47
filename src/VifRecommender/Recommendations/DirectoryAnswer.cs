using System.Collections.Immutable;

namespace VifRecommender.Recommendations;

/// <summary>What a directory of places says of the services around a commune.</summary>
internal sealed record DirectoryAnswer
{
    /// <summary>Whom to call from there.</summary>
    public ImmutableArray<LocalContact> Contacts { get; init; } = [];

    /// <summary>Whose data it is.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];
}
