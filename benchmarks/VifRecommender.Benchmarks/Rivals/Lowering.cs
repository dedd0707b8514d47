using System.Collections.Frozen;
using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// Turns a condition with three truth values into a test with two, by what is asked of its truth. Negations vanish on the way: "not" swaps
/// true and false in what is asked of its part.
/// </summary>
internal sealed class Lowering(Catalogue catalogue)
{
    private readonly FrozenDictionary<string, int> _services = Slots(catalogue.Services.Select(each => each.Id));
    private readonly FrozenDictionary<string, int> _signals = Slots(catalogue.Signals.Select(each => each.Id));
    private readonly FrozenDictionary<string, int> _structures = Slots(catalogue.Structures.Select(each => each.Id));
    private readonly FrozenDictionary<string, int> _findings = Slots(catalogue.Findings.Select(each => each.Id));
    private readonly FrozenDictionary<string, int> _practices = Slots(catalogue.Practices.Select(each => each.Id));

    public int Service(string id) => _services[id];

    public int Finding(string id) => _findings[id];

    public int Practice(string id) => _practices[id];

    /// <summary>Lowers a condition.</summary>
    public Test Lower(Condition condition, Ask ask) => condition.Kind switch
    {
        ConditionKind.All => ask is Ask.True or Ask.NotFalse ? All(Lower(condition.Parts, ask)) : Any(Lower(condition.Parts, ask)),
        ConditionKind.Any => ask is Ask.True or Ask.NotFalse ? Any(Lower(condition.Parts, ask)) : All(Lower(condition.Parts, ask)),
        ConditionKind.Not => Lower(condition.Parts[0], Opposite(ask)),
        ConditionKind.Fact => Lower((FactCondition)condition, ask),
    };

    private IEnumerable<Test> Lower(ImmutableArray<Condition> parts, Ask ask) => parts.Select(part => Lower(part, ask));

    private Test Lower(FactCondition condition, Ask ask) => condition switch
    {
        ServiceCondition service => Truth(FlagArray.Services, _services[service.Service], service.IsPresent ? ask : Opposite(ask)),
        SignalCondition signal => Truth(FlagArray.Signals, _signals[signal.Signal], ask),
        FindingCondition finding => Truth(FlagArray.Findings, _findings[finding.Finding], ask),
        LanguageCondition language => Truth(FlagArray.Languages, (int)language.Language, ask),
        RegionCondition region => Word(FlagArray.Region, 0, (int)region.Region + 1, ask),
        StructureCondition structure => Word(FlagArray.Structures, _structures[structure.Structure], (int)structure.Presence, ask),
        HolderCondition holder => Word(FlagArray.Holders, _services[holder.Service], (int)holder.HeldBy + 2, ask),
        PracticeCondition practice => Word(FlagArray.Practices, _practices[practice.Practice], (int)practice.Status + 1, ask),
        MaturityCondition maturity =>
            Range(FlagArray.LevelFrom, FlagArray.LevelTo, maturity.Dimension is { } dimension ? (int)dimension : Flags.Overall,
                maturity.Bounds, ask),
        NumberCondition number => Range(FlagArray.NumberFrom, FlagArray.NumberTo, (int)MeasureOf(number.Measure), number.Bounds, ask),
        _ => throw new NotSupportedException($"A condition of kind {condition.GetType().Name} cannot be given to another engine."),
    };

    /// <summary>What is asked of the part of a negation.</summary>
    public static Ask Opposite(Ask ask) => ask switch
    {
        Ask.True => Ask.False,
        Ask.False => Ask.True,
        Ask.NotTrue => Ask.NotFalse,
        _ => Ask.NotTrue,
    };

    private static FlagTest Truth(FlagArray array, int slot, Ask ask) => new(
        array,
        slot,
        ask is Ask.True or Ask.False ? Comparison.Equal : Comparison.NotEqual,
        ask is Ask.True or Ask.NotTrue ? 2 : 0);

    private static Test Word(FlagArray array, int slot, int word, Ask ask)
    {
        Test equal = new FlagTest(array, slot, Comparison.Equal, word);
        Test other = new FlagTest(array, slot, Comparison.NotEqual, word);
        return ask switch
        {
            Ask.True => equal,
            Ask.NotTrue => other,
            Ask.False => All([other, new FlagTest(array, slot, Comparison.NotEqual, 0)]),
            _ => Any([equal, new FlagTest(array, slot, Comparison.Equal, 0)]),
        };
    }

    // Certain when the whole range is within the bounds, impossible when the whole range is without.
    private static Test Range(FlagArray from, FlagArray to, int slot, NumberBounds bounds, Ask ask)
    {
        // The built-in catalogue, which is all that is measured, uses no other bounds.
        if (bounds.Above is not null || bounds.AtMost is not null) throw new NotSupportedException($"No rival is written for {bounds}.");
        var (low, high) = (bounds.AtLeast, bounds.Below);
        Test[] parts = ask switch
        {
            Ask.True => [.. Bound(from, slot, Comparison.AtLeast, low), .. Bound(to, slot, Comparison.Below, high)],
            Ask.NotFalse => [.. Bound(to, slot, Comparison.AtLeast, low), .. Bound(from, slot, Comparison.Below, high)],
            Ask.False => [.. Bound(to, slot, Comparison.Below, low), .. Bound(from, slot, Comparison.AtLeast, high)],
            _ => [.. Bound(from, slot, Comparison.Below, low), .. Bound(to, slot, Comparison.AtLeast, high)],
        };
        return ask is Ask.True or Ask.NotFalse ? All(parts) : Any(parts);
    }

    private static IEnumerable<Test> Bound(FlagArray array, int slot, Comparison comparison, decimal? number) =>
        number is { } known ? [new FlagTest(array, slot, comparison, (double)known)] : [];

    private static Test All(IEnumerable<Test> parts)
    {
        Test[] flat = [.. parts.SelectMany(part => part is AllTest all ? all.Parts : [part])];
        return flat.Length == 1 ? flat[0] : new AllTest([.. flat]);
    }

    private static Test Any(IEnumerable<Test> parts)
    {
        Test[] flat = [.. parts.SelectMany(part => part is AnyTest any ? any.Parts : [part])];
        return flat.Length == 1 ? flat[0] : new AnyTest([.. flat]);
    }

    private static Measure MeasureOf(FactKind kind) => kind switch
    {
        FactKind.Population => Measure.Population,
        FactKind.PartnershipPopulation => Measure.PartnershipPopulation,
        FactKind.PartnershipCommunes => Measure.PartnershipCommunes,
        FactKind.StaffFte => Measure.StaffFte,
        FactKind.BudgetEur => Measure.BudgetEur,
        FactKind.IncidentsPer10000 => Measure.IncidentsPer10000,
        _ => throw new NotSupportedException($"{kind} is no number."),
    };

    private static FrozenDictionary<string, int> Slots(IEnumerable<string> ids) =>
        ids.Select((id, slot) => (id, slot)).ToFrozenDictionary(each => each.id, each => each.slot, StringComparer.Ordinal);
}
