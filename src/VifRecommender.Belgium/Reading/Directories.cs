using VifRecommender.Belgium.Partners;
using VifRecommender.Belgium.Reading.Compact;
using VifRecommender.Schemas;

namespace VifRecommender.Belgium.Reading;

/// <summary>
/// The embedded files, each read at first use: from the form that is made beforehand to be read quickly, or from its JSON where the build
/// found the JSON newer and left that form out.
/// </summary>
internal static class Directories
{
    private static readonly Lazy<PlaceFile> PlacesRead =
        new(() => Compact("communes", CompactFiles.Places) ?? PlaceFile.Read(Bytes("communes.json")));

    private static readonly Lazy<ZoneFile> ZonesRead =
        new(() => Compact("zones", CompactFiles.Zones) ?? ZoneFile.Read(Bytes("zones.json")));

    private static readonly Lazy<LocalityFile> LocalitiesRead = new(() => LocalityFile.Read(Bytes("localities.json")));

    private static readonly Lazy<FunctionFile> FunctionsRead =
        new(() => Compact("functions", CompactFiles.Functions) ?? FunctionFile.Read(Bytes("functions.json")));

    private static readonly Lazy<PartnerDirectory> PartnersRead =
        new(() => Compact("partners", CompactFiles.Partners)
            ?? PartnerReader.Read(Bytes("partners.json"), "partners.json").ValueOrThrow());

    public static PlaceFile Places => PlacesRead.Value;

    public static ZoneFile Zones => ZonesRead.Value;

    public static LocalityFile Localities => LocalitiesRead.Value;

    public static FunctionFile Functions => FunctionsRead.Value;

    public static PartnerDirectory Partners => PartnersRead.Value;

    public static byte[] Bytes(string name) => EmbeddedFile.Read(typeof(Directories).Assembly, "belgium/" + name);

    /// <summary>A file in the form made beforehand.</summary>
    public static byte[]? CompactBytes(string name) => EmbeddedFile.Find(typeof(Directories).Assembly, "compact/" + name);

    private static T? Compact<T>(string name, Func<byte[], T> read)
        where T : class => CompactBytes(name) is { } bytes ? read(bytes) : null;
}
