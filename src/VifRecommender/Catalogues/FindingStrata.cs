using VifRecommender.Conditions;

namespace VifRecommender.Catalogues;

/// <summary>
/// Orders findings so that each comes after those it builds on; those that build on each other stand together (Tarjan's strongly
/// connected components).
/// </summary>
internal sealed class FindingStrata
{
    private readonly Dictionary<string, List<string>> _dependencies;
    private readonly Dictionary<string, Visited> _visits = new(StringComparer.Ordinal);
    private readonly Stack<string> _stack = new();
    private readonly HashSet<string> _onStack = new(StringComparer.Ordinal);
    private readonly List<string[]> _strata = [];

    private FindingStrata(Dictionary<string, List<string>> dependencies) => _dependencies = dependencies;

    public static IReadOnlyList<string[]> Of(IEnumerable<string> findings, IEnumerable<FindingRule> rules)
    {
        var dependencies = findings.Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!dependencies.TryGetValue(rule.Finding, out var list)) continue;
            list.AddRange(rule.When.Leaves().Select(each => each.Leaf).OfType<FindingCondition>().Select(leaf => leaf.Finding)
                .Where(dependencies.ContainsKey));
        }

        foreach (var list in dependencies.Values) list.Sort(StringComparer.Ordinal);
        List<string> ids = [.. dependencies.Keys];
        ids.Sort(StringComparer.Ordinal);
        var strata = new FindingStrata(dependencies);
        foreach (var id in ids)
        {
            if (!strata._visits.ContainsKey(id)) strata.Visit(id);
        }

        return strata._strata;
    }

    // Without recursion: a chain of findings in a hostile file must not end the process by using up the stack.
    private void Visit(string start)
    {
        var path = new Stack<Step>();
        Enter(start, path);
        while (path.Count > 0)
        {
            var step = path.Peek();
            if (step.Next.MoveNext())
            {
                if (!_visits.TryGetValue(step.Next.Current, out var visited)) Enter(step.Next.Current, path);
                else if (_onStack.Contains(step.Next.Current)) _visits[step.Id].Reaches(visited.Index);
            }
            else
            {
                path.Pop();
                var visited = _visits[step.Id];
                if (path.Count > 0) _visits[path.Peek().Id].Reaches(visited.Low);
                if (visited.Low == visited.Index) Close(step.Id);
            }
        }
    }

    private void Enter(string id, Stack<Step> path)
    {
        _visits[id] = new Visited(_visits.Count);
        _stack.Push(id);
        _onStack.Add(id);
        path.Push(new Step(id, _dependencies[id].GetEnumerator()));
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
        members.Sort(StringComparer.Ordinal);
        _strata.Add([.. members]);
    }

    /// <summary>A finding on the way from the first, with those that it builds on and that are still to be seen.</summary>
    private sealed record Step(string Id, IEnumerator<string> Next);

    /// <summary>A finding that was seen: as the how many-th, and the earliest that it can be reached from.</summary>
    private sealed class Visited(int index)
    {
        public int Index { get; } = index;

        public int Low { get; private set; } = index;

        public void Reaches(int low) => Low = Math.Min(Low, low);
    }
}
