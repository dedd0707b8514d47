using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Belgium.Places;
using VifRecommender.Naming;

namespace VifRecommender.Belgium.Reading;

/// <summary>The file of the police zones, as the maker writes it.</summary>
internal sealed class ZoneFile
{
    private static readonly WordTable<ZoneBasis> Bases =
        new(("list", ZoneBasis.List), ("press", ZoneBasis.Press), ("inferred", ZoneBasis.Inferred));

    public ZoneFile(string credit, ImmutableArray<PoliceZone> zones)
    {
        Credit = credit;
        Zones = zones;
        foreach (var zone in zones)
        {
            foreach (var member in zone.Members) ByMember.Add(member, zone);
        }
    }

    public string Credit { get; }

    public ImmutableArray<PoliceZone> Zones { get; }

    /// <summary>The zone of each commune, by the commune's code.</summary>
    public Dictionary<string, PoliceZone> ByMember { get; } = new(StringComparer.Ordinal);

    public static ZoneFile Read(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        List<PoliceZone> zones = [];
        foreach (var each in document.RootElement.GetProperty("zones").EnumerateArray()) zones.Add(Read(each));
        return new ZoneFile(document.RootElement.GetProperty("credit").GetString()!, [.. zones]);
    }

    private static PoliceZone Read(JsonElement each)
    {
        Bases.TryGet(each.GetProperty("basis").GetString()!, out var basis);
        List<string> members = [];
        var population = 0;
        foreach (var member in each.GetProperty("members").EnumerateArray())
        {
            members.Add(member.GetString()!);
            population += Directories.Places.ByCode[members[^1]].Population;
        }

        var name = each.GetProperty("name").GetString()!;
        return new PoliceZone
        {
            Name = name,
            // A German or English reader meets the French name of a zone of two languages, as of its communes.
            Names = new LocalNames(In("fr"), In("nl"), In("fr")),
            Code = each.TryGetProperty("code", out var code) ? code.GetString() : null,
            Members = [.. members],
            Basis = basis,
            Population = population,
        };

        string In(string language) => each.TryGetProperty(language, out var known) ? known.GetString()! : name;
    }
}
