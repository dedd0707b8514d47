using VifRecommender.Explanation;
using VifRecommender.Pooling;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>
/// What communes had better do together, in words, for a host that lays it out itself; <see cref="Report.ToMarkdown"/> gives it as
/// Markdown.
/// </summary>
public sealed class PoolReport
{
    private readonly PoolAdvice _advice;
    private readonly Explainer _explainer;
    private readonly ReportWords _words;
    private readonly PoolText _text;

    private PoolReport(PoolAdvice advice, Language language)
    {
        _advice = advice;
        _explainer = new Explainer(advice.Together[0].Catalogue, language);
        _words = ReportWords.Of(language);
        _text = new PoolText(advice, _explainer, _words);
    }

    /// <summary>Says what to share, who can lend what, and what each commune keeps.</summary>
    /// <param name="advice">The advice for the group.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static Report Of(PoolAdvice advice, Language language)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        return new PoolReport(advice, language).Write();
    }

    private Report Write() => new(
        _text.Title,
        _advice.Shared.IsEmpty ? [_words.NothingToShare] : [],
        [
            new ReportSection(_words.ToShare, [.. _advice.Shared.Select(Item)]),
            new ReportSection(_words.Foundations, [.. _advice.Foundations.Select(Item)]),
            .. Enumerable.Range(0, _advice.Group.Communes.Length).Select(commune => new ReportSection(
                _explainer.Fill(_words.Keeps, ("commune", _text.Name(commune))),
                [.. _advice.Kept.Where(each => each.Commune == commune).Select(Item)])),
        ]);

    private ReportItem Item(SharedPractice shared)
    {
        var (scale, communes) = (_explainer.Name(shared.Scale), _text.Participants(shared));
        var details = new List<string> { _explainer.Fill(_words.SharedAt, ("scale", scale), ("communes", communes)) };
        if (shared.SavedOneOffEur is { } once && shared.SavedYearlyEur is { } yearly)
        {
            var amounts = _explainer.Amounts;
            details.Add(_explainer.Fill(_words.Saves, ("oneOff", amounts.Euros(once)), ("yearly", amounts.Euros(yearly))));
        }
        if (shared.OnlyTogether) details.Add(_words.OnlyTogether);
        return new ReportItem(shared.Practice.Title[_explainer.Language], [.. details]);
    }

    private ReportItem Item(Foundation foundation) => new(
        foundation.Service.Name[_explainer.Language],
        [_explainer.Count(foundation.CanBeLent ? _words.CanLend : _words.CanShow, foundation.HeldBy.Length,
            ("holders", _text.Names(foundation.HeldBy)), ("others", _text.Names(foundation.LackedBy)))]);

    private ReportItem Item(KeptPractice kept) => new(kept.Practice.Title[_explainer.Language], [_text.Reason(kept)]);
}
