using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading;

namespace VifRecommender.Benchmarks;

/// <summary>
/// A catalogue of several copies of the built-in one that know nothing of each other, to see how work grows with rules and practices.
/// The copies share population, levels and balance; everything that has an id is each copy's own.
/// </summary>
internal static class ScaledCatalogue
{
    /// <summary>Makes the catalogue; one copy is the built-in catalogue itself.</summary>
    public static Catalogue Of(int copies)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(copies, 1);
        var original = BuiltInCatalogue.Value;
        if (copies == 1) return original;
        var builder = new CatalogueBuilder($"{original.Id}-x{copies}", original.Version);
        foreach (var source in original.Sources) builder.Add(source);
        foreach (var helpline in original.Helplines) builder.Add(helpline);
        // One for the whole: it compares the practices of all copies with each other.
        foreach (var rule in original.Rules.OfType<BalanceRule>()) builder.Add(rule);
        for (var copy = 1; copy <= copies; copy++)
        {
            new Copy(copy == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{copy}")).AddTo(builder, original);
        }
        return builder.Build().ValueOrThrow();
    }

    /// <summary>One copy: every id gets the suffix, wherever it stands.</summary>
    private sealed class Copy(string suffix)
    {
        public void AddTo(CatalogueBuilder builder, Catalogue original)
        {
            foreach (var service in original.Services) builder.Add(service with { Id = Id(service.Id) });
            foreach (var signal in original.Signals) builder.Add(signal with { Id = Id(signal.Id) });
            foreach (var structure in original.Structures) builder.Add(structure with { Id = Id(structure.Id) });
            foreach (var finding in original.Findings) builder.Add(finding with { Id = Id(finding.Id) });
            foreach (var practice in original.Practices) builder.Add(Of(practice));
            ImmutableArray<string> all = [.. original.Practices.Select(practice => practice.Id)];
            foreach (var rule in original.Rules)
            {
                if (rule is not BalanceRule) builder.Add(Of(rule, all));
            }
        }

        private Practice Of(Practice practice) => practice with
        {
            Id = Id(practice.Id),
            Needs = practice.Needs is { } needs ? Of(needs) : null,
            ServedBy = practice.ServedBy is { } served ? Of(served) : null,
            ReopenedBy = practice.ReopenedBy is { } reopened ? Of(reopened) : null,
            Helps = Ids(practice.Helps),
            Delivers = Ids(practice.Delivers),
            Answers = Ids(practice.Answers),
            Theme = practice.Theme is { } theme ? Id(theme) : null,
        };

        private CatalogueRule Of(CatalogueRule rule, ImmutableArray<string> all) => rule switch
        {
            FindingRule finding => finding with { Id = Id(rule.Id), Finding = Id(finding.Finding), When = Of(finding.When) },
            GuardRule guard => guard with { Id = Id(rule.Id), Practices = Ids(guard.Practices), Requires = Of(guard.Requires) },
            SuitabilityRule suitability => suitability with
            {
                Id = Id(rule.Id),
                Practices = Ids(suitability.Practices),
                Instead = Ids(suitability.Instead),
                When = Of(suitability.When),
            },
            CautionRule caution => caution with { Id = Id(rule.Id), Practices = Ids(caution.Practices), When = Of(caution.When) },
            ContradictionRule contradiction => contradiction with
            {
                Id = Id(rule.Id),
                When = Of(contradiction.When),
                Asks = contradiction.Asks.Kind == FactKind.Service ? contradiction.Asks with { Id = Id(contradiction.Asks.Id) }
                    : contradiction.Asks,
            },
            // Named, or every copy's rules would give points to the practices of all copies.
            PriorityRule priority => priority with
            {
                Id = Id(rule.Id),
                When = Of(priority.When),
                For = priority.For with { Practices = Ids(priority.For.Practices.IsEmpty ? all : priority.For.Practices) },
            },
            _ => throw new NotSupportedException($"A rule of kind {rule.GetType().Name} cannot be copied."),
        };

        private Condition Of(Condition condition) => condition.Kind switch
        {
            ConditionKind.All => When.All([.. condition.Parts.Select(Of)]),
            ConditionKind.Any => When.Any([.. condition.Parts.Select(Of)]),
            ConditionKind.Not => When.Not(Of(condition.Parts[0])),
            ConditionKind.Fact => Of((FactCondition)condition),
        };

        private Condition Of(FactCondition condition) => condition switch
        {
            ServiceCondition service =>
                service.IsPresent ? When.Service(Id(service.Service)).IsPresent : When.Service(Id(service.Service)).IsAbsent,
            HolderCondition holder => When.Service(Id(holder.Service)).IsHeldBy(holder.HeldBy),
            SignalCondition signal => When.Signal(Id(signal.Signal)),
            StructureCondition structure => When.Structure(Id(structure.Structure), structure.Presence),
            FindingCondition finding => When.Finding(Id(finding.Finding)),
            PracticeCondition practice => When.Practice(Id(practice.Practice), practice.Status),
            // These name nothing that a copy has of its own.
            NumberCondition or MaturityCondition or RegionCondition or LanguageCondition => condition,
            _ => throw new NotSupportedException($"A condition of kind {condition.GetType().Name} cannot be copied."),
        };

        private string Id(string id) => id + suffix;

        private ImmutableArray<string> Ids(ImmutableArray<string> ids) => suffix.Length == 0 ? ids : [.. ids.Select(Id)];
    }
}
