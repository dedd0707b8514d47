using System.Collections.Immutable;
using VifRecommender.Changes;
using VifRecommender.Explanation;

namespace VifRecommender.Rendering;

/// <summary>The smallest changes in words.</summary>
internal sealed class ChangesReport(Explainer explainer)
{
    private readonly ReportWords _words = ReportWords.Of(explainer.Language);

    /// <summary>What it would take, or what a practice hangs on; a recommended one that hangs on nothing has no items.</summary>
    public ReportSection Of(SmallestChanges changes)
    {
        if (changes.Sets.IsEmpty && !changes.IsRecommended) return new ReportSection(_words.WhatItWouldTake, [new ReportItem(_words.NoSmallChange, [])]);
        return new ReportSection(changes.IsRecommended ? _words.HangsOn : _words.WhatItWouldTake, [.. changes.Sets.Select(Item)]);
    }

    public ReportSection Of(ImmutableArray<TopFiveChange> changes) => new(_words.TopFive, changes.IsEmpty ? [new ReportItem(_words.TopFiveStands, [])] : [.. changes.Select(Item)]);

    /// <summary>A change as a sentence.</summary>
    public string Text(FactChange change)
    {
        var text = explainer.Fill(_words.Change, ("fact", explainer.Label(change.Fact)), ("from", explainer.Value(change.From)), ("to", explainer.Value(change.To)));
        return change.Kind == ChangeKind.Learn ? _words.Learn + text : text;
    }

    private ReportItem Item(ChangeSet set)
    {
        var details = new List<string>();
        if (set.Rank is { } rank) details.Add(explainer.Fill(_words.ThenRank, ("rank", explainer.Numbers.Number(rank))));
        if (!set.IsWithinReach) details.Add(_words.Given);
        return new ReportItem(explainer.List(set.Changes.Select(Text)), [explainer.List(details)]) is var item && details.Count == 0 ? item with { Details = [] } : item;
    }

    private ReportItem Item(TopFiveChange change)
    {
        var details = new List<string>();
        if (!change.Enters.IsEmpty) details.Add(explainer.Fill(_words.Enters, ("practices", explainer.Titles(change.Enters))));
        if (!change.Leaves.IsEmpty) details.Add(explainer.Fill(_words.Leaves, ("practices", explainer.Titles(change.Leaves))));
        if (change.Change.Kind == ChangeKind.Given) details.Add(_words.Given);
        return new ReportItem(Text(change.Change), [.. details]);
    }
}
