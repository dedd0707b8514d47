using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A line to call, shown with every advice that concerns its region and language.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Helpline
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>The number, with no-break spaces, the same in all languages.</summary>
    public required string Number { get; init; }

    /// <summary>Whom it is for.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its hours, or <see langword="null"/> where they could not be verified.</summary>
    public LocalizedText? Hours { get; init; }

    /// <summary>Whether it is for immediate danger.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>Whether somebody answers day and night.</summary>
    public bool IsDayAndNight { get; init; }

    /// <summary>Its place among the lines, the lowest first; lines of the same place are in ordinal order of ids.</summary>
    public int Order { get; init; }

    /// <summary>The regions that it serves; empty: all.</summary>
    public ImmutableArray<Region> Regions { get; init; } = [];

    /// <summary>The languages of administration that it serves; empty: all.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>Ids of sources in the catalogue.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Whom it is for, and when somebody answers where that is known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>Ecoute violences conjugales (jour et nuit)</c>.</returns>
    public string NameWithHours(Language language) => Hours is { } hours ? $"{Name[language]} ({hours[language]})" : Name[language];
}
