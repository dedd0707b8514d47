using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>Reads a rule; its member <c>kind</c> decides which other members it has.</summary>
internal sealed class RuleReader(DiagnosticSink sink, LocalizedTextReader texts, ConditionReader conditions)
{
    public const int MinPoints = -1000;
    public const int MaxPoints = 1000;

    private static readonly ImmutableArray<string> Kinds = ["finding", "guard", "suitability", "caution", "contradiction", "priority",
        "balance"];

    private readonly LocalizedTextReader _texts = texts;

    public CatalogueRule? Read(JsonNode node)
    {
        var before = sink.Count;
        var reader = new ObjectReader(node, sink, "a rule");
        var id = reader.RequiredId("id");
        var text = _texts.Required(reader, "text");
        var provenance = reader.RequiredWord("provenance", RuleWords.Provenances);
        var sources = reader.Ids("sources");
        if (provenance == Provenance.Sourced && ObjectReader.IsWithoutItems(reader.Optional("sources")))
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "A rule that is sourced names its sources: add 'sources', or call it judgement.");
        }
        if (ReadKind(reader) is not { } kind) return null;
        var rule = ReadRule(kind, reader);
        reader.Done();
        return rule is null || sink.Count > before ? null
            : rule with { Id = id!, Text = text!, Provenance = provenance!.Value, Sources = sources };
    }

    private string? ReadKind(ObjectReader reader)
    {
        if (reader.Required("kind") is not { } node) return null;
        if (node.Kind != JsonKind.Text) return reader.Wrong(node, $"one of {string.Join(", ", Kinds)}");
        if (Kinds.Contains(node.Text)) return node.Text;
        reader.Report(DiagnosticCatalogue.UnknownWord, node,
            $"'{Excerpt.Of(node.Text)}' is none of {string.Join(", ", Kinds)}{sink.Suggest(node.Text, Kinds)}.");
        return null;
    }

    private CatalogueRule? ReadRule(string kind, ObjectReader reader)
    {
        var (id, text) = ("", LocalizedText.Same(""));
        switch (kind)
        {
            case "finding":
                var finding = reader.RequiredId("finding");
                return Required(reader, "when") is { } established && finding is not null
                    ? new FindingRule { Id = id, Text = text, Finding = finding, When = established } : null;
            case "guard":
                var guarded = Practices(reader);
                return Required(reader, "requires") is { } requires
                    ? new GuardRule { Id = id, Text = text, Practices = guarded, Requires = requires } : null;
            case "suitability":
                var unsuited = Practices(reader);
                var instead = reader.Ids("instead");
                return Required(reader, "when") is { } when
                    ? new SuitabilityRule { Id = id, Text = text, Practices = unsuited, When = when, Instead = instead } : null;
            case "caution":
                var cautioned = Practices(reader);
                var keepsAtHome = reader.OptionalBoolean("keepsAtHome");
                return Required(reader, "when") is { } caution
                    ? new CautionRule { Id = id, Text = text, Practices = cautioned, When = caution, KeepsAtHome = keepsAtHome } : null;
            case "contradiction":
                var asks = ReadFact(reader);
                return Required(reader, "when") is { } contradiction && asks is { } fact
                    ? new ContradictionRule { Id = id, Text = text, When = contradiction, Asks = fact } : null;
            case "priority":
                return ReadPriority(reader, id, text);
            default:
                var among = reader.RequiredWord("among", RuleWords.BalanceGroups);
                var keep = reader.RequiredInteger("keep", 1, 1000);
                var points = reader.RequiredInteger("points", MinPoints, -1);
                return among is { } group && keep is { } kept && points is { } off
                    ? new BalanceRule { Id = id, Text = text, Among = group, Keep = kept, Points = off } : null;
        }
    }

    private PriorityRule? ReadPriority(ObjectReader reader, string id, LocalizedText text)
    {
        var selector = ReadSelector(reader.Optional("for"));
        var when = conditions.Read(reader.Optional("when"));
        var points = reader.RequiredInteger("points", MinPoints, MaxPoints);
        var per = reader.OptionalWord("per", RuleWords.PointsPers);
        var atMost = reader.OptionalInteger("atMost", 1, 1000);
        if (atMost is not null && reader.Optional("per") is null)
        {
            reader.Report(DiagnosticCatalogue.MissingMember, reader.Optional("atMost")!,
                $"'atMost' limits what 'per' counts: add 'per', one of {string.Join(", ", RuleWords.PointsPers.All)}.");
        }
        if (points is not { } known) return null;
        return new PriorityRule
        {
            Id = id,
            Text = text,
            For = selector,
            When = when ?? When.Always,
            Points = known,
            Per = per,
            AtMost = atMost,
        };
    }

    private PracticeSelector ReadSelector(JsonNode? node)
    {
        if (node is null) return new PracticeSelector();
        var reader = new ObjectReader(node, sink, "'for'");
        var selector = new PracticeSelector
        {
            Practices = reader.Ids("practices"),
            Domain = reader.OptionalWord("domain", ProfileWords.Domains),
            Dimension = reader.OptionalWord("dimension", ProfileWords.Dimensions),
            Effort = reader.OptionalWord("effort", RuleWords.Efforts),
            Strength = reader.OptionalWord("strength", RuleWords.Strengths),
            InFocus = reader.OptionalBoolean("inFocus"),
            OfLowestDimension = reader.OptionalBoolean("ofLowestDimension"),
            Wished = reader.OptionalBoolean("wished"),
            Planned = reader.OptionalBoolean("planned"),
            Shared = reader.OptionalBoolean("shared"),
        };
        reader.Done();
        return selector;
    }

    private Condition? Required(ObjectReader reader, string name) => conditions.Read(reader.Required(name));

    private static ImmutableArray<string> Practices(ObjectReader reader)
    {
        var ids = reader.Ids("practices", required: true);
        reader.ReportEmpty("practices", "Name at least one practice.");
        return ids;
    }

    private static Fact? ReadFact(ObjectReader reader)
    {
        if (reader.RequiredText("asks") is not { } text) return null;
        var (kind, id) = text.Split(':') is [var first, var second] ? (first, second) : (text, "");
        if (kind == "service" && ObjectReader.IsId(id)) return new Fact(FactKind.Service, id);
        if (kind == "maturity" && ProfileWords.Dimensions.TryGet(id, out _)) return new Fact(FactKind.Maturity, id);
        reader.Report(DiagnosticCatalogue.BadFormat, reader.Optional("asks")!,
            "Write the fact to ask again as service:ID or maturity:DIMENSION.");
        return null;
    }
}
