using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Explanation;

/// <summary>Writes cost, staff and duration of a practice, each with its basis.</summary>
internal sealed class MeansExplainer(Explainer explainer)
{
    private Wording Words => explainer.Words;

    private MeansText Means => explainer.Amounts;

    public ImmutableArray<(string Label, string Text)> Of(Practice practice)
    {
        var means = ImmutableArray.CreateBuilder<(string Label, string Text)>();
        if (practice.Cost is { } cost)
        {
            Add(means, Words.Cost, cost.Basis, Euros(Words.EuroOnce, cost.OneOffEur), Euros(Words.EuroYearly, cost.YearlyEur));
        }

        if (practice.Staff is { } staff)
        {
            Add(means, Words.Staff, staff.Basis, Amount(Words.DaysOnce, staff.OneOffDays),
                staff.YearlyFte.To == 0 ? null : Means.Hours(staff.YearlyFte));
        }

        if (practice.Months is { } months) Add(means, Words.Duration, FigureBasis.Estimate, Amount(Words.Months, months));
        return means.ToImmutable();
    }

    private void Add(ImmutableArray<(string Label, string Text)>.Builder means, string label, FigureBasis basis, params string?[] amounts)
    {
        var known = amounts.OfType<string>().ToList();
        if (known.Count > 0)
        {
            means.Add((label, $"{string.Join(", ", known)} ({(basis == FigureBasis.Sourced ? Words.FromSource : Words.Estimate)})"));
        }
    }

    private string? Euros(string template, AmountRange range) =>
        range.To == 0 ? null : explainer.Fill(template, ("amount", Means.Euros(range, Words.RangeText)));

    /// <summary>A range in its template; nothing for 0 to 0.</summary>
    private string? Amount(string template, AmountRange range)
    {
        if (range.To == 0) return null;
        var (low, high) = (explainer.Numbers.Number(range.From), explainer.Numbers.Number(range.To));
        var amount = range.From == range.To ? high : explainer.Fill(Words.RangeText, ("low", low), ("high", high));
        return Template.Fill(template, explainer.Language, name => name == "amount" ? amount : null, name => name == "n" ? range.To : null);
    }
}
