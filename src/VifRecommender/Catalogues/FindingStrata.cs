using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>
/// Orders findings so that each comes after those it builds on; those that build on each other stand together (Tarjan's strongly
/// connected components).
/// </summary>
internal sealed class FindingStrata
{
    private readonly Dictionary<string, List<string>> _dependencies;
    private readonly Dictionary<string, (int Index, int Low)> _visits = new(StringComparer.Ordinal);
    private readonly Stack<string> _stack = new();
    private readonly HashSet<string> _onStack = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ImmutableArray<string>>.Builder _strata = ImmutableArray.CreateBuilder<ImmutableArray<string>>();

    private FindingStrata(Dictionary<string, List<string>> dependencies) => _dependencies = dependencies;

    public static ImmutableArray<ImmutableArray<string>> Of(IEnumerable<string> findings, IEnumerable<FindingRule> rules)
    {
        var dependencies = findings.Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!dependencies.TryGetValue(rule.Finding, out var list)) continue;
            list.AddRange(rule.When.Leaves().Select(each => each.Leaf).OfType<FindingCondition>().Select(leaf => leaf.Finding)
                .Where(dependencies.ContainsKey));
        }

        var strata = new FindingStrata(dependencies);
        foreach (var id in dependencies.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            if (!strata._visits.ContainsKey(id)) strata.Visit(id);
        }

        return strata._strata.ToImmutable();
    }

    // Without recursion: a chain of findings in a hostile file must not end the process by using up the stack.
    private void Visit(string start)
    {
        var path = new Stack<(string Id, IEnumerator<string> Next)>();
        Enter(start, path);
        while (path.Count > 0)
        {
            var (id, next) = path.Peek();
            if (next.MoveNext())
            {
                if (!_visits.TryGetValue(next.Current, out var visit)) Enter(next.Current, path);
                else if (_onStack.Contains(next.Current)) Lower(id, visit.Index);
            }
            else
            {
                path.Pop();
                var (index, low) = _visits[id];
                if (path.Count > 0) Lower(path.Peek().Id, low);
                if (low == index) Close(id);
            }
        }
    }

    private void Enter(string id, Stack<(string Id, IEnumerator<string> Next)> path)
    {
        _visits[id] = (_visits.Count, _visits.Count);
        _stack.Push(id);
        _onStack.Add(id);
        path.Push((id, _dependencies[id].OrderBy(each => each, StringComparer.Ordinal).GetEnumerator()));
    }

    private void Lower(string id, int low)
    {
        var (index, known) = _visits[id];
        _visits[id] = (index, Math.Min(known, low));
    }

    private void Close(string root)
    {
        var members = new List<string>();
        string id;
        do
        {
            id = _stack.Pop();
            _onStack.Remove(id);
            members.Add(id);
        }
        while (id != root);
        _strata.Add([.. members.OrderBy(each => each, StringComparer.Ordinal)]);
    }
}
