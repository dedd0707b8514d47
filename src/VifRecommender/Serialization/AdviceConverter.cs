using System.Text.Json;
using System.Text.Json.Serialization;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Writing;

namespace VifRecommender.Serialization;

/// <summary>Writes advices by <see cref="AdviceJson"/>.</summary>
internal sealed class AdviceConverter(Language? language) : JsonConverter<Advice>
{
    public override Advice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("An advice is made by Recommender.Recommend, from a profile; it is not read from JSON.");

    public override void Write(Utf8JsonWriter writer, Advice value, JsonSerializerOptions options) =>
        AdviceJson.Write(writer, value, language ?? Explainer.DefaultLanguage(value.Profile));
}
