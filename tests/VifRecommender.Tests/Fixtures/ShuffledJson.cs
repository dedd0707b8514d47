using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Loading;

namespace VifRecommender.Tests.Fixtures;

/// <summary>A catalogue file with every list in another order, but for those of which the first that holds is said.</summary>
internal static class ShuffledJson
{
    private static readonly string[] Ordered = ["firstStep", "carrier", "helper"];

    public static CatalogueFile Shuffle(CatalogueFile file, int seed)
    {
        var root = JsonNode.Parse(file.Utf8)!;
        Shuffle(root, new Random(seed));
        return file with { Utf8 = Encoding.UTF8.GetBytes(root.ToJsonString()) };
    }

    private static void Shuffle(JsonNode? node, Random random)
    {
        if (node is JsonObject fields)
        {
            foreach (var field in fields.Where(field => !Ordered.Contains(field.Key))) Shuffle(field.Value, random);
        }
        else if (node is JsonArray items)
        {
            var taken = items.ToList();
            items.Clear();
            foreach (var item in taken.OrderBy(_ => random.Next())) items.Add(item);
            foreach (var item in items) Shuffle(item, random);
        }
    }
}
