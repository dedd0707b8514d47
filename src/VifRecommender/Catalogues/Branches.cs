using System.Collections.Immutable;
using VifRecommender.Catalogues.Checks;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues;

/// <summary>Gives each "otherwise" the conditions of the rules that come before it, whatever file they stand in.</summary>
internal sealed class Branches
{
    private readonly CatalogueContent _content;
    private readonly HashSet<string> _retired;
    private readonly FaultList _faults;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    private Branches(CatalogueContent content, HashSet<string> retired, FaultList faults)
    {
        _content = content;
        _retired = retired;
        _faults = faults;
        for (var place = 0; place < content.Rules.Count; place++) _places[content.Rules[place].Id] = place;
    }

    /// <param name="content">The elements; conditions in it are replaced.</param>
    /// <param name="retired">The ids of what an overlay has just retired: a branch that is gone does not count.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Resolve(CatalogueContent content, HashSet<string> retired, FaultList faults)
    {
        if (!content.Rules.Any(rule => Contains(rule.Value.Condition)) && !content.Practices.Any(practice => Own(practice.Value)
            .Any(Contains)))
        {
            return;
        }

        var branches = new Branches(content, retired, faults);
        foreach (var rule in content.Rules.ToList()) branches.Resolve(rule.Id);
        for (var place = 0; place < content.Practices.Count; place++)
        {
            var practice = content.Practices[place];
            Condition? Resolved(Condition? condition) => condition is null ? null : branches.Resolved(condition, practice, practice.Id);
            content.Practices[place] = practice with
            {
                Value = practice.Value with
                {
                    Needs = Resolved(practice.Value.Needs),
                    ServedBy = Resolved(practice.Value.ServedBy),
                    ReopenedBy = Resolved(practice.Value.ReopenedBy),
                },
            };
        }
    }

    private static IEnumerable<Condition> Own(Practice practice) =>
        new[] { practice.Needs, practice.ServedBy, practice.ReopenedBy }.OfType<Condition>();

    private static bool Contains(Condition condition)
    {
        if (condition is EarlierRules) return true;
        foreach (var part in condition.Parts)
        {
            if (Contains(part)) return true;
        }

        return false;
    }

    /// <summary>The condition of a rule, its own branches resolved before.</summary>
    private Condition Resolve(string id)
    {
        var place = _places[id];
        var rule = _content.Rules[place];
        if (_done.Contains(id) || _open.Contains(id)) return rule.Value.Condition;
        _open.Add(id);
        var condition = Resolved(rule.Value.Condition, rule, id);
        _open.RemoveAt(_open.Count - 1);
        _done.Add(id);
        if (!ReferenceEquals(condition, rule.Value.Condition))
        {
            _content.Rules[place] = rule with { Value = rule.Value.WithCondition(condition) };
        }

        return condition;
    }

    private Condition Resolved<T>(Condition condition, Element<T> element, string id)
    {
        if (!Contains(condition)) return condition;
        if (condition is EarlierRules earlier) return Resolved(earlier, element, id);
        ImmutableArray<Condition> parts = [.. condition.Parts.Select(part => Resolved(part, element, id))];
        return condition.Kind switch
        {
            ConditionKind.All => new AllCondition(parts),
            ConditionKind.Any => new AnyCondition(parts),
            ConditionKind.Not => new NotCondition(parts[0]),
            ConditionKind.Fact => condition,
        };
    }

    private EarlierRules Resolved<T>(EarlierRules earlier, Element<T> element, string id)
    {
        // One that was resolved before names a missing rule only where that was retired since.
        var rules = earlier.Rules.Where(rule => _places.ContainsKey(rule) || !(earlier.IsResolved || _retired.Contains(rule)))
            .ToImmutableArray();
        var conditions = ImmutableArray.CreateBuilder<Condition>(rules.Length);
        foreach (var rule in rules)
        {
            if (!_places.TryGetValue(rule, out var place))
            {
                if (_content.Unread.Contains(rule)) continue;
                Fault(element, DiagnosticCatalogue.UnknownId, References.Missing(_faults, "rule", rule, _places.Keys));
            }
            else if (_content.Rules[place].Value is GuardRule)
            {
                Fault(element, DiagnosticCatalogue.BadCondition,
                    $"'{rule}' is a guard, which says what must hold and is no branch: name rules that say when they apply.");
            }
            else if (rule == id || _open.Contains(rule))
            {
                Fault(element, DiagnosticCatalogue.BadCondition,
                    $"'{id}' holds otherwise than '{rule}', which holds otherwise than '{id}': let one of the two stand for itself.");
            }
            else conditions.Add(Resolve(rule));
        }

        return new EarlierRules(rules, conditions.ToImmutable());
    }

    private void Fault<T>(Element<T> element, DiagnosticDescriptor descriptor, string message) =>
        _faults.Add(element.Fault(descriptor, message, "when"));
}
