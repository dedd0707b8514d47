using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Writing;

/// <summary>Writes what a directory of places adds to an advice; members that would be empty are left out.</summary>
public static class SurroundingsJson
{
    /// <summary>Writes the members <c>cautions</c>, <c>contacts</c> and <c>credits</c> into an object that is open.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="surroundings">What is known of the place.</param>
    /// <param name="language">The language of the texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="surroundings"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, Surroundings surroundings, Language language)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        if (surroundings is null) throw new ArgumentNullException(nameof(surroundings));
        WriteCautions(writer, surroundings.Cautions, language);
        if (!surroundings.Contacts.IsEmpty)
        {
            writer.WriteStartArray("contacts");
            foreach (var contact in surroundings.Contacts) Write(writer, contact, language);
            writer.WriteEndArray();
        }

        WriteTexts(writer, "credits", surroundings.Credits);
    }

    internal static void WriteCautions(Utf8JsonWriter writer, ImmutableArray<PlaceCaution> cautions, Language language)
    {
        if (cautions.IsEmpty) return;
        writer.WriteStartArray("cautions");
        foreach (var caution in cautions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", caution.Id);
            writer.WriteString("path", caution.Path);
            writer.WriteString("text", caution.Text[language]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, LocalContact contact, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", contact.Kind);
        writer.WriteString("function", contact.Function[language]);
        if (contact.Name is { } name) writer.WriteString("name", name[language]);
        if (contact.Find is { } find) writer.WriteString("find", find[language]);
        if (contact.Phone is { } phone) writer.WriteString("phone", phone);
        if (contact.IsDayAndNight) writer.WriteBoolean("dayAndNight", true);
        if (contact.IsAnnounced) writer.WriteBoolean("announced", true);
        if (contact.AsOf is { } asOf) writer.WriteString("asOf", asOf);
        if (contact.IsToBeConfirmed) writer.WriteBoolean("toBeConfirmed", true);
        WriteTexts(writer, "sources", contact.Sources);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
