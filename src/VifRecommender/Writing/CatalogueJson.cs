using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Schemas;

namespace VifRecommender.Writing;

/// <summary>Writes a catalogue, or the list of its practices, as JSON.</summary>
public static class CatalogueJson
{
    private const string HashPrefix = "sha256:";

    /// <summary>
    /// Writes the whole catalogue as a file that <c>CatalogueReader.Read</c> reads back: the same elements, the same version.
    /// </summary>
    /// <remarks>
    /// A condition of a host's own is code and no file can say it; it is written by its name, and the reader refuses it. What an overlay
    /// has
    /// retired is left out.
    /// </remarks>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds; everything in the order of the ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static byte[] Write(Catalogue catalogue)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        return JsonFormat.Write(JsonFormat.Indented,
            writer => WriteWhole(writer, catalogue, catalogue.Id, VersionOf(catalogue).Substring(catalogue.Id.Length + 1)));
    }

    /// <summary>
    /// What <c>catalogueVersion</c> says in an advice: id and version; of a catalogue that was changed by overlays or in code also the
    /// beginning of a hash of its content, so that two catalogues that advise differently never say the same.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>Such as <c>vif-belgium@2026.11</c> or <c>vif-belgium+province@2026.11+1#3f9ac01b52de</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static string VersionOf(Catalogue catalogue)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        var stated = $"{catalogue.Id}@{catalogue.Version}";
        // Six bytes distinguish all the catalogues that a host will ever have.
        return catalogue.IsChanged ? $"{stated}#{HashOf(catalogue).Substring(HashPrefix.Length, 12)}" : stated;
    }

    /// <summary>A hash of all that a catalogue says, whatever its id and version; reckoned once for each catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns><c>sha256:</c> and 64 digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static string HashOf(Catalogue catalogue)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        return catalogue.ContentHash ??= HashContent(catalogue);
    }

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
            writer.WriteString("catalogueVersion", VersionOf(catalogue));
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

    private static string HashContent(Catalogue catalogue)
    {
        var content = JsonFormat.Write(JsonFormat.Compact, writer => WriteWhole(writer, catalogue, "content", ""));
#if NET
        var digest = SHA256.HashData(content);
#else
        using var sha = SHA256.Create();
        var digest = sha.ComputeHash(content);
#endif
        return HashPrefix + string.Concat(digest.Select(each => each.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void WriteWhole(Utf8JsonWriter writer, Catalogue catalogue, string id, string version)
    {
        var (elements, practices, rules) = (new ElementJson(writer), new PracticeJson(writer), new RuleJson(writer));
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        writer.WriteStartObject("catalogue");
        writer.WriteString("id", id);
        writer.WriteString("version", version);
        writer.WriteEndObject();
        if (!catalogue.ServedLanguages.IsEmpty)
        {
            writer.WriteStartArray("languages");
            foreach (var language in catalogue.ServedLanguages) writer.WriteStringValue(language.ToWord());
            writer.WriteEndArray();
        }

        List(writer, "sources", catalogue.Sources, elements.Write);
        List(writer, "services", catalogue.Services, elements.Write);
        List(writer, "signals", catalogue.Signals, elements.Write);
        List(writer, "structures", catalogue.Structures, elements.Write);
        // The built-in catalogue declares none, and what was written before there were any reads the same.
        if (!catalogue.LocalFacts.IsEmpty) List(writer, "facts", catalogue.LocalFacts, elements.Write);
        List(writer, "findings", catalogue.Findings, elements.Write);
        List(writer, "helplines", catalogue.Helplines, elements.Write);
        List(writer, "practices", catalogue.Practices, practices.Write);
        List(writer, "rules", catalogue.Rules, rules.Write);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) write(item);
        writer.WriteEndArray();
    }
}
