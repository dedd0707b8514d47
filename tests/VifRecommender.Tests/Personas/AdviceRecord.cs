using System.Globalization;
using VifRecommender.Recommendations;

namespace VifRecommender.Tests.Personas;

/// <summary>
/// What an advice says of every practice, one line each: its place, and every rule that spoke with the points that it gave.
/// </summary>
internal sealed record AdviceRecord(IReadOnlyDictionary<string, AdviceRecord.Line> Lines)
{
    /// <param name="Place">Where the practice stands: <c>now 3</c>, <c>later 2</c>, <c>Guarded</c>, <c>in place</c>.</param>
    /// <param name="Rules">What each rule said: points, or the truth of its condition.</param>
    public sealed record Line(string Place, IReadOnlyDictionary<string, string> Rules);

    public static AdviceRecord Of(Advice advice)
    {
        var lines = new Dictionary<string, Line>(StringComparer.Ordinal);
        foreach (var each in advice.Recommendations) lines.Add(each.Practice.Id, new Line($"now {each.Rank}", Rules(each)));
        foreach (var each in advice.Later) lines.Add(each.Practice.Id, new Line($"later {each.Wave}", Rules(each)));
        foreach (var each in advice.NotAdvised) lines.Add(each.Practice.Id, new Line(each.Outcome.ToString(), Rules(each)));
        foreach (var each in advice.InPlace) lines.Add(each.Practice.Id, new Line("in place", Rules(each)));
        return new AdviceRecord(lines);
    }

    public static AdviceRecord Parse(string text)
    {
        var lines = new Dictionary<string, Line>(StringComparer.Ordinal);
        foreach (var row in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = row.Split(" | ");
            var rules = parts.Length < 3 || parts[2].Length == 0 ? []
                : parts[2].Split(' ').Select(word => word.Split('='))
                    .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            lines.Add(parts[1], new Line(parts[0], rules));
        }

        return new AdviceRecord(lines);
    }

    public string Write() =>
        string.Concat(Lines.Select(each =>
            $"{each.Value.Place} | {each.Key} | {string.Join(' ', each.Value.Rules.Select(rule => $"{rule.Key}={rule.Value}"))}\n"));

    private static SortedDictionary<string, string> Rules(PracticeAdvice advice)
    {
        var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var reason in advice.Reasons) rules[reason.RuleId] = reason.Truth.ToString();
        if (advice is RankedPractice ranked)
        {
            foreach (var term in ranked.Terms) rules[term.Rule.Id] = term.Points.ToString("+0;-0", CultureInfo.InvariantCulture);
        }

        return rules;
    }
}
