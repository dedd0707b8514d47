using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Planning.Rendering;

/// <summary>The sentences of a roadmap, before they are laid out.</summary>
internal sealed class RoadmapText(Roadmap roadmap, Language language)
{
    private readonly Explainer _explainer = new(roadmap.Advice.Catalogue, language);

    public RoadmapWords Words { get; } = RoadmapWords.Of(language);

    public Language Language => language;

    public string Title => _explainer.Fill(Words.Title, ("commune", roadmap.Advice.Profile.Name));

    public string Limits => _explainer.Fill(
        Words.Limits,
        ("budget", Euros(roadmap.Limits.BudgetEurPerYear)),
        ("staff", Number(roadmap.Limits.StaffFte)),
        ("n", Number(roadmap.Limits.Quarters)));

    public string Proof => roadmap.IsOptimal ? Words.Optimal : roadmap.Gap == 0 ? Words.ValueProved : _explainer.Fill(Words.WithinGap, ("gap", Percent((decimal)roadmap.Bound / Math.Max(1, roadmap.Value) - 1)));

    /// <summary>Domains without anything, or nothing to say.</summary>
    public string? Uncovered => roadmap.Domains.Where(each => each.IsUncovered).Select(each => _explainer.Name(each.Domain)).ToList() is { Count: > 0 } names
        ? _explainer.Fill(Words.Uncovered, ("domains", string.Join(", ", names)))
        : null;

    /// <summary>What the plan has to say before it is read.</summary>
    public IEnumerable<string> Notes()
    {
        if (roadmap.InProgressExceeds) yield return Words.Exceeds;
        if (roadmap.SmallestFirstStep is { } step) yield return _explainer.Fill(Words.Empty, ("practice", Name(step.Advice.Practice.Id)), ("needs", Needs(step)));
        yield return Proof;
        if (Uncovered is { } uncovered) yield return uncovered;
    }

    public string Name(string practice) => _explainer.Title(practice);

    public string Quarter(int number) => _explainer.Fill(Words.Quarter, ("n", Number(number + 1)));

    public string Needs(LeftOut left) => left.Reason switch
    {
        LeftOutReason.Budget => Filled(Words.NeedsBudget, left),
        LeftOutReason.Staff => Filled(Words.NeedsStaff, left),
        LeftOutReason.BudgetAndStaff => Filled(Words.NeedsBoth, left),
        LeftOutReason.Horizon => Words.NeedsTime,
        _ => Words.FitsUnsearched,
    };

    /// <summary>What to know of an item beside its figures: in progress, after what, unknown figures.</summary>
    public string Remarks(RoadmapItem item) => List(RemarksOf(item));

    /// <summary>Parts of a line, set apart as the language does.</summary>
    public string List(IEnumerable<string> parts) => _explainer.List(parts);

    public string Euros(decimal amount) => _explainer.Numbers.Euros(Math.Ceiling(amount));

    public string Number(decimal number) => _explainer.Numbers.Number(number);

    private IEnumerable<string> RemarksOf(RoadmapItem item)
    {
        if (item.IsInProgress) yield return Words.InProgress;
        if (!item.After.IsEmpty) yield return _explainer.Fill(Words.After, ("practices", string.Join(", ", item.After.Select(Name))));
        if (!item.IsEstimated) yield return Words.Unknown;
    }

    private string Filled(string template, LeftOut left) => _explainer.Fill(template, ("budget", Euros(left.ExtraBudgetEur ?? 0)), ("staff", Number(left.ExtraStaffFte ?? 0)));

    private string Percent(decimal part) => Number(Math.Ceiling(part * 1000) / 10) + (language == Language.English ? "%" : "\u00A0%");
}
