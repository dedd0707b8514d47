using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;

namespace VifRecommender.Catalogues.Checks;

/// <summary>Every service that is needed can come from somewhere, and no practices wait only for each other.</summary>
internal static class PrerequisiteChains
{
    public static void Check(CatalogueContent content, FaultList faults)
    {
        var available = new HashSet<string>(StringComparer.Ordinal);
        var demands = Demands(content);
        var needed = new HashSet<string>(demands.Values.SelectMany(Services), StringComparer.Ordinal);
        var delivered = new HashSet<string>(content.Practices.SelectMany(practice => practice.Value.Delivers), StringComparer.Ordinal);
        foreach (var service in content.Services)
        {
            var fromOutside = service.Value.FromOutside is not null;
            if (fromOutside || !delivered.Contains(service.Id)) available.Add(service.Id);
            if (!fromOutside && !delivered.Contains(service.Id) && needed.Contains(service.Id))
            {
                faults.Add(service.Fault(DiagnosticCatalogue.NobodyDelivers,
                    $"'{service.Id}' is needed, but no practice delivers it and nothing says how it comes from outside: add "
                    + "'fromOutside', or a practice that delivers it.", "id"));
            }
        }

        var waiting = content.Practices.OrderBy(practice => practice.Id, StringComparer.Ordinal).ToList();
        while (waiting.RemoveAll(practice => Starts(demands[practice.Id], practice.Value, available)) > 0)
        {
            // Each round makes more services available; the rounds end because the practices do.
        }

        foreach (var practice in waiting)
        {
            var missing =
                string.Join(", ", Services(demands[practice.Id]).Where(id => !available.Contains(id)).Distinct(StringComparer.Ordinal));
            faults.Add(practice.Fault(DiagnosticCatalogue.PrerequisiteCycle,
                $"'{practice.Id}' waits for {missing}, which only practices deliver that wait for it in turn: say how one of these "
                + "services comes from outside, or loosen a need.", "needs"));
        }
    }

    private static bool Starts(List<Condition> demands, Practice practice, HashSet<string> available)
    {
        if (!demands.All(condition => condition.Accept(new Possible(available)))) return false;
        available.UnionWith(practice.Delivers);
        return true;
    }

    /// <summary>
    /// What each practice needs and its guards require, negations at the facts, gathered once: rules and practices may both be many.
    /// </summary>
    private static Dictionary<string, List<Condition>> Demands(CatalogueContent content)
    {
        var demands = content.Practices.ToDictionary(
            practice => practice.Id,
            practice => practice.Value.Needs is { } needs ? new List<Condition> { needs.WithNegationAtFacts() } : [],
            StringComparer.Ordinal);
        foreach (var rule in content.Rules)
        {
            if (rule.Value is not GuardRule guard) continue;
            foreach (var practice in guard.Practices) demands[practice].Add(guard.Requires.WithNegationAtFacts());
        }

        return demands;
    }

    private static IEnumerable<string> Services(List<Condition> demands) =>
        demands.SelectMany(condition => condition.Tests).Where(IsForPresence).Select(each => each.Fact.Id);

    private static bool IsForPresence(ConditionTest test) => test.Fact.Kind == FactKind.Service && ServiceFact.AsksForPresence(test.Test);

    /// <summary>
    /// Whether a condition, whose negations stand at its facts, can hold with these services; any other fact is taken to hold.
    /// </summary>
    private sealed class Possible(HashSet<string> available) : IConditionVisitor<bool>
    {
        public bool All(ImmutableArray<Condition> parts) => parts.All(part => part.Accept(this));

        public bool Any(ImmutableArray<Condition> parts) => parts.Any(part => part.Accept(this));

        public bool Not(Condition part) => IsPossible(((FactCondition)part).AsTest(negated: true));

        public bool Fact(FactCondition condition) => IsPossible(condition.AsTest(negated: false));

        private bool IsPossible(ConditionTest test) => !IsForPresence(test) || available.Contains(test.Fact.Id);
    }
}
