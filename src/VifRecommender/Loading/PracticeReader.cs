using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>Reads a practice.</summary>
internal sealed class PracticeReader(DiagnosticSink sink, LocalizedTextReader texts, ConditionReader conditions)
{
    private const int MaxAmount = 1_000_000_000;

    private static readonly ImmutableArray<string> ProvenanceFields =
    [
        "title", "description", "because", "firstStep", "carrier", "helper", "audience", "safety", "lighter", "indicators", "scale",
        "level", "effort", "cost", "staff", "months", "needs", "delivers", "evidence",
    ];

    private readonly LocalizedTextReader _texts = texts;
    private readonly PlacedTextReader _placed = new(sink, texts);

    public Practice? Read(JsonNode node)
    {
        var before = sink.Errors;
        var reader = new ObjectReader(node, sink, "a practice");
        var id = reader.RequiredId("id");
        var domain = reader.RequiredWord("domain", ProfileWords.Domains);
        var dimension = reader.RequiredWord("dimension", ProfileWords.Dimensions);
        var title = _texts.Required(reader, "title");
        var description = _texts.Required(reader, "description");
        var because = _texts.Optional(reader, "because");
        var firstStep = _placed.Read(reader, "firstStep");
        var carrier = _placed.Read(reader, "carrier");
        var helper = _placed.Read(reader, "helper");
        var safety = _texts.Required(reader, "safety");
        var effort = reader.RequiredWord("effort", RuleWords.Efforts);
        var audience = _texts.Optional(reader, "audience");
        var lighter = _texts.Optional(reader, "lighter");
        var indicators = _texts.List(reader, "indicators");
        var scales = ReadScales(reader.Optional("scales"));
        var level = reader.OptionalInteger("level", NetworkMaturity.Lowest, NetworkMaturity.Highest) ?? NetworkMaturity.Lowest;
        var cost = ReadCost(reader.Optional("cost"));
        var staff = ReadStaff(reader.Optional("staff"));
        var months = reader.Optional("months") is { } range ? ReadRange(range) : null;
        var needs = conditions.Read(reader.Optional("needs"));
        var helps = reader.Ids("helps");
        var servedBy = conditions.Read(reader.Optional("servedBy"));
        var reopenedBy = conditions.Read(reader.Optional("reopenedBy"));
        var delivers = reader.Ids("delivers");
        var raises = ReadRaises(reader.Optional("raises"));
        var answers = reader.Ids("answers");
        var theme = reader.Optional("theme") is { } name ? reader.Id(name) : null;
        var evidence = ReadEvidence(reader.Optional("evidence"));
        var (provenance, byField) = ReadProvenance(reader);
        if (NamesNoSources(reader.Optional("evidence"))
            && (provenance == Provenance.Sourced || byField.Values.Contains(Provenance.Sourced)))
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "A practice with a field that is sourced names its sources: add 'sources' to 'evidence', or call the field judgement.");
        }

        reader.Done();
        if (sink.Errors > before) return null;
        return new Practice
        {
            Id = id!,
            Domain = domain!.Value,
            Dimension = dimension!.Value,
            Title = title!,
            Description = description!,
            Because = because,
            FirstStep = firstStep,
            Carrier = carrier,
            Helper = helper,
            Safety = safety!,
            Effort = effort!.Value,
            Audience = audience,
            Lighter = lighter,
            Indicators = indicators,
            Scales = scales,
            Level = level,
            Cost = cost,
            Staff = staff,
            Months = months,
            Needs = needs,
            Helps = helps,
            ServedBy = servedBy,
            ReopenedBy = reopenedBy,
            Delivers = delivers,
            Raises = raises,
            Answers = answers,
            Theme = theme,
            Evidence = evidence,
            Provenance = provenance,
            ProvenanceByField = byField,
        };
    }

    private ImmutableArray<PracticeScale> ReadScales(JsonNode? node)
    {
        if (node is null) return [];
        var reader = new ObjectReader(node, sink, "the scales");
        var scales = ImmutableArray.CreateBuilder<PracticeScale>();
        foreach (var word in RuleWords.Scales.All)
        {
            if (reader.Optional(word) is not { } member) continue;
            var inner = new ObjectReader(member, sink, "a scale");
            RuleWords.Scales.TryGet(word, out var scale);
            scales.Add(new PracticeScale(scale, inner.OptionalInteger("from", 0, ProfileNumbers.Population.To) ?? 0));
            inner.Done();
        }

        if (reader.IsObject && node.Children.Length == 0)
        {
            sink.Report(DiagnosticCatalogue.MissingMember, node, $"Name at least one scale: {string.Join(", ", RuleWords.Scales.All)}.");
        }
        reader.Done();
        return scales.ToImmutable();
    }

    private Cost? ReadCost(JsonNode? node)
    {
        if (node is null) return null;
        var reader = new ObjectReader(node, sink, "a cost");
        var once = ReadRequiredRange(reader, "oneOffEur");
        var yearly = ReadRequiredRange(reader, "yearlyEur");
        var basis = reader.RequiredWord("basis", RuleWords.Bases);
        reader.Done();
        return once is { } first && yearly is { } each && basis is { } known ? new Cost(first, each, known) : null;
    }

    private Staffing? ReadStaff(JsonNode? node)
    {
        if (node is null) return null;
        var reader = new ObjectReader(node, sink, "the staff");
        var once = ReadRequiredRange(reader, "oneOffDays");
        var yearly = ReadRequiredRange(reader, "yearlyFte");
        var basis = reader.RequiredWord("basis", RuleWords.Bases);
        reader.Done();
        return once is { } first && yearly is { } each && basis is { } known ? new Staffing(first, each, known) : null;
    }

    private AmountRange? ReadRequiredRange(ObjectReader reader, string name) => reader.Required(name) is { } node ? ReadRange(node) : null;

    private AmountRange? ReadRange(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a range");
        var from = reader.Required("from") is { } low ? reader.Decimal(low, 0, MaxAmount) : null;
        var to = reader.Required("to") is { } high ? reader.Decimal(high, 0, MaxAmount) : null;
        reader.Done();
        if (from is not { } lowest || to is not { } highest) return null;
        if (lowest <= highest) return new AmountRange(lowest, highest);
        sink.Report(DiagnosticCatalogue.EmptyRange, node, "The range ends before it begins: 'from' is at most 'to'.");
        return null;
    }

    private ImmutableArray<RaisedLevel> ReadRaises(JsonNode? node)
    {
        if (node is null) return [];
        var reader = new ObjectReader(node, sink, "the raised levels");
        var raised = ImmutableArray.CreateBuilder<RaisedLevel>();
        foreach (var word in ProfileWords.Dimensions.All)
        {
            ProfileWords.Dimensions.TryGet(word, out var dimension);
            if (reader.OptionalInteger(word, NetworkMaturity.Lowest + 1, NetworkMaturity.Highest) is { } level)
            {
                raised.Add(new RaisedLevel(dimension, level));
            }
        }

        reader.Done();
        return raised.ToImmutable();
    }

    /// <summary>Whether there are no sources, rather than some that could not be read.</summary>
    private static bool NamesNoSources(JsonNode? evidence) =>
        evidence is null || (evidence.Kind == JsonKind.Object && ObjectReader.IsWithoutItems(evidence.Member("sources")));

    private Evidence ReadEvidence(JsonNode? node)
    {
        if (node is null) return new Evidence();
        var reader = new ObjectReader(node, sink, "the evidence");
        var evidence = new Evidence
        {
            Strength = reader.RequiredWord("strength", RuleWords.Strengths) ?? default,
            Outcome = reader.OptionalWord("outcome", RuleWords.Outcomes) ?? default,
            Summary = _texts.Optional(reader, "summary"),
            Sources = reader.Ids("sources"),
            Effect = ReadEffect(reader.Optional("effect")),
        };
        reader.Done();
        return evidence;
    }

    private StudiedEffect ReadEffect(JsonNode? node)
    {
        if (node is null) return new StudiedEffect();
        var reader = new ObjectReader(node, sink, "the effect");
        // Which members there are hangs on the direction: without it, nothing can be said of them.
        if (reader.RequiredWord("direction", RuleWords.EffectDirections) is not { } direction) return new StudiedEffect();
        var effect = new StudiedEffect { Direction = direction };
        if (effect.Direction != EffectDirection.NotStudied)
        {
            reader.Required("measuredOn");
            reader.Required("sources");
            reader.ReportEmpty("measuredOn",
                $"Name at least one outcome that was measured: {string.Join(", ", RuleWords.EffectMeasures.All)}.");
            reader.ReportEmpty("sources", "Name at least one source in which the effect was read.");
            effect = effect with
            {
                MeasuredOn = reader.WordList("measuredOn", RuleWords.EffectMeasures),
                Certainty = reader.RequiredWord("certainty", RuleWords.EffectCertainties) ?? default,
                Design = reader.RequiredWord("design", RuleWords.EffectDesigns),
                Text = _texts.Required(reader, "text"),
                Sources = reader.Ids("sources"),
            };
        }

        reader.Done();
        return effect;
    }

    /// <summary>A word for all that the practice says, as rules and services have it, and the fields that come from elsewhere.</summary>
    private (Provenance, FactDictionary<Provenance>) ReadProvenance(ObjectReader practice)
    {
        var (ofAll, byField) = (default(Provenance), new Dictionary<string, Provenance>(StringComparer.Ordinal));
        if (practice.Optional("provenance") is { } node)
        {
            if (node.Kind == JsonKind.Object) ReadOlderProvenance(node, byField);
            else ofAll = practice.Word(node, RuleWords.Provenances) ?? default;
        }
        if (practice.Optional("provenanceByField") is { } fields) ReadFields(fields, byField);
        return (ofAll, byField);
    }

    private void ReadFields(JsonNode node, Dictionary<string, Provenance> byField)
    {
        var reader = new ObjectReader(node, sink, "the provenance by field");
        foreach (var field in ProvenanceFields)
        {
            if (reader.OptionalWord(field, RuleWords.Provenances) is { } value) byField[field] = value;
        }

        reader.Done();
    }

    /// <summary>Until version 0.1 the member was an object by field, in which a field that was left out was judgement.</summary>
    private void ReadOlderProvenance(JsonNode node, Dictionary<string, Provenance> byField)
    {
        ReadFields(node, byField);
        var sourced = byField.Where(each => each.Value == Provenance.Sourced).Select(each => $"\"{each.Key}\": \"sourced\"").ToList();
        sink.Report(DiagnosticCatalogue.OlderForm, node,
            "This is read as before: 'provenance' is one word for all that the practice says. Write \"provenance\": \"judgement\""
            + (sourced.Count == 0 ? "." : $", \"provenanceByField\": {{ {string.Join(", ", sourced)} }}."));
    }
}
