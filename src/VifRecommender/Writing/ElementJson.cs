using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Writing;

/// <summary>
/// Writes what practices and rules refer to, in the form of the files: sources, services, signals, structures, findings and helplines.
/// </summary>
internal sealed class ElementJson(Utf8JsonWriter writer)
{
    public void Write(Source source) => Object(source.Id, () =>
    {
        writer.WriteString("title", source.Title);
        writer.WriteString("url", source.Url);
        writer.WriteString("accessed", source.Accessed);
    });

    public void Write(Service service) => Object(service.Id, () =>
    {
        Text("name", service.Name);
        Text("question", service.Question);
        Text("fromOutside", service.FromOutside);
        Words("heldBy", service.HeldBy, holder => holder.ToWord());
        writer.WriteString("provenance", RuleWords.Provenances[service.Provenance]);
        Ids("sources", service.Sources);
    });

    public void Write(Signal signal) => Object(signal.Id, () =>
    {
        writer.WriteString("domain", signal.Domain.ToWord());
        Text("name", signal.Name);
        Text("question", signal.Question);
    });

    public void Write(LocalFact fact) => Object(fact.Id, () =>
    {
        writer.WriteString("kind", fact.Kind.ToWord());
        Text("name", fact.Name);
        Text("question", fact.Question);
        Text("unit", fact.Unit);
        if (fact.Answers.IsEmpty) return;
        writer.WriteStartArray("answers");
        foreach (var answer in fact.Answers) Object(answer.Id, () => Text("name", answer.Name));
        writer.WriteEndArray();
    });

    public void Write(RegionalStructure structure) => Object(structure.Id, () =>
    {
        Text("name", structure.Name);
        Text("question", structure.Question);
        if (structure.LocalNames.IsEmpty) return;
        writer.WriteStartArray("localNames");
        foreach (var name in structure.LocalNames)
        {
            writer.WriteStartObject();
            writer.WriteString("region", name.Region.ToWord());
            Words("languages", name.Languages, language => language.ToWord());
            writer.WriteString("name", name.Name);
            Ids("arrondissements", name.Arrondissements);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public void Write(Finding finding) => Object(finding.Id, () =>
    {
        writer.WriteString("domain", finding.Domain.ToWord());
        writer.WriteNumber("severity", finding.Severity);
        Text("title", finding.Title);
    });

    public void Write(Helpline line) => Object(line.Id, () =>
    {
        writer.WriteString("number", line.Number);
        Text("name", line.Name);
        Text("hours", line.Hours);
        if (line.IsEmergency) writer.WriteBoolean("emergency", true);
        if (line.IsDayAndNight) writer.WriteBoolean("dayAndNight", true);
        writer.WriteNumber("order", line.Order);
        Words("regions", line.Regions, region => region.ToWord());
        Words("languages", line.Languages, language => language.ToWord());
        Ids("sources", line.Sources);
    });

    /// <summary>A text in the languages in which it was written, or nothing.</summary>
    public void Text(string name, LocalizedText? text)
    {
        if (text is null) return;
        writer.WritePropertyName(name);
        Text(text);
    }

    public void Text(LocalizedText text)
    {
        writer.WriteStartObject();
        foreach (var language in ProfileWords.Languages.Values)
        {
            if (text.IsWritten(language)) writer.WriteString(language.ToWord(), text[language]);
        }

        writer.WriteEndObject();
    }

    public void Ids(string name, ImmutableArray<string> ids) => Words(name, ids, id => id);

    /// <summary>A list of words; nothing where it is empty.</summary>
    public void Words<T>(string name, ImmutableArray<T> values, Func<T, string> word)
    {
        if (values.IsDefaultOrEmpty) return;
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(word(value));
        writer.WriteEndArray();
    }

    private void Object(string id, Action members)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        members();
        writer.WriteEndObject();
    }
}
