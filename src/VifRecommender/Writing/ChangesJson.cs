using System.Text.Json;
using VifRecommender.Changes;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Schemas;
using VifRecommender.Searching;

namespace VifRecommender.Writing;

/// <summary>Writes the smallest changes as JSON. The same changes give the same bytes.</summary>
public static class ChangesJson
{
    /// <summary>Writes what an advice says of one practice, with the smallest changes and what would change the first five.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="about">The entry of one of its lists.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="changes">What it would take, or what the practice hangs on.</param>
    /// <param name="topFive">What would change the first five.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] Write(Advice advice, PracticeAdvice about, Language language, SmallestChanges changes, TopFiveChanges topFive)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        if (about is null) throw new ArgumentNullException(nameof(about));
        if (changes is null) throw new ArgumentNullException(nameof(changes));
        if (topFive is null) throw new ArgumentNullException(nameof(topFive));
        return JsonFormat.Write(JsonFormat.Indented, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion.Current);
            writer.WritePropertyName("advice");
            AdviceJson.WritePractice(writer, advice, about, language);
            Write(writer, changes, topFive);
            writer.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter writer, SmallestChanges changes, TopFiveChanges topFive)
    {
        writer.WriteString("practice", changes.Practice.Id);
        writer.WriteBoolean("recommended", changes.IsRecommended);
        writer.WriteStartArray(changes.IsRecommended ? "hangsOn" : "smallestChanges");
        foreach (var set in changes.Sets)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("changes");
            foreach (var change in set.Changes) Write(writer, change);
            writer.WriteEndArray();
            writer.WriteBoolean("withinReach", set.IsWithinReach);
            if (set.Rank is { } rank) writer.WriteNumber("rank", rank);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteStatus(writer, "search", changes.Status);
        writer.WriteStartArray("topFive");
        foreach (var each in topFive.Changes)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("change");
            Write(writer, each.Change);
            writer.WriteStartArray("enters");
            foreach (var practice in each.Enters) writer.WriteStringValue(practice);
            writer.WriteEndArray();
            writer.WriteStartArray("leaves");
            foreach (var practice in each.Leaves) writer.WriteStringValue(practice);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteStatus(writer, "topFiveSearch", topFive.Status);
    }

    private static void WriteStatus(Utf8JsonWriter writer, string member, SearchStatus status) =>
        writer.WriteString(member, status == SearchStatus.Complete ? "complete" : "budget-spent");

    private static void Write(Utf8JsonWriter writer, FactChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", change.Fact.ToString());
        ComparisonJson.WriteValue(writer, "from", change.From);
        ComparisonJson.WriteValue(writer, "to", change.To);
        writer.WriteString("kind",
            change.Kind switch { ChangeKind.Learn => "learn", ChangeKind.BringAbout => "bring-about", _ => "given" });
        writer.WriteEndObject();
    }
}
