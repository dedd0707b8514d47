using VifRecommender.Belgium.Partners;
using VifRecommender.Loading.Compact;

namespace VifRecommender.Belgium.Reading.Compact;

/// <summary>
/// The files of the directory as they are kept beside their JSON, to be read in a fraction of the time: checked and in order, so that
/// nothing has to be proved or looked for.
/// </summary>
internal static class CompactFiles
{
    public static byte[] Write(PlaceFile places) => Write(tape => new PlaceTape(tape).Places(places));

    public static byte[] Write(ZoneFile zones) => Write(tape => new PlaceTape(tape).Zones(zones));

    public static byte[] Write(FunctionFile functions) => Write(tape => new PartnerTape(tape).Functions(functions));

    public static byte[] Write(PartnerDirectory partners) => Write(tape => new PartnerTape(tape).Partners(partners));

    public static PlaceFile Places(byte[] bytes) => Read(bytes, tape => new PlaceTape(tape).Places(null));

    public static ZoneFile Zones(byte[] bytes) => Read(bytes, tape => new PlaceTape(tape).Zones(null));

    public static FunctionFile Functions(byte[] bytes) => Read(bytes, tape => new PartnerTape(tape).Functions(null));

    public static PartnerDirectory Partners(byte[] bytes) => Read(bytes, tape => new PartnerTape(tape).Partners(null));

    private static byte[] Write(Action<Tape> describe)
    {
        var tape = new TapeWriter();
        describe(tape);
        return tape.ToArray();
    }

    private static T Read<T>(byte[] bytes, Func<Tape, T> read)
    {
        var tape = new TapeReader(bytes, 0);
        var it = read(tape);
        return tape.IsAtEnd ? it : throw new InvalidDataException("The compact form does not end where it should.");
    }
}
