using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Planning.Rendering;

/// <summary>The sentences of a roadmap in one language, before they are laid out: on a terminal, a page of ours or a host's own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RoadmapText
{
    private readonly Roadmap _roadmap;
    private readonly Explainer _explainer;
    private readonly MeansText _means;

    /// <summary>Makes the sentences of a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public RoadmapText(Roadmap roadmap, Language language)
    {
        _roadmap = roadmap ?? throw new ArgumentNullException(nameof(roadmap));
        _explainer = new Explainer(roadmap.Advice.Catalogue, language);
        _means = new MeansText(language);
        Words = RoadmapWords.Of(language);
        Chart = ChartWords.Of(language);
    }

    internal RoadmapWords Words { get; }

    internal ChartWords Chart { get; }

    /// <summary>The language.</summary>
    public Language Language => _explainer.Language;

    /// <summary>The title.</summary>
    public string Title => _explainer.Fill(Words.Title, ("commune", _roadmap.Advice.Profile.NameIn(_explainer.Language)));

    /// <summary>The means and the horizon.</summary>
    public string Limits => _explainer.Count(
        Words.Limits,
        _roadmap.Limits.Quarters,
        ("budget", Euros(_roadmap.Limits.BudgetEurPerYear)),
        ("staff", _means.Staff(_roadmap.Limits.StaffFte)));

    /// <summary>How much better a plan could still be.</summary>
    internal string Room =>
        _roadmap.IsOptimal || _roadmap.Gap == 0 ? Words.NoRoom
            : _explainer.Fill(Words.Room, ("gap", _explainer.Numbers.Share(Gap)));

    /// <summary>By how much another choice could be better, rounded up to a tenth of a per cent.</summary>
    private decimal Gap => Math.Ceiling((((decimal)_roadmap.Bound / Math.Max(1, _roadmap.Value)) - 1) * 1_000) / 1_000;

    internal string Pace => _explainer.Fill(Words.Pace, ("n", Number(_roadmap.Pace.PerQuarter)), ("y", Number(_roadmap.Pace.PerYear)));

    /// <summary>Domains without anything, or nothing to say.</summary>
    internal string? Uncovered =>
        _roadmap.Domains.Where(each => each.IsUncovered).Select(each => _explainer.Name(each.Domain)).ToList() is { Count: > 0 } names
        ? _explainer.Fill(Words.Uncovered, ("domains", string.Join(", ", names)))
        : null;

    /// <summary>
    /// What the plan has to say before it is read: what exceeds the means, how many start at a time, how much better a plan could still
    /// be, which domain stays empty.
    /// </summary>
    /// <returns>Sentences.</returns>
    public IEnumerable<string> Notes()
    {
        if (_roadmap.InProgressExceeds) yield return Words.Exceeds;
        if (_roadmap.SmallestFirstStep is { } step)
        {
            yield return _explainer.Fill(Words.Empty, ("practice", Name(step.Advice.Practice.Id)), ("needs", Needs(step)));
        }
        if (!_roadmap.Items.IsEmpty)
        {
            yield return Pace;
            yield return Room;
        }

        if (Uncovered is { } uncovered) yield return uncovered;
    }

    /// <summary>The title of a practice.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>The title.</returns>
    public string Name(string practice) => _explainer.Title(practice);

    /// <summary>The name of a quarter, such as <c>T1</c>.</summary>
    /// <param name="number">The quarter, from 0.</param>
    /// <returns>The name.</returns>
    public string Quarter(int number) => _explainer.Fill(Words.Quarter, ("n", Number(number + 1)));

    /// <summary>The quarter from which an item runs.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The name of the quarter, or that it is after the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string RunsFrom(RoadmapItem item) =>
        (item ?? throw new ArgumentNullException(nameof(item))).End < _roadmap.Limits.Quarters ? Quarter(item.End) : Chart.Beyond;

    /// <summary>A quarter with the month and the year in which it begins, where the advice has a day.</summary>
    internal string QuarterInFull(int number) => Begin(number) is { } begin
        ? $"{Quarter(number)} · {_explainer.Fill(Chart.From, ("month", _explainer.Numbers.IsoDate(begin.ToString()[..7])))}"
        : Quarter(number);

    /// <summary>The month and the year in which a quarter begins, in figures.</summary>
    internal string? MonthOf(int number) =>
        Begin(number) is { } begin ? string.Create(CultureInfo.InvariantCulture, $"{begin.Month:D2}/{begin.Year:D4}") : null;

    /// <summary>The place of an item among the first of the advice, as cards and cover number them.</summary>
    internal string? Place(RoadmapItem item)
    {
        for (var i = 0; i < _roadmap.Advice.First.Length; i++) if (_roadmap.Advice.First[i].Practice.Id == item.Practice.Id) return Number(
            i + 1);
        return null;
    }

    internal string DomainOf(RoadmapItem item) => _explainer.Name(item.Practice.Domain);

    private CalendarDate? Begin(int number) => _roadmap.Advice.Date is { } date ? PlanDays.Of(date, number) : null;

    /// <summary>What would bring in what is left out.</summary>
    /// <param name="left">What is left out.</param>
    /// <returns>Part of a sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> is null.</exception>
    public string Needs(LeftOut left) => (left ?? throw new ArgumentNullException(nameof(left))).Reason switch
    {
        LeftOutReason.Budget => Filled(Words.NeedsBudget, left),
        LeftOutReason.Staff => Filled(Words.NeedsStaff, left),
        LeftOutReason.BudgetAndStaff => Filled(Words.NeedsBoth, left),
        LeftOutReason.Horizon => Words.NeedsTime,
        LeftOutReason.Starts => Words.NeedsStarts,
        LeftOutReason.NotDecided => Words.NeedsNotFound,
        _ => Words.FitsUnsearched,
    };

    /// <summary>What would bring in what is left out and, where it is one of the first, its lighter form until then.</summary>
    internal string NeedsInFull(LeftOut left) => left.IsFirst && left.Advice.Practice.Lighter is { } lighter
        ? List([Needs(left), _explainer.Fill(Words.Meanwhile, ("lighter", lighter[Language]))])
        : Needs(left);

    /// <summary>Puts together what is left out for the same reason, where it comes first.</summary>
    /// <param name="left">What is left out.</param>
    /// <returns>The groups: each with what would bring its practices in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> is null.</exception>
    public IEnumerable<LeftOutGroup> Groups(IEnumerable<LeftOut> left) =>
        (left ?? throw new ArgumentNullException(nameof(left))).GroupBy(NeedsInFull, StringComparer.Ordinal)
            .Select(group => new LeftOutGroup(group.Key, $"{Capital(group.Key)} ({Number(group.Count())})",
                [.. group.Select(each => Name(each.Advice.Practice.Id))]));

    /// <summary>What to know of an item beside its figures: in progress, after what, unknown figures.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The remarks; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string Remarks(RoadmapItem item) => List(RemarksOf(item ?? throw new ArgumentNullException(nameof(item))));

    /// <summary>Parts of a line, set apart as the language does.</summary>
    internal string List(IEnumerable<string> parts) => _explainer.List(parts);

    /// <summary>Whole euros, rounded up.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The amount as the language writes it.</returns>
    public string Euros(decimal amount) => _explainer.Numbers.Euros(Math.Ceiling(amount));

    /// <summary>Euros as roughly as the estimates are, rounded up as those of the advice are.</summary>
    /// <param name="euros">The amount.</param>
    /// <returns>The amount as the language writes it.</returns>
    public string About(decimal euros) => _means.AboutEuros(euros);

    /// <summary>A part of a post as hours, by the week or, where they are few, by the month; the least told is an hour a month.</summary>
    /// <param name="fte">Full-time equivalents.</param>
    /// <returns>The hours; a dash for none.</returns>
    public string Hours(decimal fte) => fte == 0 ? "–" : _means.Hours(fte);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The number as the language writes it.</returns>
    public string Number(decimal number) => _explainer.Numbers.Number(number);

    private IEnumerable<string> RemarksOf(RoadmapItem item)
    {
        if (item.IsInProgress) yield return Words.InProgress;
        if (!item.After.IsEmpty) yield return _explainer.Fill(Words.After, ("practices", _explainer.Titles(item.After)));
        if (LimitsOf(item.HeldBackBy, item.After.IsEmpty) is { Length: > 0 } limits)
        {
            yield return _explainer.Fill(Words.NoEarlier, ("limits", limits));
        }
        if (!item.IsEstimated) yield return Words.Unknown;
    }

    private string LimitsOf(StartLimits limits, bool withOrder)
    {
        (StartLimits Limit, string Words)[] all = [(StartLimits.Money, Words.LimitMoney), (StartLimits.Staff, Words.LimitStaff),
            (StartLimits.Starts, Words.LimitStarts), (StartLimits.Order, Words.LimitOrder)];
        // What it comes after is named already where it stands in the plan.
        return string.Join(", ",
            all.Where(each => limits.HasFlag(each.Limit) && (withOrder || each.Limit != StartLimits.Order)).Select(each => each.Words));
    }

    private string Filled(string template, LeftOut left) => _explainer.Count(
        template,
        (int)Math.Max(1, Math.Ceiling(Math.Round(left.ExtraStaffFte ?? 0, 2) * Capacity.HoursPerFte)),
        ("budget", About(left.ExtraBudgetEur ?? 0)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

}
