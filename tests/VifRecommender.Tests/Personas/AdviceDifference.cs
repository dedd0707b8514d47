namespace VifRecommender.Tests.Personas;

/// <summary>What moved between two advices for one profile, and the rule that moved it.</summary>
internal static class AdviceDifference
{
    /// <summary>One line for each practice whose place or rules differ: from where to where, then the rules that spoke otherwise.</summary>
    public static IReadOnlyList<string> Describe(AdviceRecord approved, AdviceRecord actual)
    {
        var lines = new List<string>();
        foreach (var id in approved.Lines.Keys.Union(actual.Lines.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var before = approved.Lines.GetValueOrDefault(id);
            var after = actual.Lines.GetValueOrDefault(id);
            var rules = Rules(before, after);
            if (before?.Place == after?.Place && rules.Count == 0) continue;
            var move = before?.Place == after?.Place ? $"stays {after!.Place}"
                : $"{before?.Place ?? "not in the catalogue"} -> {after?.Place ?? "not in the catalogue"}";
            lines.Add($"{id}: {move}: {(rules.Count > 0 ? string.Join(", ", rules) : Neighbours(approved, actual, id))}");
        }

        return lines;
    }

    private static List<string> Rules(AdviceRecord.Line? before, AdviceRecord.Line? after)
    {
        var was = before?.Rules ?? new Dictionary<string, string>();
        var now = after?.Rules ?? new Dictionary<string, string>();
        return [.. was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(rule => was.GetValueOrDefault(rule) != now.GetValueOrDefault(rule))
            .Select(rule => $"rule '{rule}' {was.GetValueOrDefault(rule) ?? "silent"} -> {now.GetValueOrDefault(rule) ?? "silent"}")];
    }

    /// <summary>
    /// A practice of which no rule says anything else moved because others passed it, or fell behind: they and their rules are named.
    /// </summary>
    private static string Neighbours(AdviceRecord approved, AdviceRecord actual, string id)
    {
        var passed = actual.Lines.Keys.Where(other => other != id && Ahead(approved, id, other) != Ahead(actual, id, other))
            .Order(StringComparer.Ordinal)
            .Select(other => (other, Rules: Rules(approved.Lines.GetValueOrDefault(other), actual.Lines[other])))
            .Where(each => each.Rules.Count > 0)
            .Select(each => $"'{each.other}' passed by {string.Join(", ", each.Rules)}");
        return string.Join("; ", passed.DefaultIfEmpty("what it waits for moved"));
    }

    /// <summary>Whether the other practice stands before this one among those that can start now.</summary>
    private static bool Ahead(AdviceRecord record, string id, string other) =>
        Rank(record, other) is { } rank && (Rank(record, id) is not { } own || rank < own);

    private static int? Rank(AdviceRecord record, string id) =>
        record.Lines.GetValueOrDefault(id)?.Place is { } place && place.StartsWith("now ", StringComparison.Ordinal)
            ? int.Parse(place["now ".Length..], System.Globalization.CultureInfo.InvariantCulture) : null;
}
