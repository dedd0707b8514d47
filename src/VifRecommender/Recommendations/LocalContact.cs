using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>A service to call from a place; or, where none is known, how to find it.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record LocalContact
{
    /// <summary>A stable name of what it is for, such as <c>danger-unit</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalizedText Function { get; init; }

    /// <summary>Its name, or <see langword="null"/> where none is known for the place.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>How to find it, where it has no name.</summary>
    public LocalizedText? Find { get; init; }

    /// <summary>Its phone, or <see langword="null"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether it answers day and night.</summary>
    public bool IsDayAndNight { get; init; }

    /// <summary>Whether it was announced and is not known to have opened.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The day, month or year that its sources are from, in ISO 8601, or <see langword="null"/>.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether to ask before relying on it.</summary>
    public bool IsToBeConfirmed { get; init; }

    /// <summary>Where this stands: addresses of pages.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
