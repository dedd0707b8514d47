using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Reading;
using VifRecommender.Belgium.Searching;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium;

/// <summary>The communes of Belgium, after the mergers of 2025.</summary>
/// <remarks>
/// Immutable and thread-safe; the embedded file is read at first use. Codes, names and figures: Statbel, CC BY 4.0 (see
/// <see cref="Credits"/>).
/// What no official list states is a <see cref="Derived{T}"/>.
/// </remarks>
public static class Communes
{
    /// <summary>All communes, in ascending order of their codes.</summary>
    public static ImmutableArray<Commune> All => Directories.Places.Communes;

    /// <summary>The day of the population figures.</summary>
    public static CalendarDate PopulationDate => Directories.Places.PopulationDate;

    /// <summary>The inhabitants of the country that the figures state.</summary>
    public static int Population => Directories.Places.Population;

    /// <summary>The commune of a code.</summary>
    /// <param name="nisCode">A code of the Belgian statistical office, such as <c>62122</c>.</param>
    /// <returns>The commune, or <see langword="null"/> when no commune has this code today: <see cref="FindFormer"/> knows those that
    /// merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nisCode"/> is null.</exception>
    public static Commune? Find(string nisCode) =>
        Directories.Places.ByCode.TryGetValue(nisCode ?? throw new ArgumentNullException(nameof(nisCode)), out var commune) ? commune
            : null;

    /// <summary>The commune that had a code until the mergers of 2025.</summary>
    /// <param name="nisCode">The code that it had.</param>
    /// <returns>The former commune, which says what it became, or <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nisCode"/> is null.</exception>
    public static FormerCommune? FindFormer(string nisCode) =>
        Directories.Places.FormerByCode.TryGetValue(nisCode ?? throw new ArgumentNullException(nameof(nisCode)), out var former) ? former
            : null;

    /// <summary>
    /// Finds communes by what a person types: a name in French, Dutch or German, a former name, a part of a commune, a postal code, a code
    /// or the name of a police zone. Accents, case, hyphens and spaces do not matter; a mistyped name finds the nearest.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The candidates, the best kind of match only.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CommuneSearch Search(string text) => CommuneIndex.Search(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>The province or arrondissement of a code.</summary>
    internal static Area? FindArea(string nisCode) => Directories.Places.AreaByCode.TryGetValue(nisCode, out var area) ? area : null;
}
