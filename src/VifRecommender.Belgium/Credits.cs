using System.Collections.Immutable;
using VifRecommender.Belgium.Reading;

namespace VifRecommender.Belgium;

/// <summary>Whose data the directory holds, under which licence. Where the data is shown, these are shown too.</summary>
public static class Credits
{
    /// <summary>Figures, codes and names.</summary>
    public static string Figures => Directories.Places.Credit;

    /// <summary>Members of the police zones.</summary>
    public static string Zones => Directories.Zones.Credit;

    /// <summary>Names of places by postal code.</summary>
    public static string Localities => Directories.Localities.Credit;

    /// <summary>All credits.</summary>
    public static ImmutableArray<string> All => [Figures, Zones, Localities];
}
