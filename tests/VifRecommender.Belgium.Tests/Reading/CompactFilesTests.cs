using System.Collections;
using VifRecommender.Belgium.Partners;
using VifRecommender.Belgium.Reading;
using VifRecommender.Belgium.Reading.Compact;

namespace VifRecommender.Belgium.Tests.Reading;

/// <summary>
/// The directory as it is kept to be read quickly is that of its JSON; with VIF_UPDATE_GOLDEN=1 it is written anew, and the next build
/// embeds it.
/// </summary>
public sealed class CompactFilesTests
{
    private static readonly string Folder = Repository.PathOf("src", "VifRecommender.Belgium", "Data", "Compact");

    private static readonly PlaceFile Places = PlaceFile.Read(Directories.Bytes("communes.json"));

    private static readonly ZoneFile Zones = ZoneFile.Read(Directories.Bytes("zones.json"));

    private static readonly FunctionFile Functions = FunctionFile.Read(Directories.Bytes("functions.json"));

    private static readonly PartnerDirectory Partners = PartnerReader.Read(Directories.Bytes("partners.json")).ValueOrThrow();

    public static TheoryData<string> Names => ["communes", "zones", "functions", "partners"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Kept_IsMadeOfTheJson(string name)
    {
        var expected = Write(name);
        var path = Path.Combine(Folder, name + ".vif");
        if (KeptFiles.AreUpdated) File.WriteAllBytes(path, expected);
        Assert.True(expected.AsSpan().SequenceEqual(File.ReadAllBytes(path)),
            $"The compact form of {name} is older than the JSON: run this test with VIF_UPDATE_GOLDEN=1, and build.");
    }

    [Fact]
    public void Hashes_AreThoseOfWhatItIsMadeFrom()
    {
        var expected = KeptFiles.Hashes(Sources());
        var path = Path.Combine(Folder, "sources.sha256");
        if (KeptFiles.AreUpdated) File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compact_IsEmbedded(string name)
    {
        // Where it is older than the JSON, the build leaves it out, and a process would read all of the JSON.
        if (!KeptFiles.AreUpdated) Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, name + ".vif")), Directories.CompactBytes(name));
    }

    [Fact]
    public void Read_EveryElement_IsThatOfTheJson()
    {
        var places = CompactFiles.Places(Write("communes"));
        AssertSame(Places.Communes, places.Communes);
        AssertSame(Places.Areas, places.Areas);
        AssertSame(Places.FormerByCode.Values, places.FormerByCode.Values);
        Assert.Equal((Places.Credit, Places.PopulationDate, Places.Population), (places.Credit, places.PopulationDate, places.Population));
        var zones = CompactFiles.Zones(Write("zones"));
        AssertSame(Zones.Zones, zones.Zones);
        Assert.Equal(Zones.Credit, zones.Credit);
        AssertSame(Functions.Functions, CompactFiles.Functions(Write("functions")).Functions);
        AssertSame(Partners, CompactFiles.Partners(Write("partners")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_MoreThanTheFile_IsRefused(string name)
    {
        byte[] longer = [.. Write(name), 0];
        Assert.Throws<InvalidDataException>(object? () => name switch
        {
            "communes" => CompactFiles.Places(longer),
            "zones" => CompactFiles.Zones(longer),
            "functions" => CompactFiles.Functions(longer),
            _ => CompactFiles.Partners(longer),
        });
    }

    /// <summary>Compares what is stated member by member; what is worked out from it (a commune's zone) is left out.</summary>
    private static void AssertSame(object? expected, object? actual)
    {
        Assert.Equal(expected?.GetType(), actual?.GetType());
        if (expected is not string and IEnumerable items)
        {
            object?[] one = [.. items], other = [.. (IEnumerable)actual!];
            Assert.Equal(one.Length, other.Length);
            for (var i = 0; i < one.Length; i++) AssertSame(one[i], other[i]);
        }
        else if (expected is null or string or ValueType)
        {
            Assert.Equal(expected, actual);
        }
        else
        {
            var stated = expected.GetType().GetProperties().Where(property => property.CanWrite).ToList();
            Assert.NotEmpty(stated);
            foreach (var property in stated) AssertSame(property.GetValue(expected), property.GetValue(actual));
        }
    }

    private static byte[] Write(string name) => name switch
    {
        "communes" => CompactFiles.Write(Places),
        "zones" => CompactFiles.Write(Zones),
        "functions" => CompactFiles.Write(Functions),
        _ => CompactFiles.Write(Partners),
    };

    private static IEnumerable<string> Sources()
    {
        var source = Repository.PathOf("src");
        return Names.Select(name => Repository.PathOf("src", "VifRecommender.Belgium", "Data", name.Data + ".json"))
            .Concat(Directory.GetFiles(Path.Combine(source, "VifRecommender.Belgium", "Reading", "Compact"), "*.cs"))
            .Concat(Directory.GetFiles(Path.Combine(source, "VifRecommender", "Loading", "Compact"), "Tape*.cs"));
    }
}
