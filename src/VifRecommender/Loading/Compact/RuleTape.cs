using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Loading.Compact;

/// <summary>A rule, both ways: its kind, what is its own, and what every rule has.</summary>
internal sealed class RuleTape(Tape tape)
{
    private const int FindingKind = 0;
    private const int GuardKind = 1;
    private const int SuitabilityKind = 2;
    private const int CautionKind = 3;
    private const int ContradictionKind = 4;
    private const int PriorityKind = 5;
    private const int BalanceKind = 6;

    private readonly ConditionTape _conditions = new(tape);

    public CatalogueRule Rule(CatalogueRule? it)
    {
        var id = tape.Required(it?.Id);
        var text = tape.Texts(it?.Text);
        return OfKind(tape.Number(KindOf(it)), it, id, text) with
        {
            Provenance = (Provenance)tape.Number((int)(it?.Provenance ?? default)),
            Sources = tape.Ids(it?.Sources ?? default),
        };
    }

    private static int KindOf(CatalogueRule? it) => it switch
    {
        GuardRule => GuardKind,
        SuitabilityRule => SuitabilityKind,
        CautionRule => CautionKind,
        ContradictionRule => ContradictionKind,
        PriorityRule => PriorityKind,
        BalanceRule => BalanceKind,
        FindingRule or null => FindingKind,
        _ => throw new NotSupportedException($"No place for a rule of kind {it.GetType().Name}."),
    };

    private CatalogueRule OfKind(int kind, CatalogueRule? it, string id, LocalizedText text) => kind switch
    {
        FindingKind => Finding(it as FindingRule, id, text),
        GuardKind => Guard(it as GuardRule, id, text),
        SuitabilityKind => Suitability(it as SuitabilityRule, id, text),
        CautionKind => Caution(it as CautionRule, id, text),
        ContradictionKind => Contradiction(it as ContradictionRule, id, text),
        PriorityKind => Priority(it as PriorityRule, id, text),
        BalanceKind => Balance(it as BalanceRule, id, text),
        _ => throw new InvalidDataException($"There is no kind of rule {kind}."),
    };

    private FindingRule Finding(FindingRule? it, string id, LocalizedText text) =>
        new() { Id = id, Text = text, Finding = tape.Required(it?.Finding), When = _conditions.Required(it?.When) };

    private GuardRule Guard(GuardRule? it, string id, LocalizedText text) =>
        new() { Id = id, Text = text, Practices = tape.Ids(it?.Practices ?? default), Requires = _conditions.Required(it?.Requires) };

    private SuitabilityRule Suitability(SuitabilityRule? it, string id, LocalizedText text) => new()
    {
        Id = id,
        Text = text,
        Practices = tape.Ids(it?.Practices ?? default),
        When = _conditions.Required(it?.When),
        Instead = tape.Ids(it?.Instead ?? default),
    };

    private CautionRule Caution(CautionRule? it, string id, LocalizedText text) => new()
    {
        Id = id,
        Text = text,
        Practices = tape.Ids(it?.Practices ?? default),
        When = _conditions.Required(it?.When),
        KeepsAtHome = tape.Flag(it?.KeepsAtHome ?? false),
    };

    private ContradictionRule Contradiction(ContradictionRule? it, string id, LocalizedText text) => new()
    {
        Id = id,
        Text = text,
        When = _conditions.Required(it?.When),
        Asks = new Fact((FactKind)tape.Number((int)(it?.Asks.Kind ?? default)), tape.Required(it?.Asks.Id)),
    };

    private PriorityRule Priority(PriorityRule? it, string id, LocalizedText text) => new()
    {
        Id = id,
        Text = text,
        For = Selector(it?.For),
        When = _conditions.Required(it?.When),
        Points = tape.Number(it?.Points ?? 0),
        Per = (PointsPer?)tape.Optional((int?)it?.Per),
        AtMost = tape.Optional(it?.AtMost),
    };

    private BalanceRule Balance(BalanceRule? it, string id, LocalizedText text) => new()
    {
        Id = id,
        Text = text,
        Among = (BalanceGroup)tape.Number((int)(it?.Among ?? default)),
        Keep = tape.Number(it?.Keep ?? 0),
        Points = tape.Number(it?.Points ?? 0),
    };

    private PracticeSelector Selector(PracticeSelector? it) => new()
    {
        Practices = tape.Ids(it?.Practices ?? default),
        Domain = (Domain?)tape.Optional((int?)it?.Domain),
        Dimension = (MaturityDimension?)tape.Optional((int?)it?.Dimension),
        Effort = (Effort?)tape.Optional((int?)it?.Effort),
        Strength = (EvidenceStrength?)tape.Optional((int?)it?.Strength),
        InFocus = tape.Flag(it?.InFocus ?? false),
        OfLowestDimension = tape.Flag(it?.OfLowestDimension ?? false),
        Wished = tape.Flag(it?.Wished ?? false),
        Planned = tape.Flag(it?.Planned ?? false),
        Shared = tape.Flag(it?.Shared ?? false),
    };
}
