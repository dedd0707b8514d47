using System.Collections.Immutable;

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
            new PopulationFact(), new PartnershipKindFact(), new PartnershipPopulationFact(), new PartnershipCommunesFact(),
            new RegionFact(), new LanguageFact(), CapacityFact.Staff, CapacityFact.Budget, new IncidentsFact(),
            new FindingFact(), new CustomFact(),
        ];
        ByKind = new FactDefinition?[All.Length];
        foreach (var definition in All) ByKind[(int)definition.Kind] = definition;
    }

    public static ImmutableArray<FactDefinition> All { get; }

    public static FactDefinition Of(FactKind kind) =>
        (uint)kind < (uint)ByKind.Length && ByKind[(int)kind] is { } definition ? definition
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of fact.");
}
