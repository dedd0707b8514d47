using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Sheets;

/// <summary>What is known where a sheet is written. What is not known becomes a blank.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record SheetSetting
{
    /// <summary>The catalogue: help lines come from it, and from nowhere else.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>
    /// The commune, or unknown. Of its profile a sheet takes the name, the region, the languages and the name of the police zone, nothing
    /// else.
    /// </summary>
    public CommuneProfile? Profile { get; init; }

    /// <summary>The day that letters carry, or a blank.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The services to call from there, the nearest first; where none is known there is a blank.</summary>
    public ImmutableArray<LocalContact> Contacts { get; init; } = [];

    /// <summary>Whose forms and words the sheet takes.</summary>
    public Administration Administration => Administrations.Of(Profile);
}
