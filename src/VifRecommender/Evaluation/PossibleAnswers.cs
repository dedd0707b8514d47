using VifRecommender.Conditions;
using VifRecommender.Profiles;

namespace VifRecommender.Evaluation;

/// <summary>The profiles that the possible answers to a question would make.</summary>
internal static class PossibleAnswers
{
    private static readonly Presence[] Presences = [Presence.Present, Presence.Absent];

    private static readonly StructurePresence[] StructurePresences = [StructurePresence.Present, StructurePresence.Announced, StructurePresence.Absent];

    private static readonly Region[] Regions = [Region.Flanders, Region.Wallonia, Region.Brussels];

    public static IEnumerable<CommuneProfile> To(Fact fact, EvaluationPlan plan, CommuneProfile profile) => fact.Kind switch
    {
        FactKind.Service => Presences.Select(answer => profile.WithService(fact.Id, answer)),
        FactKind.Signal => Presences.Select(answer => profile.WithSignal(fact.Id, answer)),
        FactKind.Structure => StructurePresences.Select(answer => profile.WithStructure(fact.Id, answer)),
        FactKind.Maturity => Levels(fact.Id, profile),
        FactKind.Region => Regions.Select(region => profile with { Region = region }),
        FactKind.PartnershipPopulation => Numbers(plan, FactKind.PartnershipPopulation).Where(number => number >= profile.Population).Append(profile.Population)
            .Select(number => profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Population = (int)number } }),
        FactKind.StaffFte => Numbers(plan, fact.Kind).Select(number => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { StaffFte = number } }),
        FactKind.BudgetEur => Numbers(plan, fact.Kind).Select(number => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { BudgetEur = number } }),
        FactKind.IncidentsPer10000 => Numbers(plan, fact.Kind).Select(number => profile with { RecordedIncidents = (int)Math.Ceiling(number * profile.Population / 10_000m) }),
        _ => [],
    };

    private static IEnumerable<CommuneProfile> Levels(string word, CommuneProfile profile)
    {
        Words.Dimensions.TryGet(word, out var dimension);
        return Enumerable.Range(NetworkMaturity.Lowest, NetworkMaturity.Highest)
            .Select(level => profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, level) });
    }

    /// <summary>One number on each side of every threshold of the catalogue: between two thresholds no answer makes a difference.</summary>
    private static IEnumerable<decimal> Numbers(EvaluationPlan plan, FactKind kind)
    {
        var thresholds = plan.Thresholds(kind);
        return thresholds.IsEmpty ? [] : thresholds.Prepend(0);
    }
}
