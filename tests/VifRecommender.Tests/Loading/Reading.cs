using System.Collections.Immutable;
using VifRecommender.Cases;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Sheets;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>Reads bytes as one of the kinds of files, against the small catalogue.</summary>
internal static class Reading
{
    public static ImmutableArray<Diagnostic> Diagnostics(string kind, string name, byte[] bytes) => kind switch
    {
        "profile" => ProfileReader.Read(bytes, SmallCatalogue.Value, name).Diagnostics,
        "stored" =>
            ProfileReader.Read(bytes, SmallCatalogue.Value, new ProfileReadOptions { UnknownIds = UnknownIds.Keep }, name).Diagnostics,
        "catalogue" => CatalogueReader.Read(new CatalogueFile(name, bytes)).Diagnostics,
        "overlay" => CatalogueReader.ReadOverlays(SmallCatalogue.Value, [new CatalogueFile(name, bytes)]).Diagnostics,
        "case" => CaseReader.Read(bytes, SmallCatalogue.Value, name).Diagnostics,
        "sheet" => SheetReader.Read([new CatalogueFile(name, bytes)]).Diagnostics,
        _ =>
            throw new ArgumentOutOfRangeException(nameof(kind), kind,
                "A kind of file is profile, stored, catalogue, overlay, case or sheet."),
    };
}
