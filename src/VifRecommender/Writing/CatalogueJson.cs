using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Schemas;

namespace VifRecommender.Writing;

/// <summary>Writes the list of practices as JSON.</summary>
public static class CatalogueJson
{
    /// <summary>Writes the practices with title, domain, effort and scales.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="language">The language of the titles.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static byte[] WriteList(Catalogue catalogue, Language language)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        return JsonFormat.Write(JsonFormat.Indented, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion.Current);
            writer.WriteString("catalogueVersion", $"{catalogue.Id}@{catalogue.Version}");
            writer.WriteStartArray("practices");
            foreach (var practice in catalogue.Practices)
            {
                writer.WriteStartObject();
                writer.WriteString("id", practice.Id);
                writer.WriteString("domain", practice.Domain.ToWord());
                writer.WriteString("title", practice.Title[language]);
                writer.WriteString("description", practice.Description[language]);
                writer.WriteString("effort", practice.Effort.ToWord());
                writer.WriteStartArray("scales");
                foreach (var scale in practice.Scales) writer.WriteStringValue(scale.Scale.ToWord());
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
