using VifRecommender.Changes;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Searching;

namespace VifRecommender.Rendering;

/// <summary>The smallest changes in words, for a host that lays them out itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ChangesReport
{
    private readonly Explainer _explainer;
    private readonly ReportWords _words;

    /// <summary>Makes a report for a language.</summary>
    /// <param name="explainer">The explainer of the catalogue and the language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explainer"/> is null.</exception>
    public ChangesReport(Explainer explainer)
    {
        _explainer = explainer ?? throw new ArgumentNullException(nameof(explainer));
        _words = ReportWords.Of(explainer.Language);
    }

    /// <summary>What it would take, or what a practice hangs on; a recommended one that hangs on nothing has no items.</summary>
    /// <param name="changes">The smallest changes.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public ReportSection Of(SmallestChanges changes)
    {
        if (changes is null) throw new ArgumentNullException(nameof(changes));
        var isComplete = changes.Status == SearchStatus.Complete;
        var title = changes.IsRecommended ? _words.HangsOn : _words.WhatItWouldTake;
        if (!changes.Sets.IsEmpty || changes.IsRecommended)
        {
            return new ReportSection(title, [.. changes.Sets.Select(Item), .. Unfinished(changes.Status)]);
        }
        return new ReportSection(title, [new ReportItem(isComplete ? _words.NoSmallChange : _words.NoneFoundInBudget, [])]);
    }

    /// <summary>Which single facts would change the first five.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public ReportSection Of(TopFiveChanges changes)
    {
        if (changes is null) throw new ArgumentNullException(nameof(changes));
        if (changes.Changes.IsEmpty && changes.Status == SearchStatus.Complete)
        {
            return new ReportSection(_words.TopFive, [new ReportItem(_words.TopFiveStands, [])]);
        }
        return new ReportSection(_words.TopFive, [.. changes.Changes.Select(Item), .. Unfinished(changes.Status)]);
    }

    /// <summary>A change as a sentence.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Such as <c>point de contact local connu : absent → présent</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public string Text(FactChange change)
    {
        if (change is null) throw new ArgumentNullException(nameof(change));
        var text = _explainer.Fill(_words.Change, ("fact", _explainer.Label(change.Fact)), ("from", _explainer.Value(change.Fact,
            change.From)),
            ("to", _explainer.Value(change.Fact, change.To)));
        return change.Kind == ChangeKind.Learn ? _words.Learn + text : text;
    }

    /// <summary>What is said below a list that may lack something.</summary>
    private ReportItem[] Unfinished(SearchStatus status) => status == SearchStatus.Complete ? [] : [new ReportItem(_words.SearchEnded, [])];

    private ReportItem Item(ChangeSet set)
    {
        var details = new List<string>();
        if (set.Rank is { } rank) details.Add(_explainer.Fill(_words.ThenRank, ("rank", _explainer.Numbers.Number(rank))));
        if (!set.IsWithinReach) details.Add(_words.Given);
        return new ReportItem(_explainer.List(set.Changes.Select(Text)), [_explainer.List(details)]) is var item && details.Count == 0
            ? item with { Details = [] } : item;
    }

    private ReportItem Item(TopFiveChange change)
    {
        var details = new List<string>();
        if (!change.Enters.IsEmpty) details.Add(_explainer.Fill(_words.Enters, ("practices", _explainer.Titles(change.Enters))));
        if (!change.Leaves.IsEmpty) details.Add(_explainer.Fill(_words.Leaves, ("practices", _explainer.Titles(change.Leaves))));
        if (change.Change.Kind == ChangeKind.Given) details.Add(_words.Given);
        return new ReportItem(Text(change.Change), [.. details]);
    }
}
