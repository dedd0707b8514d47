using VifRecommender.Conditions;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Patterns;

/// <summary>What guards and needs ask for that needs rules of its own: levels, and choices between ways.</summary>
internal sealed class Demands
{
    private readonly SortedSet<(MaturityDimension Dimension, int Level)> _levels = [];
    private readonly Queue<Choice> _choices = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The levels that are asked for.</summary>
    public IReadOnlyCollection<(MaturityDimension Dimension, int Level)> Levels => _levels;

    public void Ask(MaturityDimension dimension, int level) => _levels.Add((dimension, level));

    public Choice Choose(string owner, IReadOnlyList<Condition> ways)
    {
        var number = _numbers[owner] = _numbers.GetValueOrDefault(owner) + 1;
        var choice = new Choice($"{owner}.choice-{number}", ways);
        _choices.Enqueue(choice);
        return choice;
    }

    /// <summary>The choices that have no rules yet. A way can offer further choices, which come after.</summary>
    public IEnumerable<(string Owner, Choice Choice)> TakeChoices()
    {
        while (_choices.TryDequeue(out var choice))
        {
            yield return (choice.Id[..choice.Id.LastIndexOf(".choice-", StringComparison.Ordinal)], choice);
        }
    }
}
