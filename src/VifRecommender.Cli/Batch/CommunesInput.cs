using System.Globalization;
using VifRecommender.Belgium;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Searching;
using VifRecommender.Cli.Communes;
using VifRecommender.Profiles;
using VifRecommender.Writing;
using Directory = VifRecommender.Belgium.Communes;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// The communes that <c>--communes</c> names: all, a sample of so many, or those of a region, a province, a zone or a name.
/// </summary>
internal static class CommunesInput
{
    public const string All = "all";

    /// <exception cref="CommandFault">The text names no communes.</exception>
    public static IReadOnlyList<Commune> Find(string text)
    {
        var all = Directory.All;
        if (text == All) return all;
        if (text.Length < 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            if (count is 0 || count > all.Length)
            {
                throw CommandFault.Usage($"--communes takes a sample of 1 to {all.Length} communes, not {count}.");
            }
            // Evenly spread over the codes, and so over the provinces: the same sample each time.
            return [.. Enumerable.Range(0, count).Select(index => all[(int)((long)index * all.Length / count)])];
        }

        if (OfRegion(text) is { Count: > 0 } region) return region;
        if (PoliceZones.Search(text).Certain is { } zone) return zone.Communes;
        var search = Directory.Search(text);
        if (search.Matches.IsEmpty || search.Matches[0].How == MatchKind.Nearest)
        {
            throw CommandFault.Usage(
                "--communes is all, a number, a region (flanders, wallonia, brussels), the code of a province or arrondissement, or a "
                + $"police zone. {CommuneChoice.Message(search)}");
        }
        return [.. search.Matches.Select(match => match.Commune)];
    }

    /// <summary>Their profiles as JSON Lines.</summary>
    public static byte[] Lines(IReadOnlyList<Commune> communes)
    {
        using var lines = new MemoryStream();
        foreach (var commune in communes) lines.Write(ProfileWriter.WriteCompact(commune.ToProfile()));
        return lines.ToArray();
    }

    private static List<Commune> OfRegion(string text) =>
        JsonWords.TryRead<Region>(text, out var region) ? [.. Directory.All.Where(commune => commune.Region == region)] : [];
}
