using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>The facts that a profile leaves unknown and that the catalogue asks for somewhere.</summary>
internal static class OpenFacts
{
    public static IEnumerable<Fact> Of(EvaluationPlan plan, Situation situation)
    {
        var vocabulary = plan.Catalogue.Vocabulary;
        var profile = situation.Profile;
        foreach (var id in vocabulary.Services.Where(id => situation.Service(id) == Truth.Unknown)) yield return new Fact(FactKind.Service, id);
        foreach (var id in vocabulary.Signals.Where(id => situation.Signal(id) == Truth.Unknown)) yield return new Fact(FactKind.Signal, id);
        foreach (var id in vocabulary.Structures.Where(id => situation.Structure(id) == StructurePresence.Unknown)) yield return new Fact(FactKind.Structure, id);
        foreach (var word in Words.Dimensions.All)
        {
            Words.Dimensions.TryGet(word, out var dimension);
            if (!situation.Level(dimension).IsKnown) yield return new Fact(FactKind.Maturity, word);
        }

        if (profile.Region is null) yield return new Fact(FactKind.Region);
        if (profile.Partnership?.Population is null) yield return new Fact(FactKind.PartnershipPopulation);
        if (profile.Capacity?.StaffFte is null) yield return new Fact(FactKind.StaffFte);
        if (profile.Capacity?.BudgetEur is null) yield return new Fact(FactKind.BudgetEur);
        if (profile.RecordedIncidents is null && profile.Population > 0) yield return new Fact(FactKind.IncidentsPer10000);
    }
}
