using VifRecommender;
using VifRecommender.Belgium;

namespace Cookbook.Recipes;

internal static class WholeProvince
{
    public static async Task Cook()
    {
        var communes = Communes.All.Where(commune => commune.Province?.Names.French == "Province de Namur").ToList();
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);

        // All cores work; answers come in the order of the communes, and memory does not grow with their number.
        await foreach (var result in Recommender.Default.RankManyAsync(communes.Select(commune => commune.ToProfile()).ToAsyncEnumerable()))
        {
            var first = result[0].Practice.Id;
            firsts[first] = firsts.GetValueOrDefault(first) + 1;
        }

        Console.WriteLine($"{communes.Count} communes");
        foreach (var (practice, count) in firsts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"first in {count}: {practice}");
        }
    }
}
