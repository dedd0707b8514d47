using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Serialization;

/// <summary>Gives the two types to options that do not look types up by reflection.</summary>
internal sealed class TypeInfoResolver(ProfileConverter profiles, AdviceConverter advices) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(CommuneProfile)) return JsonMetadataServices.CreateValueInfo<CommuneProfile>(options, profiles);
        return type == typeof(Advice) ? JsonMetadataServices.CreateValueInfo<Advice>(options, advices) : null;
    }
}
