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
        FactKind.PartnershipPopulation => plan.WholeThresholds(fact.Kind).Where(number => number > profile.Population).Append(profile.Population)
            .Select(number => profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Population = number } }),
        FactKind.StaffFte => Amounts(plan, fact.Kind).Select(number => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { StaffFte = number } }),
        FactKind.BudgetEur => Amounts(plan, fact.Kind).Select(number => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { BudgetEur = number } }),
        FactKind.IncidentsPer10000 => Reports(plan, profile.Population).Select(number => profile with { RecordedIncidents = number }),
        _ => [],
    };

    private static IEnumerable<CommuneProfile> Levels(string word, CommuneProfile profile)
    {
        Words.Dimensions.TryGet(word, out var dimension);
        return Enumerable.Range(NetworkMaturity.Lowest, NetworkMaturity.Highest)
            .Select(level => profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, level) });
    }

    /// <summary>One amount on each side of every threshold of the catalogue: between two thresholds no answer makes a difference.</summary>
    private static IEnumerable<decimal> Amounts(EvaluationPlan plan, FactKind kind)
    {
        var thresholds = plan.Thresholds(kind);
        return thresholds.IsEmpty ? [] : thresholds.Where(number => number > 0).Prepend(0);
    }

    private static IEnumerable<int> Reports(EvaluationPlan plan, int population)
    {
        if (population == 0) return [];
        var highest = int.MaxValue * 10_000m / population;
        return Amounts(plan, FactKind.IncidentsPer10000).Where(number => number <= highest).Select(number => (int)Math.Ceiling(number * population / 10_000m));
    }
}
