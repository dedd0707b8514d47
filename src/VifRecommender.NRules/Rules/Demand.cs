using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.NRules.Rules;

/// <summary>What practices ask of services, by needs and guards together.</summary>
internal sealed class Demand
{
    private readonly Dictionary<string, IReadOnlyList<string>> _asks;
    private readonly ILookup<string, GuardRule> _guards;

    public Demand(Catalogue catalogue)
    {
        _guards = catalogue.Rules.OfType<GuardRule>()
            .SelectMany(rule => rule.Practices.Distinct(StringComparer.Ordinal).Select(practice => (practice, rule)))
            .ToLookup(each => each.practice, each => each.rule, StringComparer.Ordinal);
        Delivered = catalogue.Practices.SelectMany(practice => practice.Delivers).ToHashSet(StringComparer.Ordinal);
        _asks = catalogue.Practices.ToDictionary(practice => practice.Id,
            IReadOnlyList<string> (practice) => [.. Parts(practice).Select(ServiceOf).OfType<string>().Where(Delivered.Contains)
                .Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    /// <summary>The services that some practice delivers.</summary>
    public IReadOnlySet<string> Delivered { get; }

    /// <summary>Whether a practice has guards or needs: otherwise it starts at once.</summary>
    public bool IsBound(Practice practice) => Parts(practice).Any();

    /// <summary>The guards of a practice.</summary>
    public IEnumerable<GuardRule> GuardsOf(Practice practice) => _guards[practice.Id];

    /// <summary>The services that a practice asks for, whatever else it asks, and that some practice delivers.</summary>
    public IReadOnlyList<string> Of(Practice practice) => _asks[practice.Id];

    /// <summary>The parts of a practice's needs and guards that offer a choice.</summary>
    public IEnumerable<Condition> ChoicesOf(Practice practice) => Parts(practice).Where(part => part.Kind == ConditionKind.Any);

    /// <summary>The service for whose presence a fact of a need or guard asks; as it is, or as an absence negated.</summary>
    public static string? ServiceOf(Condition part) =>
        part.Kind is ConditionKind.Fact or ConditionKind.Not && part.Tests.Single().Fact is { Kind: FactKind.Service } fact ? fact.Id
            : null;

    private IEnumerable<Condition> Parts(Practice practice) =>
        GuardsOf(practice).Select(guard => guard.Requires).Append(practice.Needs ?? When.Always)
            .SelectMany(condition => Conjuncts(condition.WithNegationAtFacts()));

    private static IEnumerable<Condition> Conjuncts(Condition condition) =>
        condition.Kind == ConditionKind.All ? condition.Parts.SelectMany(Conjuncts) : [condition];
}
