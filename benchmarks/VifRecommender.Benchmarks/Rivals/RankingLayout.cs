using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>Practices on which a question bears.</summary>
internal readonly record struct Bearing(int Question, Mask Practices);

/// <summary>Practices that wait for a service while all of the questions hold.</summary>
internal readonly record struct Waiting(int Service, int[] Open, Mask Practices);

/// <summary>What a rule counts, or which practices it picks for a commune.</summary>
internal enum PointKind
{
    Once,
    InFocus,
    Lowest,
    Wished,
    Planned,
    Shared,
    FindingSeverity,
    UnlockedPractice,
    MissingHelp,
    LevelShort,
    LevelAhead,
}

/// <summary>
/// A priority rule with the practices to which it can give points: as places, as a set, and for a rule that looks for the focus or the
/// lowest dimension by domain or dimension.
/// </summary>
internal sealed record PointRule(PointKind Kind, int When, int Points, int AtMost, int[] Practices, Mask[] Set, int[][] Groups);

/// <summary>
/// A model turned round for <see cref="RankingFlow"/>: from what matters to the practices that it bears on. Laid out once.
/// </summary>
internal sealed class RankingLayout
{
    private const int Groups = 6;

    public RankingLayout(RankingModel model)
    {
        var practices = model.Practices;
        // Whole words: what fills up the last one bears on nobody.
        var services = Bits.Words(model.Catalogue.Services.Length) * Bits.PerWord;
        Scales = [.. practices.Index().GroupBy(each => string.Join(' ', each.Item.Scales), StringComparer.Ordinal)
            .Select(group => (group.First().Item.Scales.ToArray(), Bits.Of(group.Select(each => each.Index))))];
        Excluding = ByQuestion(practices, practice => practice.Unsuited);
        Serving = ByQuestion(practices, practice => practice.ServedBy >= 0 ? [practice.ServedBy] : []);
        Reopening = ByQuestion(practices, practice => practice.ReopenedBy >= 0 ? [practice.ReopenedBy] : []);
        Required = ByQuestion(practices, practice => practice.Requires);
        Helped = Turn(practices, services, practice => practice.Helps);
        Answering = Turn(practices, model.FindingSeverities.Length, practice => practice.Answers);
        Delivers = [.. practices.Select(practice => practice.Delivers.ToArray())];
        Raises = [.. practices.Select(practice => practice.Raises.ToArray())];
        Bringing = new ulong[Bits.Words(practices.Length)];
        foreach (var (word,
            bits) in Bits.Of(
                practices.Index().Where(each => !each.Item.Delivers.IsEmpty || !each.Item.Raises.IsEmpty).Select(each => each.Index)))
        {
            Bringing[word] = bits;
        }
        Waited = WhoWaits(practices);
        Levels = [.. practices.Select(practice => practice.Level)];
        Dimensions = [.. practices.Select(practice => practice.Dimension)];
        Domains = [.. practices.Select(practice => practice.Domain)];
        Themes = [.. practices.Select(practice => practice.Theme)];
        var rules = model.Priorities.Zip(Turn(practices, model.Priorities.Length, practice => practice.Priorities),
            (rule, places) => Lay(rule, places, practices)).ToList();
        BaseScores = [.. Enumerable.Range(0, NetworkMaturity.Highest + 1).Select(level => Score(rules.Where(IsSettled), level))];
        Rules = [.. rules.Where(rule => !IsSettled(rule) && rule.Kind != PointKind.UnlockedPractice)];
        Unlocking = [.. rules.Where(rule => rule.Kind == PointKind.UnlockedPractice)];
    }

    /// <summary>The practices that have the same scales.</summary>
    public ((int Scale, int From)[] Scales, Mask[] Practices)[] Scales { get; }

    /// <summary>The practices that an answer excludes.</summary>
    public Bearing[] Excluding { get; }

    /// <summary>The practices whose purpose is served according to an answer.</summary>
    public Bearing[] Serving { get; }

    /// <summary>The practices of which an answer calls that into question.</summary>
    public Bearing[] Reopening { get; }

    /// <summary>The practices that cannot start without an answer.</summary>
    public Bearing[] Required { get; }

    /// <summary>For each service the practices that it helps.</summary>
    public int[][] Helped { get; }

    /// <summary>For each finding the practices that answer it.</summary>
    public int[][] Answering { get; }

    public int[][] Delivers { get; }

    public (int Dimension, int Level)[][] Raises { get; }

    /// <summary>The practices that deliver or raise anything.</summary>
    public ulong[] Bringing { get; }

    /// <summary>For each practice those that may wait for what it delivers, in the order of their words.</summary>
    public Waiting[][] Waited { get; }

    public int[] Levels { get; }

    public int[] Dimensions { get; }

    public int[] Domains { get; }

    public int[] Themes { get; }

    /// <summary>What rules give whatever else is known of a commune, for each level that its network can reach at most.</summary>
    public int[][] BaseScores { get; }

    /// <summary>The other rules, without those that count waiting practices.</summary>
    public PointRule[] Rules { get; }

    public PointRule[] Unlocking { get; }

    private static bool IsSettled(PointRule rule) => rule is { Kind: PointKind.Once or PointKind.LevelShort, When: < 0 };

    private int[] Score(IEnumerable<PointRule> rules, int level)
    {
        var scores = new int[Levels.Length];
        foreach (var rule in rules)
        {
            foreach (var i in rule.Practices)
            {
                scores[i] += rule.Points * (rule.Kind == PointKind.Once ? 1 : Math.Clamp(Levels[i] - level, 0, rule.AtMost));
            }
        }

        return scores;
    }

    private static PointRule Lay(ModelPriority rule, int[] places, ImmutableArray<ModelPractice> practices)
    {
        var kinds = new (bool Is, PointKind Kind)[]
        {
            (rule.InFocus, PointKind.InFocus), (rule.Lowest, PointKind.Lowest), (rule.Wished, PointKind.Wished),
            (rule.Planned, PointKind.Planned), (rule.Shared, PointKind.Shared),
            (rule.Per == (int)PointsPer.FindingSeverity, PointKind.FindingSeverity),
            (rule.Per == (int)PointsPer.UnlockedPractice, PointKind.UnlockedPractice),
            (rule.Per == (int)PointsPer.MissingHelp, PointKind.MissingHelp), (rule.Per == (int)PointsPer.LevelShort, PointKind.LevelShort),
            (rule.Per == (int)PointsPer.LevelAhead, PointKind.LevelAhead),
        }.Where(each => each.Is).Select(each => each.Kind).ToList();
        if (kinds.Count > 1 || (kinds.Contains(PointKind.LevelShort) && rule.When >= 0))
        {
            throw new NotSupportedException($"'{rule.Id}' asks more than the flow answers.");
        }
        var kind = kinds.Count == 0 ? PointKind.Once : kinds[0];
        int[][] groups = kind switch
        {
            PointKind.InFocus =>
                [.. Enumerable.Range(0, Groups).Select(domain => places.Where(place => practices[place].Domain == domain).ToArray())],
            PointKind.Lowest =>
                [.. Enumerable.Range(0, Groups)
                    .Select(dimension => places.Where(place => practices[place].Dimension == dimension).ToArray())],
            _ => [],
        };
        return new PointRule(kind, rule.When, rule.Points, rule.AtMost < 0 ? int.MaxValue : rule.AtMost, places, Bits.Of(places), groups);
    }

    private static Bearing[] ByQuestion(ImmutableArray<ModelPractice> practices, Func<ModelPractice, ImmutableArray<int>> questions) =>
    [
        .. practices.SelectMany((practice, place) => questions(practice).Select(question => (question, place)))
            .GroupBy(each => each.question, each => each.place)
            .OrderBy(group => group.Key).SelectMany(group => Bits.Of(group).Select(mask => new Bearing(group.Key, mask))),
    ];

    private static Waiting[][] WhoWaits(ImmutableArray<ModelPractice> practices)
    {
        var waits = practices.SelectMany((practice, place) => practice.Waits.Select(wait => (Place: place, wait.Service, wait.Open)))
            .ToLookup(each => each.Service);
        return
        [
            .. practices.Select(
                (practice, provider) => practice.Delivers.SelectMany(service => waits[service]).Where(wait => wait.Place != provider)
                .GroupBy(wait => (wait.Service, Open: string.Join(' ', wait.Open)))
                .SelectMany(group => Bits.Of(group.Select(wait => wait.Place))
                    .Select(mask => new Waiting(group.Key.Service, [.. group.First().Open], mask)))
                .OrderBy(waiting => waiting.Practices.Word).ToArray()),
        ];
    }

    private static int[][] Turn(ImmutableArray<ModelPractice> practices, int slots, Func<ModelPractice, ImmutableArray<int>> slotsOf)
    {
        var places = practices.SelectMany((practice, place) => slotsOf(practice).Select(slot => (slot, place)))
            .ToLookup(each => each.slot, each => each.place);
        return [.. Enumerable.Range(0, slots).Select(slot => places[slot].ToArray())];
    }
}
