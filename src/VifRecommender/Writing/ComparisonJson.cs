using System.Text.Json;
using VifRecommender.Comparison;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Schemas;

namespace VifRecommender.Writing;

/// <summary>Writes a comparison as JSON. The same comparison gives the same bytes.</summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the titles.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static byte[] Write(AdviceComparison comparison, Language language)
    {
        if (comparison is null) throw new ArgumentNullException(nameof(comparison));
        return JsonFormat.Write(JsonFormat.Indented, writer => Write(writer, comparison, language));
    }

    internal static void WriteValue(Utf8JsonWriter writer, string name, FactValue value)
    {
        if (value.IsUnknown) writer.WriteNull(name);
        else writer.WriteString(name, value.ToString());
    }

    private static void Write(Utf8JsonWriter writer, AdviceComparison comparison, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        writer.WriteString("language", language.ToWord());
        writer.WriteString("commune", comparison.After.Profile.Name);
        writer.WriteStartArray("facts");
        foreach (var fact in comparison.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Fact.ToString());
            WriteValue(writer, "before", fact.Before);
            WriteValue(writer, "after", fact.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("newFindings");
        foreach (var finding in comparison.NewFindings) writer.WriteStringValue(finding.Id);
        writer.WriteEndArray();
        writer.WriteStartArray("settledFindings");
        foreach (var finding in comparison.SettledFindings) writer.WriteStringValue(finding.Id);
        writer.WriteEndArray();
        writer.WriteStartArray("moves");
        var texts = new RuleDifferenceText(comparison, language);
        foreach (var move in comparison.Moves) Write(writer, move, language, texts);
        writer.WriteEndArray();
        writer.WriteStartArray("domains");
        foreach (var domain in comparison.Domains)
        {
            writer.WriteStartObject();
            writer.WriteString("domain", domain.Domain.ToWord());
            writer.WriteNumber("inPlaceBefore", domain.InPlaceBefore);
            writer.WriteNumber("inPlaceAfter", domain.InPlaceAfter);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PracticeMove move, Language language, RuleDifferenceText texts)
    {
        writer.WriteStartObject();
        writer.WriteString("practice", move.Practice.Id);
        writer.WriteString("title", move.Practice.Title[language]);
        Write(writer, "before", move.Before);
        Write(writer, "after", move.After);
        writer.WriteStartArray("rules");
        foreach (var rule in move.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.RuleId);
            writer.WriteNumber("pointsBefore", rule.PointsBefore);
            writer.WriteNumber("pointsAfter", rule.PointsAfter);
            writer.WriteBoolean("silent", rule.IsSilent);
            writer.WriteString("text", texts.Of(rule));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("facts");
        foreach (var fact in move.Facts) writer.WriteStringValue(fact.ToString());
        writer.WriteEndArray();
        writer.WriteStartArray("passedBy");
        foreach (var practice in move.PassedBy) writer.WriteStringValue(practice);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Place place)
    {
        writer.WriteStartObject(name);
        writer.WriteString("place",
            place.Kind switch
            {
                PlaceKind.Now => "now",
                PlaceKind.Later => "later",
                PlaceKind.NotAdvised =>
                "not-advised",
                PlaceKind.InPlace => "in-place",
                _ => "not-in-catalogue"
            });
        if (place.Number is { } number) writer.WriteNumber(place.Kind == PlaceKind.Now ? "rank" : "step", number);
        writer.WriteEndObject();
    }
}
