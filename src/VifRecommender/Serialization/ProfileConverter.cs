using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Serialization;

/// <summary>Reads and writes profiles by <see cref="ProfileReader"/> and <see cref="ProfileWriter"/>.</summary>
internal sealed class ProfileConverter(Func<Catalogue> catalogue) : JsonConverter<CommuneProfile>
{
    public override CommuneProfile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The text as it was sent: the reader judges repeated members and numbers by their signs.
        using var document = JsonDocument.ParseValue(ref reader);
        var read = ProfileReader.Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()), catalogue(), "profile");
        return read.Value ?? throw new JsonException(string.Join("\n", read.Diagnostics));
    }

    public override void Write(Utf8JsonWriter writer, CommuneProfile value, JsonSerializerOptions options)
    {
        using var document = JsonDocument.Parse(ProfileWriter.WriteCompact(value));
        document.RootElement.WriteTo(writer);
    }
}
