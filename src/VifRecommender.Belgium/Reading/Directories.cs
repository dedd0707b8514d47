using VifRecommender.Schemas;

namespace VifRecommender.Belgium.Reading;

/// <summary>The embedded files, each read at first use.</summary>
internal static class Directories
{
    private static readonly Lazy<PlaceFile> PlacesRead = new(() => PlaceFile.Read(Bytes("communes.json")));
    private static readonly Lazy<ZoneFile> ZonesRead = new(() => ZoneFile.Read(Bytes("zones.json")));
    private static readonly Lazy<LocalityFile> LocalitiesRead = new(() => LocalityFile.Read(Bytes("localities.json")));

    public static PlaceFile Places => PlacesRead.Value;

    public static ZoneFile Zones => ZonesRead.Value;

    public static LocalityFile Localities => LocalitiesRead.Value;

    public static byte[] Bytes(string name) => EmbeddedFile.Read(typeof(Directories).Assembly, "belgium/" + name);
}
