using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Reading;

/// <summary>The regions by the codes of the statistical office, as the tables and the file of partners have them.</summary>
internal static class RegionCodes
{
    public static readonly WordTable<Region> Table =
        new(("02000", Region.Flanders), ("03000", Region.Wallonia), ("04000", Region.Brussels));
}
