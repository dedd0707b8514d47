using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Pooling;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>
/// What communes had better do together as tables for a spreadsheet: what to share, who has what for whom, what each keeps.
/// VifRecommender.Office writes them as .xlsx.
/// </summary>
public sealed class PoolWorkbook
{
    private readonly PoolAdvice _advice;
    private readonly Explainer _explainer;
    private readonly ReportWords _words;
    private readonly PoolTableWords _table;
    private readonly PoolText _text;

    private PoolWorkbook(PoolAdvice advice, Language language)
    {
        _advice = advice;
        _explainer = new Explainer(advice.Together[0].Catalogue, language);
        _words = ReportWords.Of(language);
        _table = PoolTableWords.Of(language);
        _text = new PoolText(advice, _explainer, _words);
    }

    /// <summary>Makes the tables; one that would be empty is left out.</summary>
    /// <param name="advice">The advice for the group.</param>
    /// <param name="language">The language.</param>
    /// <returns>The tables. Amounts are the middle of the estimate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static Workbook Of(PoolAdvice advice, Language language)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        var tables = new PoolWorkbook(advice, language);
        return new Workbook(
            tables._text.Title,
            [.. new[] { tables.Shared(), tables.Lent(), tables.Kept() }.Where(sheet => !sheet.Rows.IsEmpty)]);
    }

    private Worksheet Shared() => new(
        _words.ToShare,
        [new(_table.PracticeColumn, 48), new(_table.AtScale, 24), new(_table.SharedBy, 60), new(_table.SavedOneOff, 16),
            new(_table.SavedYearly, 16), new("", 30)],
        [.. _advice.Shared.Select(each => ImmutableArray.Create(
            WorksheetCell.Of(each.Practice.Title[_explainer.Language]),
            WorksheetCell.Of(_explainer.Name(each.Scale)),
            WorksheetCell.Of(_text.Participants(each)),
            Middle(each.SavedOneOffEur),
            Middle(each.SavedYearlyEur),
            each.OnlyTogether ? WorksheetCell.Of(_words.OnlyTogether) : WorksheetCell.Empty))],
        []);

    private Worksheet Lent() => new(
        _table.Lends,
        [new(_table.Service, 48), new(_table.LentBy, 40), new(_table.LackedBy, 40), new(_table.HowLent, 40)],
        [.. _advice.Foundations.Select(each => ImmutableArray.Create(
            WorksheetCell.Of(each.Service.Name[_explainer.Language]),
            WorksheetCell.Of(_text.Names(each.HeldBy)),
            WorksheetCell.Of(_text.Names(each.LackedBy)),
            WorksheetCell.Of(each.CanBeLent ? _table.CanBeLent : _table.CanBeShown)))],
        []);

    private Worksheet Kept() => new(
        _table.KeptAlone,
        [new(_table.CommuneColumn, 30), new(_table.PracticeColumn, 48), new(_table.ReasonColumn, 50)],
        [.. _advice.Kept.Select(each => ImmutableArray.Create(
            WorksheetCell.Of(_text.Name(each.Commune)),
            WorksheetCell.Of(each.Practice.Title[_explainer.Language]),
            WorksheetCell.Of(_text.Reason(each))))],
        []);

    private static WorksheetCell Middle(AmountRange? range) =>
        range is { } amount ? WorksheetCell.Of(amount.Middle) : WorksheetCell.Empty;
}
