using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>What is compared must do the same: waves, scores and order of every practice, commune by commune.</summary>
internal static class Equality
{
    /// <summary>Ranks a commune by a rival.</summary>
    public delegate void Ranker(CommuneProfile profile, StraightResult into);

    /// <summary>Compares the rivals with our own advice; throws at the first difference.</summary>
    /// <returns>The number of rankings that were compared.</returns>
    public static int Check(Catalogue catalogue, IEnumerable<CommuneProfile> profiles, params (string Name, Ranker Rank)[] rivals)
    {
        var recommender = new Recommender(catalogue);
        var result = new StraightResult(catalogue.Practices.Length);
        var compared = 0;
        foreach (var profile in profiles)
        {
            var advice = recommender.Recommend(profile);
            foreach (var (name, rank) in rivals)
            {
                // Twice: nothing may be left over from the commune before.
                rank(profile, result);
                rank(profile, result);
                if (Difference(catalogue, advice, result) is { } difference)
                {
                    throw new InvalidOperationException($"{name} ranks {profile.Name} otherwise: {difference}");
                }
                compared++;
            }
        }

        return compared;
    }

    /// <summary>The profiles of the samples, in the order of their names, and generated ones.</summary>
    public static IEnumerable<CommuneProfile> Profiles(int generated, int seed, Catalogue catalogue) =>
        Samples().Select(file => ProfileReader.Read(File.ReadAllBytes(file), BuiltInCatalogue.Value, Path.GetFileName(file)).ValueOrThrow())
            .Concat(CommuneGenerator.Generate(generated, seed, catalogue));

    /// <summary>The folder of the repository, found from the program upwards: benchmarks run from folders of their own.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VifRecommender.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The program does not lie in a clone of the repository.");
    }

    private static IEnumerable<string> Samples() =>
        Directory.EnumerateFiles(Path.Combine(Repository(), "samples", "profiles"), "*.json").Order(StringComparer.Ordinal);

    private static string? Difference(Catalogue catalogue, Advice advice, StraightResult result)
    {
        var ours = advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later).ToList();
        for (var rank = 0; rank < Math.Max(ours.Count, result.Count); rank++)
        {
            var expected = rank < ours.Count ? Entry(ours[rank].Practice.Id, ours[rank].Wave, ours[rank].Score) : "nothing";
            var found = "nothing";
            if (rank < result.Count)
            {
                var practice = result.Order[rank];
                found = Entry(catalogue.Practices[practice].Id, result.Waves[practice], result.Scores[practice]);
            }

            if (expected != found) return $"at rank {rank + 1} it has {found}, not {expected}.";
        }

        var ranked = result.Waves.AsSpan(0, catalogue.Practices.Length).ToArray().Count(wave => wave >= 0);
        return ranked == ours.Count ? null : $"{ranked} practices have a wave, not {ours.Count}.";
    }

    private static string Entry(string id, int wave, int score) => $"{id} (wave {wave}, score {score})";
}
