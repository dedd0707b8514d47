using System.Collections.Immutable;
using VifRecommender.Comparison;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Rendering;

/// <summary>
/// What moved since an advice that was kept, and why, in words, for a host that lays it out itself; <see cref="Report.ToMarkdown"/> gives
/// it as Markdown.
/// </summary>
public sealed class SnapshotReport
{
    private readonly SnapshotComparison _comparison;
    private readonly Explainer _explainer;
    private readonly ReportWords _words;
    private readonly MoveText _moves;

    private SnapshotReport(SnapshotComparison comparison, Language language)
    {
        _comparison = comparison;
        _explainer = new Explainer(comparison.After.Catalogue, language);
        _words = ReportWords.Of(language);
        _moves = new MoveText(_explainer);
    }

    /// <summary>Says what moved, and whether facts or the catalogue moved it.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language. What only the file holds stays in the language of the file.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static Report Of(SnapshotComparison comparison, Language language)
    {
        if (comparison is null) throw new ArgumentNullException(nameof(comparison));
        return new SnapshotReport(comparison, language).Write();
    }

    private Report Write()
    {
        var byFacts = _comparison.SinceThen is { } since ? ComparisonReport.Of(since, _explainer.Language) : null;
        ImmutableArray<ReportSection> sections =
        [
            .. byFacts?.Sections ?? [],
            .. byFacts is null
                ? [
                    new ReportSection(_words.Moved, [.. _comparison.Moves.Where(move => move.ChangedList).Select(Item)]),
                    new ReportSection(_words.OtherRanks, [.. _comparison.Moves.Where(move => !move.ChangedList).Select(Item)]),
                ]
                : ImmutableArray.Create(new ReportSection(_words.CatalogueMoved, [.. _comparison.Moves.Select(Item)])),
            new ReportSection(_words.NewFindings,
                [.. _comparison.NewFindings.Select(finding => new ReportItem(finding.Title[_explainer.Language], []))]),
            new ReportSection(_words.SettledFindings, [.. _comparison.SettledFindings.Select(
                each => new ReportItem(_explainer.Catalogue.FindFinding(each.Key)?.Title[_explainer.Language] ?? each.Value, []))]),
        ];
        // Findings come and go by facts and by the catalogue: one list of each.
        sections = [.. sections.Where(section => !section.Items.IsEmpty).GroupBy(section => section.Heading, StringComparer.Ordinal)
            .Select(same => new ReportSection(same.Key, [.. same.SelectMany(section => section.Items)]))];
        return new Report(_explainer.Fill(_words.Difference, ("commune", _comparison.After.Profile.NameIn(_explainer.Language))),
            [Origin(), .. Cause(sections.IsEmpty), .. byFacts?.Notes.Where(note => note != _words.NothingMoved) ?? []], sections);
    }

    private string Origin()
    {
        var version = ("version", _comparison.Before.CatalogueVersion);
        var now = ("now", CatalogueJson.VersionOf(_comparison.After.Catalogue));
        return _comparison.Before.Date is { } date
            ? _explainer.Fill(_words.AdviceThen, ("date", _explainer.Numbers.Date(date)), version, now)
            : _explainer.Fill(_words.AdviceThenUndated, version, now);
    }

    private IEnumerable<string> Cause(bool isNothing)
    {
        if (isNothing)
        {
            yield return _words.NothingMoved;
            yield break;
        }

        var isOtherCatalogue = _comparison.Before.CatalogueVersion != CatalogueJson.VersionOf(_comparison.After.Catalogue);
        var isOtherProfile = _comparison.Before.ProfileHash != ProfileWriter.Hash(_comparison.After.Profile);
        yield return (isOtherCatalogue, isOtherProfile) switch
        {
            (true, true) => _words.MovedByBoth,
            (false, true) => _words.MovedByKnowledge,
            // Neither: another version of the software, or a day that has passed.
            _ => _words.MovedByCatalogue,
        };
        if (_comparison.Before.Rules.IsEmpty && !_comparison.Moves.IsEmpty) yield return _words.RulesNotKept;
    }

    private ReportItem Item(SnapshotMove move) => new(
        _moves.Of(_explainer.Catalogue.FindPractice(move.Practice)?.Title[_explainer.Language] ?? move.Title ?? move.Practice,
            move.Before, move.After),
        [.. move.Rules
            .Where(rule => MoveText.Tells(move.Before, move.After, rule.About is null, rule.PointsBefore != rule.PointsAfter))
            .Select(rule => _moves.Rule(rule.RuleId, Text(rule), rule.About is null, rule.PointsBefore, rule.PointsAfter))]);

    /// <summary>What a rule says today; of one that is silent, what it said then where that is in the language of the reader.</summary>
    private string Text(SnapshotRuleDifference rule)
    {
        var advice = _comparison.SinceThen?.Before ?? _comparison.After;
        return rule switch
        {
            { Term: { } term } => _explainer.Text(term, advice),
            { Reason: { } reason, About: { } about } => _explainer.Text(reason, about),
            _ => _comparison.Before.Language == _explainer.Language ? rule.TextBefore ?? "" : "",
        };
    }
}
