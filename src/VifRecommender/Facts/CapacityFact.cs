using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Means for new practices: staff in full-time equivalents, or a budget in euros a year.</summary>
internal sealed class CapacityFact : NumberFact
{
    private readonly string _name;
    private readonly Func<Capacity, decimal?> _read;
    private readonly Func<Capacity, decimal?, Capacity> _write;

    private CapacityFact(FactKind kind, string name, Func<Capacity, decimal?> read, Func<Capacity, decimal?, Capacity> write)
    {
        Kind = kind;
        _name = name;
        _read = read;
        _write = write;
    }

    public static CapacityFact Staff { get; } =
        new(FactKind.StaffFte, "capacity:staffFte", capacity => capacity.StaffFte, (capacity, fte) => capacity with { StaffFte = fte });

    public static CapacityFact Budget { get; } =
        new(FactKind.BudgetEur, "capacity:budgetEur", capacity => capacity.BudgetEur,
            (capacity, euros) => capacity with { BudgetEur = euros });

    public override FactKind Kind { get; }

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => _name;

    public override decimal? Number(CommuneProfile profile) => profile.Capacity is { } capacity ? _read(capacity) : null;

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        asked.Amounts(Kind).Select(FactValue.OfNumber);

    protected override CommuneProfile? With(CommuneProfile profile, decimal? number)
    {
        if (number < 0) return null;
        return number is null && profile.Capacity is null ? profile
            : profile with { Capacity = _write(profile.Capacity ?? new Capacity(), number) };
    }
}
