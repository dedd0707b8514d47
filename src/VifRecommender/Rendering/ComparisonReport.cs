using System.Collections.Immutable;
using VifRecommender.Comparison;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>A comparison in words, for a host that lays it out itself; <see cref="Report.ToMarkdown"/> gives it as Markdown.</summary>
public sealed class ComparisonReport
{
    private readonly AdviceComparison _comparison;
    private readonly Explainer _explainer;
    private readonly ReportWords _words;
    private readonly RuleDifferenceText _rules;
    private readonly MoveText _moves;

    private ComparisonReport(AdviceComparison comparison, Language language)
    {
        _comparison = comparison;
        _explainer = new Explainer(comparison.After.Catalogue, language);
        _words = ReportWords.Of(language);
        _rules = new RuleDifferenceText(comparison, language);
        _moves = new MoveText(_explainer);
    }

    /// <summary>Says what moved, and which rule and fact moved it.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static Report Of(AdviceComparison comparison, Language language)
    {
        if (comparison is null) throw new ArgumentNullException(nameof(comparison));
        return new ComparisonReport(comparison, language).Write();
    }

    private Report Write()
    {
        ImmutableArray<ReportSection> sections =
        [
            new ReportSection(_words.FactsThatDiffer, [.. _comparison.Facts.Select(Item)]),
            new ReportSection(_words.NewFindings,
                [.. _comparison.NewFindings.Select(finding => new ReportItem(finding.Title[_explainer.Language], []))]),
            new ReportSection(_words.SettledFindings,
                [.. _comparison.SettledFindings.Select(finding => new ReportItem(finding.Title[_explainer.Language], []))]),
            new ReportSection(_words.Moved, [.. _comparison.Moves.Where(move => move.ChangedList).Select(Item)]),
            new ReportSection(_words.OtherRanks,
                [.. _comparison.Moves.Where(move => !move.ChangedList && move.Before != move.After).Select(Item)]),
            new ReportSection(_words.Progress,
                [.. _comparison.Domains.Where(domain => domain.InPlaceBefore != domain.InPlaceAfter).Select(Item)]),
        ];
        var notes = new List<string>();
        // Points that change no rank are moves that no section shows: for a reader nothing moved.
        if (sections.All(section => section.Items.IsEmpty)) notes.Add(_words.NothingMoved);
        if (_comparison.Facts.Any(each => each.Fact.Kind == FactKind.IncidentsPer10000)) notes.Add(_words.ReportsAreNoScore);
        var commune = _comparison.After.Profile.NameIn(_explainer.Language);
        return new Report(_explainer.Fill(_words.Difference, ("commune", commune)), [.. notes], sections);
    }

    private ReportItem Item(FactDifference difference) =>
        new(_explainer.Fill(_words.Change, ("fact", _explainer.Label(difference.Fact)), ("from", _explainer.Value(difference.Fact,
            difference.Before)),
            ("to", _explainer.Value(difference.Fact, difference.After))), []);

    private ReportItem Item(DomainProgress domain) => new(
        $"{_explainer.Name(domain.Domain)}{Punctuation.Colon(_explainer.Language)} "
            + _explainer.Fill(_words.InPlaceCount, ("before", _explainer.Numbers.Number(domain.InPlaceBefore)),
                ("after", _explainer.Numbers.Number(domain.InPlaceAfter))),
        []);

    private ReportItem Item(PracticeMove move)
    {
        var details = move.Rules
            .Where(rule => MoveText.Tells(move.Before, move.After, rule.IsSilent, rule.PointsBefore != rule.PointsAfter))
            .Select(Detail).ToList();
        if (!move.Facts.IsEmpty)
        {
            details.Add(_explainer.Fill(_words.Because, ("facts", string.Join(", ", move.Facts.Select(_explainer.Label)))));
        }
        if (!move.PassedBy.IsEmpty) details.Add(_explainer.Fill(_words.PassedBy, ("practices", _explainer.Titles(move.PassedBy, 5))));
        return new ReportItem(_moves.Of(move.Practice.Title[_explainer.Language], move.Before, move.After), [.. details]);
    }

    private string Detail(RuleDifference rule) =>
        _moves.Rule(rule.RuleId, _rules.Of(rule), rule.IsSilent, rule.PointsBefore, rule.PointsAfter);
}
