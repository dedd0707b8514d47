using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>The definitions of all kinds of fact, in the order in which differences are listed.</summary>
internal static class FactDefinitions
{
    private static readonly FactDefinition?[] ByKind;

    // The order of initializers would decide between two static fields, so that both are filled here.
    static FactDefinitions()
    {
        All =
        [
            new ServiceFact(), new HolderFact(), new SignalFact(), new StructureFact(), new MaturityFact(), new OverallMaturityFact(),
            new PracticeFact(), new WishFact(), new FocusFact(),
            new PopulationFact(), new PartnershipKindFact(), new PartnershipPopulationFact(),
            Number(FactKind.PartnershipCommunes, "partnership.communes", ChangeKind.Given),
            new RegionFact(), new LanguageFact(),
            Number(FactKind.StaffFte, "capacity.staffFte", ChangeKind.BringAbout),
            Number(FactKind.BudgetEur, "capacity.budgetEur", ChangeKind.BringAbout), new IncidentsFact(),
            new LocalNumberFact(), new LocalChoiceFact(), new FindingFact(), new CustomFact(),
        ];
        ByKind = new FactDefinition?[All.Length];
        foreach (var definition in All) ByKind[(int)definition.Kind] = definition;
    }

    public static ImmutableArray<FactDefinition> All { get; }

    /// <summary>The facts that are numbers of the profile, on which conditions set bounds.</summary>
    public static IEnumerable<NumberFact> Numbers => All.OfType<NumberFact>();

    public static FactDefinition Of(FactKind kind) =>
        unchecked((uint)kind) < (uint)ByKind.Length && ByKind[(int)kind] is { } definition ? definition
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of fact.");

    private static StatedNumberFact Number(FactKind kind, string path, ChangeKind change) =>
        new(kind, ProfileNumbers.Find(path) ?? throw new ArgumentException($"No number stands at {path}.", nameof(path)), change);
}
