using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Schemas;

namespace VifRecommender.Writing;

/// <summary>
/// Writes what communes had better do together as JSON; communes are named by their place in the list, from 0. The same advice gives the
/// same bytes.
/// </summary>
public static class PoolJson
{
    /// <summary>Writes the advice for a group.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language of the titles.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static byte[] Write(PoolAdvice advice, Language language)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        return JsonFormat.Write(JsonFormat.Indented, writer => Write(writer, advice, language));
    }

    private static void Write(Utf8JsonWriter writer, PoolAdvice advice, Language language)
    {
        var explainer = new Explainer(advice.Together[0].Catalogue, language);
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        writer.WriteString("catalogueVersion", CatalogueJson.VersionOf(explainer.Catalogue));
        writer.WriteString("language", language.ToWord());
        writer.WriteStartArray("communes");
        foreach (var commune in advice.Group.Communes)
        {
            writer.WriteStartObject();
            writer.WriteString("name", commune.Name);
            writer.WriteNumber("population", commune.Population);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("shared");
        foreach (var shared in advice.Shared)
        {
            writer.WriteStartObject();
            writer.WriteString("practice", shared.Practice.Id);
            writer.WriteString("title", shared.Practice.Title[language]);
            writer.WriteString("scale", shared.Scale.ToWord());
            writer.WriteBoolean("onlyTogether", shared.OnlyTogether);
            writer.WriteStartArray("participants");
            foreach (var participant in shared.Participants)
            {
                writer.WriteStartObject();
                writer.WriteNumber("commune", participant.Commune);
                writer.WriteNumber("share", Math.Round(participant.Share, 4));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteRange(writer, "savedOneOffEur", shared.SavedOneOffEur);
            WriteRange(writer, "savedYearlyEur", shared.SavedYearlyEur);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("kept");
        foreach (var kept in advice.Kept)
        {
            writer.WriteStartObject();
            writer.WriteNumber("commune", kept.Commune);
            writer.WriteString("practice", kept.Practice.Id);
            writer.WriteString("reason",
                kept.Reason switch
                {
                    KeptReason.NobodyElse => "nobody-else",
                    KeptReason.ExposesByTravel => "exposes-by-travel",
                    _ =>
                    "belongs-to-each-commune"
                });
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("foundations");
        foreach (var foundation in advice.Foundations)
        {
            writer.WriteStartObject();
            writer.WriteString("service", foundation.Service.Id);
            writer.WriteBoolean("canBeLent", foundation.CanBeLent);
            WriteNumbers(writer, "heldBy", foundation.HeldBy);
            WriteNumbers(writer, "lackedBy", foundation.LackedBy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter writer, string name, AmountRange? range)
    {
        if (range is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("from", known.From);
        writer.WriteNumber("to", known.To);
        writer.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, ImmutableArray<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }
}
