using System.Text.Json;
using VifRecommender;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Serialization;

namespace Cookbook.Recipes;

internal static class JsonInAnApi
{
    // In ASP.NET: builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddVifRecommender());
    //             app.MapPost("/advice", (CommuneProfile profile) => Recommender.Default.Recommend(profile));
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().AddVifRecommender();

    public static void Cook()
    {
        var profile = JsonSerializer.Deserialize<CommuneProfile>("""{ "schemaVersion": 1, "name": "Boom", "population": 19200 }""", Json)!;
        using var answer = JsonSerializer.SerializeToDocument<Advice>(Recommender.Default.Recommend(profile), Json);
        var best = answer.RootElement.GetProperty("recommendations")[0];
        Console.WriteLine($"{best.GetProperty("rank")}. {best.GetProperty("practice")}: {best.GetProperty("score")} points");

        try
        {
            JsonSerializer.Deserialize<CommuneProfile>("""{ "schemaVersion": 1, "name": "Boom", "populaton": 19200 }""", Json);
        }
        catch (JsonException fault)
        {
            Console.WriteLine(fault.Message);   // what is answered with 400
        }
    }
}
