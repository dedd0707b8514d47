using System.Collections.Immutable;
using VifRecommender.Belgium;
using VifRecommender.Belgium.Places;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// A table of many communes for a federation: what each would start first, by what is public alone, and what the communes of its zone could
/// share.
/// </summary>
internal static class FederationTable
{
    private const int Started = 5;
    private const int Shared = 3;

    public static string Write(IReadOnlyList<Commune> communes, Recommender recommender, Language? language, CalendarDate day,
        CancellationToken cancellation)
    {
        string[] columns = ["nisCode", "name", "province", "policeZone", "population",
            .. Enumerable.Range(1, Started).Select(rank => $"start{rank}"), "zoneCouldShare"];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<WorksheetCell>>(communes.Count);
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var commune in communes)
        {
            cancellation.ThrowIfCancellationRequested();
            var explainer = new Explainer(recommender.Catalogue, language ?? commune.Languages.Value[0]);
            var first = recommender.Rank(commune.ToProfile(), day).Take(Started).Where(place => place.Wave == 0)
                .Select(place => explainer.Title(place.Practice.Id)).ToList();
            var key = commune.Zone.Name + explainer.Language;
            if (!shared.TryGetValue(key, out var zone))
            {
                shared.Add(key, zone = ToShare(commune.Zone, recommender, explainer, day, cancellation));
            }
            rows.Add(
            [
                .. Texts(commune.NisCode, commune.NameIn(explainer.Language), commune.Province?.Names[explainer.Language] ?? "",
                    commune.Zone.NameIn(explainer.Language)),
                WorksheetCell.Of(commune.Population),
                .. Texts([.. Enumerable.Range(0, Started).Select(index => index < first.Count ? first[index] : ""), zone]),
            ]);
        }

        return WorkbookCsv.Write(new Worksheet("communes", [.. columns.Select(name => new WorksheetColumn(name, name.Length))],
            rows.ToImmutable(), [.. Credits.All]));
    }

    private static IEnumerable<WorksheetCell> Texts(params string[] texts) => texts.Select(WorksheetCell.Of);

    private static string ToShare(PoliceZone zone, Recommender recommender, Explainer explainer, CalendarDate day,
        CancellationToken cancellation)
    {
        if (zone.Members.Length < 2) return "";
        var pool =
            recommender.Pool(new CommuneGroup([.. zone.Communes.Select(commune => commune.ToProfile())]), day, cancellation: cancellation);
        return string.Join(" | ", pool.Shared.Take(Shared).Select(each => explainer.Title(each.Practice.Id)));
    }
}
