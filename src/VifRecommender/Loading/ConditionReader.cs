using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>Reads a condition: an object with exactly one operator of the closed vocabulary.</summary>
internal sealed class ConditionReader(DiagnosticSink sink, Dictionary<FactCondition, JsonNode> places)
{
    private const int MaxLocal = 1_000_000_000;

    private static readonly Dictionary<string, NumberFact> Numbers =
        FactDefinitions.Numbers.ToDictionary(number => number.Operator, StringComparer.Ordinal);

    private static readonly ImmutableArray<string> BoundWords = ["atLeast", "above", "below", "atMost"];

    private static readonly ImmutableArray<string> Operators =
    [
        "all", "any", "not", "otherwise", "present", "absent", "holder", "maturity", "finding", "signal", "structure", "region",
        "language", "practice", "local",
        .. FactDefinitions.Numbers.Select(number => number.Operator),
    ];

    public Condition? Read(JsonNode? node)
    {
        if (node is null) return null;
        if (node.Kind != JsonKind.Object || node.Children.Length != 1)
        {
            sink.Report(DiagnosticCatalogue.BadCondition, node,
                $"A condition is an object with exactly one operator, one of {string.Join(", ", Operators)}.");
            return null;
        }

        var part = node.Children[0];
        var condition = ReadOperator(new ObjectReader(node, sink, "a condition"), part);
        if (condition is FactCondition leaf) places[leaf] = part;
        return condition;
    }

    private Condition? ReadOperator(ObjectReader reader, JsonNode part)
    {
        switch (part.Name)
        {
            case "all": return ReadParts(reader, part) is { } all ? new AllCondition(all) : null;
            case "any": return ReadParts(reader, part) is { } any ? new AnyCondition(any) : null;
            case "otherwise": return ReadOtherwise(reader, part);
            case "not": return Read(part) is { } negated ? new NotCondition(negated) : null;
            case "present": return reader.Id(part) is { } present ? new ServiceCondition(present, isPresent: true) : null;
            case "absent": return reader.Id(part) is { } absent ? new ServiceCondition(absent, isPresent: false) : null;
            case "finding": return reader.Id(part) is { } finding ? new FindingCondition(finding) : null;
            case "signal": return reader.Id(part) is { } signal ? new SignalCondition(signal) : null;
            case "region": return reader.Word(part, ProfileWords.Regions) is { } region ? new RegionCondition(region) : null;
            case "language": return reader.Word(part, ProfileWords.Languages) is { } language ? new LanguageCondition(language) : null;
            case "holder": return ReadHolder(part);
            case "structure": return ReadStructure(part);
            case "practice": return ReadPractice(part);
            case "maturity": return ReadMaturity(part);
            case "local": return ReadLocal(part);
            case { } name when Numbers.TryGetValue(name, out var number): return ReadNumber(number, part);
            default:
                var unknown = part.Name!;
                var meant = Meant(ConditionSynonyms.OfOperator(unknown)) ?? sink.Suggest(unknown, Operators);
                sink.Report(DiagnosticCatalogue.BadCondition, part,
                    $"There is no operator '{Excerpt.Of(unknown)}'{meant}: use one of {string.Join(", ", Operators)}.");
                return null;
        }
    }

    private ImmutableArray<Condition>? ReadParts(ObjectReader reader, JsonNode list)
    {
        if (list.Kind != JsonKind.List)
        {
            reader.Wrong(list, "a list of conditions [ … ]");
            return null;
        }

        if (list.Children.Length == 0)
        {
            sink.Report(DiagnosticCatalogue.MissingMember, list, $"'{list.Name}' needs at least one condition.");
            return null;
        }

        // What could not be read is reported, and nothing that holds it is kept.
        return [.. list.Children.Select(Read).OfType<Condition>()];
    }

    private NotCondition? ReadOtherwise(ObjectReader reader, JsonNode part)
    {
        if (part is { Kind: JsonKind.List, Children.Length: 0 })
        {
            sink.Report(DiagnosticCatalogue.MissingMember, part, "'otherwise' needs at least one rule that comes before.");
            return null;
        }

        var rules = reader.Ids("otherwise");
        return rules.IsEmpty ? null : new NotCondition(new EarlierRules(rules));
    }

    private HolderCondition? ReadHolder(JsonNode part)
    {
        var reader = new ObjectReader(part, sink, "'holder'");
        var service = reader.RequiredId("service");
        var by = reader.RequiredWord("by", ProfileWords.Holders);
        reader.Done();
        return service is not null && by is { } holder ? new HolderCondition(service, holder) : null;
    }

    private StructureCondition? ReadStructure(JsonNode part) => ReadPair(part, "a structure with present, announced or absent") is { } pair
        && pair.Reader.NameAsId(pair.Value) is { } structure
        && pair.Reader.Word(pair.Value, ProfileWords.StructurePresences) is { } presence
        ? presence == StructurePresence.Unknown ? Refuse(pair.Value) : new StructureCondition(structure, presence)
        : null;

    private StructureCondition? Refuse(JsonNode value)
    {
        sink.Report(DiagnosticCatalogue.UnknownWord, value,
            "A condition asks for present, announced or absent; unknown is the answer, never the question.");
        return null;
    }

    private PracticeCondition? ReadPractice(JsonNode part) => ReadPair(part, "a practice with its status") is { } pair
        && pair.Reader.NameAsId(pair.Value) is { } practice
        && pair.Reader.Word(pair.Value, ProfileWords.Statuses) is { } status
        ? new PracticeCondition(practice, status)
        : null;

    private MaturityCondition? ReadMaturity(JsonNode part)
    {
        if (ReadPair(part, "a dimension with bounds") is not { } pair) return null;
        var name = pair.Value.Name!;
        MaturityDimension? dimension = null;
        if (name != "overall")
        {
            if (!ProfileWords.Dimensions.TryGet(name, out var known))
            {
                string[] words = [.. ProfileWords.Dimensions.All, "overall"];
                sink.Report(DiagnosticCatalogue.UnknownWord, pair.Value,
                    $"'{Excerpt.Of(name)}' is none of {string.Join(", ", words)}{sink.Suggest(name, words)}.");
                return null;
            }

            dimension = known;
        }

        return ReadBounds(pair.Value, NetworkMaturity.Lowest, NetworkMaturity.Highest, whole: true) is { } bounds
            ? new MaturityCondition(dimension, bounds) : null;
    }

    /// <summary>
    /// A fact that an overlay declares: whether the bounds or the answer are of its kind, the catalogue as a whole tells.
    /// </summary>
    private FactCondition? ReadLocal(JsonNode part)
    {
        if (ReadPair(part, "a local fact with bounds, or with an answer") is not { } pair
            || pair.Reader.NameAsId(pair.Value) is not { } fact)
        {
            return null;
        }

        if (pair.Value.Kind == JsonKind.Text)
        {
            return pair.Reader.Id(pair.Value) is { } answer ? new LocalChoiceCondition(fact, answer) : null;
        }

        return ReadBounds(pair.Value, 0, MaxLocal, whole: false) is { } bounds ? new LocalNumberCondition(fact, bounds) : null;
    }

    private NumberCondition? ReadNumber(NumberFact number, JsonNode part) =>
        ReadBounds(part, 0, number.MostAsked, whole: false) is { } bounds ? new NumberCondition(number.Kind, bounds) : null;

    private NumberBounds? ReadBounds(JsonNode part, int from, int to, bool whole)
    {
        var reader = new ObjectReader(part, sink, "the bounds");
        var bounds = new NumberBounds(Bound(reader, "atLeast", from, to, whole), Bound(reader, "below", from, to, whole))
        {
            Above = Bound(reader, "above", from, whole ? to - 1 : to, whole),
            AtMost = Bound(reader, "atMost", from, to, whole),
        };
        reader.Done(name => Meant(ConditionSynonyms.OfBound(name)));
        if (!reader.IsObject) return null;
        if (BoundWords.All(word => part.Member(word) is null))
        {
            sink.Report(DiagnosticCatalogue.MissingMember, part,
                "Bounds need a lower one, 'atLeast' (inclusive) or 'above' (exclusive), an upper one, 'below' (exclusive) or 'atMost' "
                + "(inclusive), or one of each.");
            return null;
        }

        if (IsTwice(part, "atLeast", "above") || IsTwice(part, "below", "atMost")) return null;
        if (Edge(bounds.Until, whole)?.CompareTo(Edge(bounds.From, whole) ?? new NumberEdge(from, false)) <= 0)
        {
            var asked = bounds.From is null ? bounds with { AtLeast = from } : bounds;
            sink.Report(DiagnosticCatalogue.EmptyRange, (part.Member("below") ?? part.Member("atMost"))!,
                $"No {(whole ? "level" : "number")} is {asked}: put the lower bound first.");
            return null;
        }

        return bounds;
    }

    /// <summary>Of levels, "above 3" and "at least 4" are the same place.</summary>
    private static NumberEdge? Edge(NumberEdge? edge, bool whole) =>
        whole && edge is { } known ? new NumberEdge(known.FirstWhole(), false) : edge;

    private bool IsTwice(JsonNode part, string one, string other)
    {
        if (part.Member(one) is not { } first || part.Member(other) is not { } second) return false;
        sink.Report(DiagnosticCatalogue.DuplicateMember, first.Start > second.Start ? first : second,
            $"The same bound is given twice: keep '{one}' or '{other}'.");
        return true;
    }

    private static string? Meant(string? here) => here is null ? null : $" (here it is {here})";

    private static decimal? Bound(ObjectReader reader, string name, int from, int to, bool whole) =>
        reader.Optional(name) is not { } node ? null : whole ? reader.Integer(node, from, to) : reader.Decimal(node, from, to);

    private (ObjectReader Reader, JsonNode Value)? ReadPair(JsonNode part, string what)
    {
        var reader = new ObjectReader(part, sink, "this operator");
        if (!reader.IsObject) return null;
        if (part.Children.Length == 1) return (reader, part.Children[0]);
        sink.Report(DiagnosticCatalogue.BadCondition, part, $"This operator takes an object with exactly one member: {what}.");
        return null;
    }
}
