using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Explanation;

/// <summary>Writes cost, staff and duration of a practice, each with its basis.</summary>
internal static class MeansExplainer
{
    public static ImmutableArray<(string Label, string Text)> Of(Explainer explainer, Practice practice)
    {
        var words = explainer.Words;
        var means = ImmutableArray.CreateBuilder<(string Label, string Text)>();
        if (practice.Cost is { } cost)
        {
            Add(words.Cost, cost.Basis, (words.EuroOnce, cost.OneOffEur), (words.EuroYearly, cost.YearlyEur));
        }

        if (practice.Staff is { } staff)
        {
            Add(words.Staff, staff.Basis, (words.DaysOnce, staff.OneOffDays), (words.FteYearly, staff.YearlyFte));
        }

        if (practice.Months is { } months) Add(words.Duration, FigureBasis.Estimate, (words.Months, months));
        return means.ToImmutable();

        void Add(string label, FigureBasis basis, params (string Template, AmountRange Range)[] amounts)
        {
            var parts = amounts.Where(each => each.Range.To > 0).Select(each => explainer.Fill(each.Template, ("amount", Range(each.Range, each.Template == words.EuroOnce || each.Template == words.EuroYearly)))).ToList();
            if (parts.Count == 0) return;
            means.Add((label, $"{string.Join(", ", parts)} ({(basis == FigureBasis.Sourced ? words.FromSource : words.Estimate)})"));
        }

        string Range(AmountRange range, bool euros)
        {
            var high = euros ? explainer.Numbers.Euros(range.To) : explainer.Numbers.Number(range.To);
            return range.From == range.To ? high : explainer.Fill(words.RangeText, ("low", explainer.Numbers.Number(range.From)), ("high", high));
        }
    }
}
