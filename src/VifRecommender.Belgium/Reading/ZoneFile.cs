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

    public required string Credit { get; init; }

    public required ImmutableArray<PoliceZone> Zones { get; init; }

    /// <summary>The zone of each commune, by the commune's code.</summary>
    public required Dictionary<string, PoliceZone> ByMember { get; init; }

    public static ZoneFile Read(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        ImmutableArray<PoliceZone> zones = [.. document.RootElement.GetProperty("zones").EnumerateArray().Select(Read)];
        return new ZoneFile
        {
            Credit = document.RootElement.GetProperty("credit").GetString()!,
            Zones = zones,
            ByMember = zones.SelectMany(zone => zone.Members.Select(member => (member, zone)))
                .ToDictionary(each => each.member, each => each.zone, StringComparer.Ordinal),
        };
    }

    private static PoliceZone Read(JsonElement each)
    {
        Bases.TryGet(each.GetProperty("basis").GetString()!, out var basis);
        ImmutableArray<string> members = [.. each.GetProperty("members").EnumerateArray().Select(member => member.GetString()!)];
        return new PoliceZone
        {
            Name = each.GetProperty("name").GetString()!,
            Code = each.TryGetProperty("code", out var code) ? code.GetString() : null,
            Members = members,
            Basis = basis,
            Population = members.Sum(member => Directories.Places.ByCode[member].Population),
        };
    }
}
