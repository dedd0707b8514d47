using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Loading.Compact;

/// <summary>
/// A condition, both ways: its operator and what it asks. Operators of overlays alone (local facts, "otherwise") have no place here.
/// </summary>
internal sealed class ConditionTape(Tape tape)
{
    private const int None = 0;
    private const int All = 1;
    private const int Any = 2;
    private const int Not = 3;
    private const int Service = 4;
    private const int Holder = 5;
    private const int Maturity = 6;
    private const int Finding = 7;
    private const int Signal = 8;
    private const int Structure = 9;
    private const int Region = 10;
    private const int Language = 11;
    private const int Practice = 12;
    private const int Number = 13;

    public Condition Required(Condition? it) => Optional(it) ?? When.Always;

    public Condition? Optional(Condition? it) => tape.Number(OperatorOf(it)) switch
    {
        None => null,
        All => new AllCondition(Parts(it)),
        Any => new AnyCondition(Parts(it)),
        Not => new NotCondition(Required((it as NotCondition)?.Part)),
        Service => OfService(it as ServiceCondition),
        Holder => OfHolder(it as HolderCondition),
        Maturity => OfMaturity(it as MaturityCondition),
        Finding => new FindingCondition(tape.Required((it as FindingCondition)?.Finding)),
        Signal => new SignalCondition(tape.Required((it as SignalCondition)?.Signal)),
        Structure => OfStructure(it as StructureCondition),
        Region => new RegionCondition((Region)tape.Number((int)((it as RegionCondition)?.Region ?? default))),
        Language => new LanguageCondition((Language)tape.Number((int)((it as LanguageCondition)?.Language ?? default))),
        Practice => OfPractice(it as PracticeCondition),
        Number => OfNumber(it as NumberCondition),
        var other => throw new InvalidDataException($"There is no operator {other}."),
    };

    private static int OperatorOf(Condition? it) => it switch
    {
        // A rule without a condition of its own.
        null or AllCondition { Parts.IsEmpty: true } => None,
        AllCondition => All,
        EarlierRules => throw new NotSupportedException("Earlier rules are put together anew for each catalogue."),
        AnyCondition => Any,
        NotCondition => Not,
        ServiceCondition => Service,
        HolderCondition => Holder,
        MaturityCondition => Maturity,
        FindingCondition => Finding,
        SignalCondition => Signal,
        StructureCondition => Structure,
        RegionCondition => Region,
        LanguageCondition => Language,
        PracticeCondition => Practice,
        NumberCondition => Number,
        _ => throw new NotSupportedException($"No place for {it.GetType().Name}."),
    };

    private ImmutableArray<Condition> Parts(Condition? it) => tape.List(it?.Parts ?? default, Required);

    private ServiceCondition OfService(ServiceCondition? it) => new(tape.Required(it?.Service), tape.Flag(it?.IsPresent ?? false));

    private HolderCondition OfHolder(HolderCondition? it) =>
        new(tape.Required(it?.Service), (Holder)tape.Number((int)(it?.HeldBy ?? default)));

    private MaturityCondition OfMaturity(MaturityCondition? it) =>
        new((MaturityDimension?)tape.Optional((int?)it?.Dimension), Bounds(it?.Bounds ?? default));

    private StructureCondition OfStructure(StructureCondition? it) =>
        new(tape.Required(it?.Structure), (StructurePresence)tape.Number((int)(it?.Presence ?? default)));

    private PracticeCondition OfPractice(PracticeCondition? it) =>
        new(tape.Required(it?.Practice), (PracticeStatus)tape.Number((int)(it?.Status ?? default)));

    private NumberCondition OfNumber(NumberCondition? it) =>
        new((FactKind)tape.Number((int)(it?.Measure ?? FactKind.Population)), Bounds(it?.Bounds ?? default));

    private NumberBounds Bounds(NumberBounds it) => new(tape.Optional(it.AtLeast), tape.Optional(it.Below))
    {
        Above = tape.Optional(it.Above),
        AtMost = tape.Optional(it.AtMost),
    };
}
