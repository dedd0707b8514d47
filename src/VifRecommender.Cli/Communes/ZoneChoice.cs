using VifRecommender.Belgium;
using VifRecommender.Belgium.Places;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Communes;

/// <summary>
/// The police zone that a person names, with the profiles of its communes: files where they are given, else what is public.
/// </summary>
internal static class ZoneChoice
{
    /// <exception cref="CommandFault">No zone, or several.</exception>
    public static PoliceZone Find(string text)
    {
        var search = PoliceZones.Search(text);
        if (search.Certain is { } zone) return zone;
        if (search.Zones.IsEmpty)
        {
            throw CommandFault.Usage(
                $"There is no police zone '{search.Text}' in the directory: name it by its name, its four-digit number or one of its "
                + "communes.");
        }
        var names = string.Join(", ",
            search.Zones.Select(each => $"{each.Name} ({string.Join(", ", each.Communes.Select(commune => commune.Name))})"));
        throw CommandFault.Usage(
            $"'{search.Text}' is the name of no zone of today; zones change by mergers. It may be {names}: name one by its name.");
    }

    /// <exception cref="CommandFault">A file cannot be read, is that of a commune of another zone, or is given twice.</exception>
    public static List<CommuneProfile> Members(PoliceZone zone, IReadOnlyList<string> files, Catalogue catalogue, InputReader input,
        StandardStreams streams)
    {
        var given = new Dictionary<string, CommuneProfile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var profile = ProfileChoice.Load(file, catalogue, input, streams);
            var code = profile.NisCode ?? VifRecommender.Belgium.Communes.Search(profile.Name).Certain?.NisCode;
            if (code is null || !zone.Members.Contains(code))
            {
                throw CommandFault.Usage(
                    $"'{file}' ({profile.Name}) is no profile of a commune of the zone {zone.Name}: its communes are "
                    + $"{string.Join(", ", zone.Communes.Select(each => $"{each.Name} ({each.NisCode})"))}.");
            }
            if (!given.TryAdd(code, profile))
            {
                throw CommandFault.Usage($"'{file}' is a second profile of {profile.Name}: keep one of the two.");
            }
        }

        return [.. zone.Communes.Select(commune => given.TryGetValue(commune.NisCode, out var profile) ? profile : commune.ToProfile())];
    }
}
