using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>Reads what practices and rules refer to: sources, services, signals, structures, findings and helplines.</summary>
internal sealed class VocabularyReader(DiagnosticSink sink, LocalizedTextReader texts)
{
    public Source? ReadSource(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a source");
        var id = reader.RequiredId("id");
        var title = reader.RequiredText("title");
        var url = reader.RequiredText("url");
        var accessed = reader.RequiredText("accessed");
        if (url is not null && !IsHttp(url))
        {
            reader.Report(DiagnosticCatalogue.BadFormat, reader.Optional("url")!,
                "Write the whole address, beginning with https:// or http:// and without spaces.");
        }
        if (accessed is not null && !IsDay(accessed))
        {
            reader.Report(DiagnosticCatalogue.BadFormat, reader.Optional("accessed")!,
                "Write when it was read as yyyy, yyyy-MM or yyyy-MM-dd.");
        }
        reader.Done();
        return id is null || title is null || url is null || accessed is null ? null
            : new Source { Id = id, Title = title, Url = url, Accessed = accessed };
    }

    public Service? ReadService(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a service");
        var id = reader.RequiredId("id");
        var name = texts.Required(reader, "name");
        var question = texts.Required(reader, "question");
        var outside = texts.Optional(reader, "fromOutside");
        var holders = reader.WordList("heldBy", ProfileWords.Holders);
        var provenance = reader.OptionalWord("provenance", RuleWords.Provenances) ?? Provenance.Judgement;
        var sources = reader.Ids("sources");
        if (provenance == Provenance.Sourced && ObjectReader.IsWithoutItems(reader.Optional("sources")))
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "A service that is sourced names its sources: add 'sources', or call it judgement.");
        }
        reader.Done();
        if (id is null || name is null || question is null) return null;
        return new Service
        {
            Id = id,
            Name = name,
            Question = question,
            FromOutside = outside,
            HeldBy = holders.IsEmpty ? [Profiles.Holder.Commune] : holders,
            Provenance = provenance,
            Sources = sources,
        };
    }

    public Signal? ReadSignal(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a signal");
        var id = reader.RequiredId("id");
        var domain = reader.RequiredWord("domain", ProfileWords.Domains);
        var name = texts.Required(reader, "name");
        var question = texts.Required(reader, "question");
        reader.Done();
        return id is null || domain is not { } known || name is null || question is null ? null
            : new Signal { Id = id, Domain = known, Name = name, Question = question };
    }

    public LocalFact? ReadLocalFact(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a local fact");
        var id = reader.RequiredId("id");
        var kind = reader.RequiredWord("kind", ProfileWords.LocalKinds);
        var name = texts.Required(reader, "name");
        var question = texts.Required(reader, "question");
        var unit = kind is LocalFactKind.Count or LocalFactKind.Amount or null ? texts.Optional(reader, "unit") : null;
        var answers = kind is LocalFactKind.Choice or null ? ReadAnswers(reader) : [];
        if (kind == LocalFactKind.Choice && reader.Optional("answers") is null or { Kind: JsonKind.List, Children.Length: < 2 })
        {
            reader.Report(DiagnosticCatalogue.MissingMember, reader.Optional("answers") ?? node,
                "A choice has two answers or more: add 'answers', each with id and name.");
        }
        reader.Done();
        return id is null || kind is not { } known || name is null || question is null || answers is null ? null
            : new LocalFact { Id = id, Kind = known, Name = name, Question = question, Unit = unit, Answers = [.. answers] };
    }

    /// <summary>The answers; null: one could not be read, and which conditions ask for it cannot be told.</summary>
    private List<LocalChoice>? ReadAnswers(ObjectReader reader)
    {
        var isWhole = reader.Optional("answers") is null or { Kind: JsonKind.List };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var answers = new List<LocalChoice>();
        foreach (var node in reader.List("answers"))
        {
            var inner = new ObjectReader(node, sink, "an answer");
            var id = inner.RequiredId("id");
            var name = texts.Required(inner, "name");
            inner.Done();
            isWhole &= id is not null && name is not null;
            if (id is null || name is null) continue;
            if (seen.Add(id)) answers.Add(new LocalChoice { Id = id, Name = name });
            else inner.ReportRepeated(inner.Optional("id")!);
        }

        return isWhole ? answers : null;
    }

    public RegionalStructure? ReadStructure(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a regional structure");
        var id = reader.RequiredId("id");
        var name = texts.Required(reader, "name");
        var question = texts.Required(reader, "question");
        var local = reader.List("localNames").Select(ReadLocalName).OfType<LocalName>().ToList();
        reader.Done();
        return id is null || name is null || question is null ? null
            : new RegionalStructure { Id = id, Name = name, Question = question, LocalNames = [.. local] };
    }

    public Finding? ReadFinding(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a finding");
        var id = reader.RequiredId("id");
        var domain = reader.RequiredWord("domain", ProfileWords.Domains);
        var severity = reader.RequiredInteger("severity", 1, 3);
        var title = texts.Required(reader, "title");
        reader.Done();
        if (id is null || domain is not { } known || severity is not { } weight || title is null) return null;
        return new Finding { Id = id, Domain = known, Severity = weight, Title = title };
    }

    public Helpline? ReadHelpline(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a helpline");
        var id = reader.RequiredId("id");
        var number = reader.RequiredText("number");
        var name = texts.Required(reader, "name");
        var hours = texts.Optional(reader, "hours");
        var emergency = reader.OptionalBoolean("emergency");
        var dayAndNight = reader.OptionalBoolean("dayAndNight");
        var order = reader.OptionalInteger("order", 0, 1000) ?? 0;
        var regions = reader.WordList("regions", ProfileWords.Regions);
        var languages = reader.WordList("languages", ProfileWords.Languages);
        var sources = reader.Ids("sources");
        reader.Done();
        if (id is null || number is null || name is null) return null;
        return new Helpline
        {
            Id = id,
            Number = number,
            Name = name,
            Hours = hours,
            IsEmergency = emergency,
            IsDayAndNight = dayAndNight,
            Order = order,
            Regions = regions,
            Languages = languages,
            Sources = sources,
        };
    }

    private LocalName? ReadLocalName(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a local name");
        var region = reader.RequiredWord("region", ProfileWords.Regions);
        var languages = reader.WordList("languages", ProfileWords.Languages);
        var name = reader.RequiredText("name");
        var arrondissements = reader.Ids("arrondissements");
        foreach (var each in (reader.Optional("arrondissements")?.Children ?? [])
            .Where(each => each.Kind == JsonKind.Text && ObjectReader.IsId(each.Text) && !IsArrondissement(each.Text)))
        {
            reader.Report(DiagnosticCatalogue.BadFormat, each,
                "Write an arrondissement as the first two digits of the NIS codes of its communes, such as \"62\".");
        }

        reader.Done();
        return region is not { } known || name is null ? null : new LocalName(known, languages, name) { Arrondissements = arrondissements };
    }

    private static bool IsArrondissement(string text) => text.Length == 2 && text.All(digit => digit is >= '0' and <= '9');

    private static bool IsHttp(string url) =>
        (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
        && !url.Any(char.IsWhiteSpace) && Uri.TryCreate(url, UriKind.Absolute, out _);

    private static bool IsDay(string text) => Profiles.CalendarDate.TryParse(text.Length switch
    {
        4 => text + "-01-01",
        7 => text + "-01",
        _ => text,
    }, out _);
}
